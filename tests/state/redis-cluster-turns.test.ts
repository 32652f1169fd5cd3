// On a cluster: every step of a turn stays on one node, and a node that is lost takes its own chats only.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as after } from 'node:timers/promises';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { createConversations } from '../../bot/state/conversations.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { createRedisStore } from '../../bot/state/redis-store.ts';
import { startConnector } from '../support/connector.ts';
import { hasRedis, redisCli, startRedisCluster, type RedisCluster } from '../support/redis.ts';
import { codeOn, linkUrlIn, startSotto } from '../support/running-sotto.ts';

(hasRedis() ? describe : describe.skip)('on a cluster', () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startRedisCluster();
  }, 30_000);
  afterAll(() => cluster.close());

  const keysOf = ({ port }: RedisCluster['nodes'][number]) =>
    redisCli(port, 'keys', '*').trim().split('\n').filter(Boolean);

  test('link, ask, follow up, unlink; every key is an HMAC and expires', async () => {
    const connector = await startConnector();
    const sotto = await startSotto({ environment: { REDIS_URL: cluster.urls.join() } });
    while (!(await fetch(`${sotto.url}/readyz`)).ok);
    const chat = connector.conversation({ botUrl: sotto.url });
    const page = await sotto.followLink(linkUrlIn((await chat.say('balance')).replies[0]), 'alice');
    expect((await chat.say(codeOn(page))).replies[0]?.text).toMatch(/^Linked, thank you\.[^]*3,204\.10/);
    expect((await chat.say('and my savings?')).replies[0]?.text).toMatch(/Savings ••7730/);
    const keys = cluster.nodes.flatMap((node) => keysOf(node).map((key) => ({ node, key })));
    expect(keys.length).toBeGreaterThan(6);
    for (const { node, key } of keys) {
      if (key !== 'ready') expect(key).toMatch(/^[a-z-]+:\{[\w-]{43}\}(?::(?:[\w-]{43}|counter|line))?$/);
      expect(Number(redisCli(node.port, 'pttl', key))).not.toBe(-1);
    }
    expect((await chat.say('unlink')).replies[0]?.text).toMatch(/^Unlinked/);
    await sotto.close();
    await connector.close();
  });

  test('thirty chats lie on all nodes; when one node is lost, the others’ chats go on', async () => {
    for (const { port } of cluster.nodes) redisCli(port, 'flushall');
    const store = createRedisStore({ redis: cluster.urls });
    while (!(await store.isReady())) await after(5);
    const keys = createKeyring(new Uint8Array(32).fill(7));
    const conversations = createConversations(store, keys, fixedClock(new Date('2026-11-22T02:42:00Z')));
    const answer = (delivery: string) =>
      Promise.allSettled(
        Array.from({ length: 30 }, (_, n) =>
          conversations.once({ channel: 'c', bot: 'b', conversation: `${n}`, user: 'u' }, delivery, (conversation) =>
            Promise.resolve(conversation),
          ),
        ),
      );
    expect((await answer('first')).every(({ status }) => status === 'fulfilled')).toBe(true);
    const held = cluster.nodes.map((node) => keysOf(node).filter((key) => key.startsWith('delivery:')).length);
    expect(Math.min(...held)).toBeGreaterThan(0);

    // Without this the whole cluster stops when a node has no replica to take its place.
    for (const { port } of cluster.nodes) redisCli(port, 'config', 'set', 'cluster-require-full-coverage', 'no');
    await cluster.nodes[2]!.kill();
    const results = await answer('second');
    const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(failed).toHaveLength(held[2]!);
    for (const reason of failed) expect(reason).toMatchObject({ name: 'SottoError', code: 'store-unavailable' });
    await store.close();
  });
});
