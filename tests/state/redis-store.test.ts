// The Redis store on real servers: one alone, and a cluster of three.
import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cluster, Redis } from 'ioredis';
import { connectRedis } from '../../bot/state/redis-client.ts';
import { createRedisStore } from '../../bot/state/redis-store.ts';
import { hasRedis, startRedis, startRedisCluster } from '../support/redis.ts';
import { describeStore } from './store-contract.ts';

const onRedis = hasRedis() ? describe : describe.skip;

onRedis('on Redis', () => {
  let close: () => Promise<void>;
  let urls: readonly string[] = [];
  beforeAll(async () => {
    const server = await startRedis();
    [urls, close] = [[server.url], server.close];
  });
  afterAll(() => close());

  describeStore('one server', (waitMs) => openStore(urls, waitMs));
});

onRedis('on Redis Cluster', () => {
  let close: () => Promise<void>;
  let urls: readonly string[] = [];
  beforeAll(async () => {
    const cluster = await startRedisCluster();
    [urls, close] = [cluster.urls, cluster.close];
  });
  afterAll(() => close());

  describeStore('a cluster', (waitMs) => openStore(urls, waitMs));
});

async function openStore(urls: readonly string[], waitMs: number) {
  const client = connectRedis(urls);
  await ready(client);
  const nodes = client instanceof Cluster ? client.nodes('master') : [client];
  await Promise.all(nodes.map((node) => node.flushall()));
  const store = createRedisStore({ redis: client, timings: { leaseMs: 5_000, waitMs, commandMs: 1_000 } });
  const close = async () => {
    await store.close();
    client.disconnect();
  };
  return {
    store: { ...store, close },
    async advance(ms: number) {
      await Promise.all(nodes.map((node) => age(node, ms)));
    },
  };
}

async function ready(client: Redis | Cluster): Promise<void> {
  if (client.status !== 'ready') await new Promise((resolve) => client.once('ready', resolve));
}

/** Takes so much off the time that every key has left. */
async function age(node: Redis, ms: number): Promise<void> {
  for (const key of await node.keys('*')) {
    const left = await node.pttl(key);
    await (left <= ms ? node.del(key) : node.pexpire(key, left - ms));
  }
}
