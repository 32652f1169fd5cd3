// Connections: what a connection may take of time, size and number.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { ServerLimits } from '../../bot/http/create-http-server.ts';
import { lastAnswer, post, startEcho, talk, type EchoServer } from './echo-server.ts';

const LIMITS: ServerLimits = {
  headersTimeout: 150,
  requestTimeout: 300,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 20,
  maxHeaderSize: 4_096,
  maxConnections: 1_000,
};

let echo: EchoServer;
const start = async (limits?: Partial<ServerLimits>) => {
  echo = await startEcho(limits && { ...LIMITS, ...limits });
  return echo;
};
afterEach(async () => {
  const { say, closed } = talk(echo.port);
  say(post('{"still":"there"}', { Connection: 'close' }));
  expect(lastAnswer(await closed())).toMatchObject({ status: 200, body: '{"read":{"still":"there"}}' });
  await echo.close();
});

/** Says one byte at a time, for as long as the connection lasts. */
function trickle({ socket, say }: ReturnType<typeof talk>, bytes: string) {
  let at = 0;
  const timer = setInterval(() => say(bytes[at++ % bytes.length]!), 5);
  socket.once('close', () => clearInterval(timer));
}

async function empty(server: Server): Promise<void> {
  const count = () => new Promise<number>((resolve) => server.getConnections((_error, open) => resolve(open)));
  while ((await count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('time', () => {
  test.each([
    ['headers that trickle', 'GET /address HTTP/1.1\r\nX: ', 'a'],
    ['headers that stop', 'GET /address HTTP/1.1\r\nHost: x\r\n', ''],
    ['a first line that stops', 'GE', ''],
    ['a body that trickles', post('', { 'Content-Length': '60000' }).toString(), ' '],
    ['a body that stops', post('{"a":', { 'Content-Length': '60000' }).toString(), ''],
    [
      'chunks that trickle',
      'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])('%s are cut off', async (_name, first, more) => {
    const { port } = await start({});
    const begun = performance.now();
    const slow = talk(port);
    slow.say(first);
    if (more !== '') trickle(slow, more);
    expect(lastAnswer(await slow.closed())).toMatchObject({ status: 408, body: '{"error":"refused"}' });
    // Well below the time that it would take to say it all.
    expect(performance.now() - begun).toBeLessThan(3_000);
    slow.socket.destroy();
  });

  test('two hundred slow ones keep nobody else from an answer, and are gone afterwards', async () => {
    const { port, server } = await start({ headersTimeout: 300 });
    const slow = Array.from({ length: 200 }, () => talk(port));
    for (const one of slow) one.say('POST /echo HTTP/1.1\r\nX: ');
    const quick = talk(port);
    quick.say(post('{}', { Connection: 'close' }));
    expect(lastAnswer(await quick.closed()).status).toBe(200);
    expect(slow.some(({ socket }) => socket.readyState === 'open')).toBe(true);
    const answers = await Promise.all(slow.map(({ closed }) => closed()));
    expect(answers.map((heard) => lastAnswer(heard).status)).toEqual(Array(200).fill(408));
    for (const { socket } of slow) socket.destroy();
    await empty(server);
  });

  test('a connection that says nothing more is closed', async () => {
    const { port } = await start({ keepAliveTimeout: 50 });
    const { say, closed } = talk(port);
    say('GET /address HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(lastAnswer(await closed()).status).toBe(200);
  });

  test('one that ends in the middle of a request is closed', async () => {
    const { port } = await start();
    const { socket, say, closed } = talk(port);
    say('GET /address HTTP/1.1\r\nHost');
    socket.end();
    expect(lastAnswer(await closed()).status).toBe(400);
  });
});

describe('size and number', () => {
  test.each([
    ['one header', `X: ${'a'.repeat(5_000)}`],
    ['many headers', Array.from({ length: 900 }, (_, n) => `X-${n}: a`).join('\r\n')],
    ['a name', `${'a'.repeat(5_000)}: x`],
  ])('%s too large', async (_name, headers) => {
    const { port } = await start({});
    const { say, closed } = talk(port);
    say(`GET /address HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n`);
    expect(lastAnswer(await closed())).toMatchObject({ status: 431, body: '{"error":"refused"}' });
  });

  test('with its own limits, an address of 20 KB is too large', async () => {
    const { port } = await start();
    const { say, closed } = talk(port);
    say(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(lastAnswer(await closed())).toMatchObject({ status: 431, body: '{"error":"refused"}' });
  });

  test('connections beyond the cap are closed as they come; those within go on', async () => {
    const { port } = await start({
      maxConnections: 5,
      keepAliveTimeout: 60_000,
      headersTimeout: 20_000,
      requestTimeout: 20_000,
    });
    const within = Array.from({ length: 5 }, () => talk(port));
    for (const one of within) one.say('GET /address HTTP/1.1\r\nHost: x\r\n\r\n');
    await Promise.all(within.map(({ heard }) => heard(/127\.0\.0\.1/)));
    const beyond = Array.from({ length: 10 }, () => talk(port));
    expect(await Promise.all(beyond.map(({ closed }) => closed()))).toEqual(Array(10).fill(''));
    for (const one of within) one.say('GET /none HTTP/1.1\r\nHost: x\r\n\r\n');
    for (const { heard } of within) expect(await heard(/not-found/)).toContain('404');
    for (const { socket } of within) socket.destroy();
    await empty(echo.server);
  });
});
