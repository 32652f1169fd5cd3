// The lock over processes, on a real Redis: leases, fencing tokens, and holders that died or stood still.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { createKeyring } from '../../bot/state/keyring.ts';
import { connectRedis } from '../../bot/state/redis-client.ts';
import { createRedisStore } from '../../bot/state/redis-store.ts';
import type { Store } from '../../bot/state/store.ts';
import { hasRedis, startRedis, type RedisServer } from '../support/redis.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

(hasRedis() ? describe : describe.skip)('a lock over processes', () => {
  const keys = createKeyring(new Uint8Array(32).fill(7));
  const lock = keys.of('lock', 'a');
  const value = keys.beside(lock, 'conversation');
  const lost = { name: 'SottoError', code: 'lock-lost' };
  let server: RedisServer;
  let client: Redis;
  let proxy: TcpProxy;
  /** Two processes; the first one's way to Redis can be stalled. */
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    server = await startRedis();
    client = connectRedis([server.url]) as Redis;
    await once(client, 'ready');
  });
  afterAll(async () => {
    client.disconnect();
    await server.close();
  });
  beforeEach(async () => {
    await client.flushall();
    proxy = await startTcpProxy(server.port);
    const timings = { leaseMs: 300, waitMs: 2_000, commandMs: 200 };
    const open = (port: number) => createRedisStore({ redis: [`redis://127.0.0.1:${port}`], timings });
    stores = [open(proxy.port), open(server.port)];
    for (const store of stores) while (!(await store.isReady())) await after(5);
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    await proxy.close();
  });

  test('a holder that works for longer than its lease keeps the lock', async () => {
    const seen: string[] = [];
    const long = stores[0].exclusively(lock, async (held) => {
      await after(900);
      held.confirm();
      held.put(value, 'kept', 60_000);
      seen.push('long');
    });
    while ((await client.exists(lock)) === 0) await after(5);
    await stores[1].exclusively(lock, () => Promise.resolve(seen.push('next')));
    await long;
    expect(seen).toEqual(['long', 'next']);
    expect(await client.get(value)).toBe('kept');
  });

  test('a holder that is cut off loses the lock, knows it, and writes nothing', async () => {
    const [cutOff, other] = stores;
    const work = cutOff.exclusively(lock, async (held) => {
      held.put(value, 'stale', 60_000);
      proxy.set('stall');
      await other.exclusively(lock, async (next) => {
        next.put(value, await Promise.resolve('fresh'), 60_000);
      });
      expect(() => held.confirm()).toThrow(expect.objectContaining(lost));
      proxy.set('open');
      while (!(await cutOff.isReady())) await after(5);
    });
    await expect(work).rejects.toMatchObject(lost);
    expect(await client.get(value)).toBe('fresh');
    expect.assertions(3);
  });

  test('a lock that vanished, as in a failover, is refused at the end, also when nobody else took it', async () => {
    const work = stores[0].exclusively(lock, async (held) => {
      held.put(value, 'stale', 60_000);
      await client.del(lock);
    });
    await expect(work).rejects.toMatchObject(lost);
    expect(await client.get(value)).toBeNull();
  });

  test('the token only grows: from holder to holder, and when Redis has forgotten everything', async () => {
    const tokens: number[] = [];
    const note = async () => void tokens.push(Number(await client.get(lock)));
    for (let n = 0; n < 6; n += 1) {
      await stores[n % 2]!.exclusively(lock, note);
      if (n === 2) await client.flushall();
    }
    expect(tokens).toHaveLength(6);
    expect(tokens.slice(1).every((token, at) => token > tokens[at]!)).toBe(true);
  });

  test('the place of one that died in the line is given up, and what is left of a lock expires', async () => {
    await stores[0].exclusively(lock, async () => {
      // In front of everybody, and never heard of again.
      await client.zadd(`${lock}:line`, Date.now() + 400, '1');
      await client.pexpire(`${lock}:line`, 60_000);
    });
    expect(await stores[1].exclusively(lock, () => Promise.resolve('mine'))).toBe('mine');
    const left = await client.keys('*');
    expect(left.length).toBeGreaterThan(0);
    for (const key of left) expect(await client.pttl(key)).toBeGreaterThan(0);
  });

  test('a Redis that was started anew knows no script, and is told', async () => {
    await client.script('FLUSH');
    expect(await stores[0].increment(value, 1_000)).toBe(1);
    expect(await stores[0].exclusively(lock, () => Promise.resolve('mine'))).toBe('mine');
  });

  test('a client of somebody else’s is left open', async () => {
    await createRedisStore({ redis: client }).close();
    expect(await client.ping()).toBe('PONG');
  });
});
