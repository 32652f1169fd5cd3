// JSON bodies over the wire: the size, the type and the shape of a body are settled before any route looks at it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { lastAnswer, post, REFUSED, startEcho, talk, type EchoServer } from './echo-server.ts';

let echo: EchoServer;
beforeAll(async () => {
  echo = await startEcho();
});
afterAll(() => echo.close());

/** 30 MB in 30 KB. */
const bomb = gzipSync(JSON.stringify('0'.repeat(30_000_000)));

async function send(body: string | Uint8Array, headers: Record<string, string> = {}) {
  const { socket, say, closed } = talk(echo.port);
  say(post(body, { Connection: 'close', ...headers }));
  const answer = lastAnswer(await closed());
  socket.destroy();
  return answer;
}

async function expectRefusal(answer: { status: number; head: string; body: string }, status: number) {
  expect(answer.status).toBe(status);
  expect(REFUSED).toContain(answer.body);
  expect(answer.head).not.toMatch(/express|node|x-powered-by|^server:/im);
  expect(await send('{"still":"there"}')).toMatchObject({ status: 200, body: '{"read":{"still":"there"}}' });
}

const stringOf = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

describe('types', () => {
  test.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json ; charset=utf-8 ',
  ])('%s is read', async (type) => {
    expect(await send('{"a":"é"}', { 'Content-Type': type })).toMatchObject({
      status: 200,
      body: Buffer.from('{"read":{"a":"é"}}').toString('latin1'),
    });
  });

  test.each([
    '',
    'text/plain',
    'text/json',
    'application/json5',
    'application/jsonx',
    'application/vnd.api+json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json; charset=utf-8; charset=utf-16',
    'application/json, text/plain',
    'application/json; profile="x"',
  ])('%s is refused', async (type) => {
    await expectRefusal(await send('{}', { 'Content-Type': type }), 415);
  });

  test('so is a body without any', async () => {
    const { say, closed } = talk(echo.port);
    say('POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}');
    await expectRefusal(lastAnswer(await closed()), 415);
  });

  test.each(['gzip', 'deflate', 'br', 'identity', 'gzip, gzip', 'klingon', ''])(
    'a body in the encoding "%s" is not unpacked',
    async (encoding) => {
      expect(bomb.length).toBeLessThan(40_000);
      await expectRefusal(await send(bomb, { 'Content-Encoding': encoding }), 415);
    },
  );
});

describe('sizes', () => {
  test('64 KB are read, and not a byte more', async () => {
    expect(await send(stringOf(65_536))).toMatchObject({ status: 200 });
    await expectRefusal(await send(stringOf(65_537)), 413);
  });

  test('the same in chunks', async () => {
    const chunked = async (body: string) => {
      const { say, closed } = talk(echo.port);
      say('POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n');
      say('Transfer-Encoding: chunked\r\n\r\n');
      for (let at = 0; at < body.length; at += 9_999) {
        const piece = body.slice(at, at + 9_999);
        say(`${piece.length.toString(16)}\r\n${piece}\r\n`);
      }
      say('0\r\n\r\n');
      return lastAnswer(await closed());
    };
    expect(await chunked(stringOf(65_536))).toMatchObject({ status: 200 });
    await expectRefusal(await chunked(stringOf(65_537)), 413);
  });

  test('an endless body is refused while it is still coming', async () => {
    const { socket, say, heard } = talk(echo.port);
    say('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
    const piece = `ffff\r\n${'x'.repeat(0xffff)}\r\n`;
    say(piece + piece);
    await expectRefusal(lastAnswer(await heard(/refused/)), 413);
    // What still comes is thrown away; when it ends, the connection is as good as before.
    for (let n = 0; n < 20; n += 1) say(piece);
    say('0\r\n\r\nGET /address HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(lastAnswer(await heard(/address"/))).toMatchObject({ status: 200 });
    socket.destroy();
  });

  test('a length that promises too much is refused before the body comes', async () => {
    const { socket, say, heard } = talk(echo.port);
    say('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n');
    await expectRefusal(lastAnswer(await heard(/refused/)), 413);
    socket.destroy();
  });
});

describe('shapes', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', 'secret'],
    ['5,000 levels', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['a name twice', '{"a":{"b":1,"b":2}}'],
    ['__proto__', '{"__proto__":{"admin":true}}'],
    ['half a pair', '{"a":"\\ud800"}'],
    ['no UTF-8', Uint8Array.from([0x22, 0xff, 0x22])],
  ])('%s', async (_name, body) => {
    await expectRefusal(await send(body), 400);
  });

  test('a body that ends early', async () => {
    const { socket, say, closed } = talk(echo.port);
    say(post('{"a":1}', { 'Content-Length': '70' }));
    socket.end();
    expect(lastAnswer(await closed()).status).toBe(400);
    expect(echo.logged.filter((line) => line.includes('request-failed'))).toEqual([]);
  });

  test.each([
    ['a length and chunks', { 'Transfer-Encoding': 'chunked' }],
    ['another encoding', { 'Transfer-Encoding': 'gzip, chunked' }],
    ['chunks, hidden', { 'Transfer-Encoding': ' xchunked' }],
    ['two lengths', { 'Content-Length': '2, 3' }],
    ['a signed length', { 'Content-Length': '+2' }],
    ['a length that is none', { 'Content-Length': '0x2' }],
  ])('%s', async (_name, headers) => {
    const { say, closed } = talk(echo.port);
    say(post('{}', headers));
    await expectRefusal(lastAnswer(await closed()), 400);
  });

  test('a chunk of no size', async () => {
    const { say, closed } = talk(echo.port);
    say(
      'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n',
    );
    await expectRefusal(lastAnswer(await closed()), 400);
  });
});

test('whatever bytes come as a body, the answer is one of the fixed ones', async () => {
  const statuses = new Map<number, number>();
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    fc.json().map((text) => Uint8Array.from(Buffer.from(text))),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (bytes) => {
      const { status, body } = await send(bytes);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 200)
        expect(JSON.parse(Buffer.from(body, 'latin1').toString())).toStrictEqual({
          read: JSON.parse(Buffer.from(bytes).toString()) as unknown,
        });
      else expect([status, body]).toStrictEqual([400, '{"error":"refused"}']);
    }),
    { numRuns: 200 },
  );
  expect(statuses.get(200)).toBeGreaterThan(30);
  expect(statuses.get(400)).toBeGreaterThan(30);
});

test('a hundred of the worst bodies at once hold nobody up', async () => {
  const worst = [`[${'"",'.repeat(21_000)}""]`, '['.repeat(32_000) + ']'.repeat(32_000)];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => send(worst[n % 2]!)));
  delay.disable();
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
  process.stdout.write(`JSON bodies: 100 of 64 KB at once, longest block ${(delay.max / 1e6).toFixed(1)} ms.\n`);
  expect(delay.max / 1e6).toBeLessThan(200);
});
