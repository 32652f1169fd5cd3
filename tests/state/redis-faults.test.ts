// Redis misbehaves in front of the whole of Sotto: down, silent, slow, read-only, full, of another mind; and heals.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { startConnector, type Answer, type Chat, type Connector } from '../support/connector.ts';
import { hasRedis, redisCli, startRedis, type RedisServer } from '../support/redis.ts';
import { codeOn, linkUrlIn, startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

(hasRedis() ? describe : describe.skip)('when Redis', () => {
  let redis: RedisServer;
  let proxy: TcpProxy;
  let sotto: RunningSotto;
  let connector: Connector;
  let chat: Chat;
  const cli = (...command: string[]) => redisCli(redis.port, ...command);
  const statusOf = async (path: string) => (await fetch(sotto.url + path)).status;
  const ready = async () => {
    while ((await statusOf('/readyz')) !== 200) await after(20);
  };

  beforeAll(async () => {
    redis = await startRedis(['--enable-debug-command', 'local']);
    proxy = await startTcpProxy(redis.port);
    proxy.set('cut');
    connector = await startConnector();
    sotto = await startSotto({ environment: { REDIS_URL: `redis://:@127.0.0.1:${proxy.port}` } });
    chat = connector.conversation({ botUrl: sotto.url });
  });
  afterAll(async () => {
    await sotto.close();
    await connector.close();
    await proxy.close();
    await redis.close();
  });
  afterEach(ready);

  /** Not answered, so that the platform delivers again; nothing was said, no word of Redis is anywhere. */
  const expectRetriable = ({ status, replies, body }: Answer) => {
    expect(status).toBe(503);
    expect(replies).toEqual([]);
    expect(body + sotto.logged.join()).not.toMatch(/READONLY|OOM|WRONGTYPE|ECONN|ioredis|redis:|evalsha|127\.0\.0\.1/i);
  };
  /** The same message again, now that Redis is well: answered, with a figure. */
  const expectAnswer = ({ status, replies }: Answer) => {
    expect(status).toBe(200);
    expect(replies.map(({ text }) => text?.split('\n')[0])).toEqual(['Here are your balances.']);
    expect(replies[0]?.text).toContain('3,204.10');
  };

  test('is down at start: alive, not ready, and it heals by itself', async () => {
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503]);
    expectRetriable(await chat.say('balance'));
    proxy.set('open');
    await ready();
    const page = await sotto.followLink(linkUrlIn((await chat.say('balance')).replies[0]), 'alice');
    expect((await chat.say(codeOn(page))).replies[0]?.text).toMatch(/^Linked, thank you/);
  });

  const faults: Readonly<Record<string, readonly [begin: () => unknown, end: () => unknown]>> = {
    'is cut off': [() => proxy.set('cut'), () => proxy.set('open')],
    'says nothing': [() => proxy.set('stall'), () => proxy.set('open')],
    'is read-only': [() => cli('replicaof', '127.0.0.1', '1'), () => cli('replicaof', 'no', 'one')],
    'is full': [() => cli('config', 'set', 'maxmemory', '1mb'), () => cli('config', 'set', 'maxmemory', '0')],
  };
  test.each(Object.entries(faults))('%s, a message is answered once it is well again', async (name, [begin, end]) => {
    await begin();
    expectRetriable(await chat.say('balance', { id: name }));
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503]);
    await end();
    await ready();
    expectAnswer(await chat.say('balance', { id: name }));
    const again = await chat.say('balance', { id: name });
    expect([again.status, again.replies]).toEqual([200, []]);
  });

  test('is slow, nobody waits for long, and then it goes on', async () => {
    const sleeping = sleepServer(redis.port, 2.5);
    while ((await statusOf('/readyz')) === 200);
    const started = performance.now();
    expectRetriable(await chat.say('balance', { id: 'slow' }));
    expect(performance.now() - started).toBeLessThan(1_500);
    await sleeping;
    await ready();
    expectAnswer(await chat.say('balance', { id: 'slow' }));
  });

  test('holds another kind of value where a lock is, that chat alone is refused', async () => {
    await chat.say('thanks');
    for (const key of cli('keys', 'lock:*:counter').trim().split('\n')) {
      cli('del', key);
      cli('hset', key, 'a', 'b');
      cli('pexpire', key, '60000');
    }
    expectRetriable(await chat.say('balance', { id: 'wrong' }));
    const other = connector.conversation({ botUrl: sotto.url });
    expect((await other.say('thanks')).status).toBe(200);
    for (const key of cli('keys', 'lock:*:counter').trim().split('\n')) cli('del', key);
    expectAnswer(await chat.say('balance', { id: 'wrong' }));
  });

  test('goes away while the bank is asked, what was asked of it is said or asked again, and nothing is half kept', async () => {
    await sotto.fault({ path: '/api/v1/accounts', mode: 'slow', delayMs: 300 });
    const asked = sotto.bank.requests.length;
    const first = chat.say('balance', { id: 'middle' });
    while (sotto.bank.requests.length === asked) await after(5);
    proxy.set('cut');
    const { status, replies } = await first;
    await sotto.recover();
    // The session was checked as the turn began and its lease still runs, so the answer may be said; only that it was can't be kept.
    expect([status, replies.length]).toEqual([503, 1]);
    proxy.set('open');
    await ready();
    expectAnswer(await chat.say('balance', { id: 'middle' }));
    expect((await chat.say('and my savings?')).replies[0]?.text).toMatch(/Savings ••7730/);
  }, 20_000);
});

/** Blocks the whole server. */
async function sleepServer(port: number, seconds: number): Promise<void> {
  await once(spawn('redis-cli', ['-p', String(port), 'debug', 'sleep', String(seconds)]), 'exit');
}
