// What is no request: bytes of another kind, methods and paths that lead nowhere, rubbish between requests.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastAnswer, post, REFUSED, startEcho, talk, type EchoServer } from './echo-server.ts';

let echo: EchoServer;
beforeEach(async () => {
  echo = await startEcho();
});
afterEach(async () => {
  const { say, closed } = talk(echo.port);
  say(post('{"still":"there"}', { Connection: 'close' }));
  expect(lastAnswer(await closed())).toMatchObject({ status: 200, body: '{"read":{"still":"there"}}' });
  await echo.close();
});

test.each([
  ['another protocol', 'SSH-2.0-x\r\n\r\n', 400],
  ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001', 400],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['a method of its own', 'STEAL / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a method in small letters', 'get / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['no version', 'GET /\r\n\r\n', 404],
  ['a version to come', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n', 400],
  ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n', 400],
  ['a space before the colon', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n', 400],
  ['a folded header', 'GET / HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n', 400],
  ['a bare line end', 'GET / HTTP/1.1\nHost: x\n\n', 400],
  ['a space in the path', 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n', 400],
])('%s', async (_name, bytes, status) => {
  const { port } = echo;
  const { socket, say, closed } = talk(port);
  say(bytes);
  const { body, ...answer } = lastAnswer(await closed());
  expect(answer.status).toBe(status);
  expect(REFUSED).toContain(body);
  socket.destroy();
});

test.each(['TRACE', 'OPTIONS', 'DELETE', 'PROPFIND', 'M-SEARCH', 'PURGE', 'LINK'])('%s', async (method) => {
  const { port } = echo;
  const { say, closed } = talk(port);
  say(`${method} /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  const { status, body, head } = lastAnswer(await closed());
  if (method === 'OPTIONS') expect([status, body]).toEqual([200, 'POST']);
  else expect([status, body]).toEqual([404, '{"error":"not-found"}']);
  expect(head).not.toMatch(/x-powered-by|^server:/im);
});

test('CONNECT is closed', async () => {
  const { port } = echo;
  const { say, closed } = talk(port);
  say('CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n');
  expect(await closed()).toBe('');
});

test.each([
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fpackage.json',
  '/..\\..\\package.json',
  '//evil.example/',
  'http://evil.example/address/x',
  '/%00',
  '/address%00',
  '/%E0%A4%A',
  '/?__proto__[a]=1&a[b]=c',
  '*',
])('the path %s', async (path) => {
  const { port } = echo;
  const { say, closed } = talk(port);
  say(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(lastAnswer(await closed())).toMatchObject({ status: 404, body: '{"error":"not-found"}' });
});

test('HTTP/1.0 is answered, and the connection closed', async () => {
  const { port } = echo;
  const { say, closed } = talk(port);
  say('GET /address HTTP/1.0\r\n\r\n');
  expect(lastAnswer(await closed())).toMatchObject({ status: 200, body: '{"address":"127.0.0.1"}' });
});

test('rubbish after a request: the request is answered, the rubbish refused', async () => {
  const { port } = echo;
  const { say, heard, closed } = talk(port);
  say('GET /address HTTP/1.1\r\nHost: x\r\n\r\n');
  await heard(/127\.0\.0\.1/);
  say('rubbish\r\n\r\n');
  expect(lastAnswer(await closed())).toMatchObject({ status: 400, body: '{"error":"refused"}' });
});

test('rubbish in the middle of an answer ends the connection without a second one', async () => {
  const { port } = echo;
  const { say, heard, closed } = talk(port);
  say('GET /half HTTP/1.1\r\nHost: x\r\n\r\n');
  await heard(/half$/);
  say('rubbish\r\n\r\n');
  expect((await closed()).match(/HTTP\/1\.1/g)).toHaveLength(1);
});

test('whatever bytes come, it is answered by no 5xx, and without a word of them', async () => {
  const { port, logged } = echo;
  let refused = 0;
  const pieces = fc.constantFrom(
    'GET ',
    'POST ',
    '/echo',
    ' HTTP/1.1\r\n',
    'Host: x\r\n',
    'Content-Length: 2\r\n',
    'Transfer-Encoding: chunked\r\n',
    '\r\n',
    '{}',
    '0\r\n',
    'secret',
    '\0',
    'é',
    'Content-Type: application/json\r\n',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 100 }),
    fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => Uint8Array.from(Buffer.from(all.join('')))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (one) => {
      const { socket, say, closed } = talk(port);
      say(one);
      socket.end();
      const heard = await closed();
      socket.destroy();
      expect(heard).not.toMatch(/HTTP\/1\.1 5|secret|Error|node_modules/);
      if (heard.includes('"refused"')) refused += 1;
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(100);
  expect(logged.join()).not.toMatch(/secret|request-failed/);
});
