// What a turn costs: how often a process waits for Redis while it answers a linked customer.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startConnector, type Chat, type Connector } from '../support/connector.ts';
import { hasRedis, redisCli, startRedis, type RedisServer } from '../support/redis.ts';
import { codeOn, linkUrlIn, startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

(hasRedis() ? describe : describe.skip)('a turn of a linked customer', () => {
  let redis: RedisServer;
  let proxy: TcpProxy;
  let sotto: RunningSotto;
  let connector: Connector;
  let chat: Chat;

  beforeAll(async () => {
    redis = await startRedis();
    proxy = await startTcpProxy(redis.port);
    connector = await startConnector();
    sotto = await startSotto({ environment: { REDIS_URL: `redis://127.0.0.1:${proxy.port}` } });
    chat = connector.conversation({ botUrl: sotto.url });
    while (!(await fetch(`${sotto.url}/readyz`)).ok);
    const page = await sotto.followLink(linkUrlIn((await chat.say('balance')).replies[0]), 'alice');
    expect((await chat.say(codeOn(page))).replies[0]?.text).toMatch(/^Linked, thank you/);
  });
  afterAll(async () => {
    await sotto.close();
    await connector.close();
    await proxy.close();
    await redis.close();
  });

  /** Scripts and commands as the server counts them; those that a script calls are among them. */
  const commands = () =>
    Object.fromEntries(
      [...redisCli(redis.port, 'info', 'commandstats').matchAll(/cmdstat_([\w|]+):calls=(\d+)/g)].map(
        ([, name = '', calls]) => [name, Number(calls)] as const,
      ),
    );

  test.each([
    ['balance', /^Here are your balances\.\nCurrent/],
    ['last 3 on the card', /^Your latest on the card/],
    ['points', /^Your reward points/],
    ['thanks', /./],
  ])('%s waits for Redis at most three times', async (words, answer) => {
    const [trips, before] = [proxy.trips(), commands()];
    expect((await chat.say(words)).replies[0]?.text).toMatch(answer);
    const after = commands();
    const sent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
    // The lock with all that is read, and the writes with the release: one script each. Limits count beside them.
    process.stderr.write(
      `round trips to Redis for "${words}": ${proxy.trips() - trips} (${sent('evalsha')} scripts, ${sent('get')} reads inside)\n`,
    );
    expect(sent('evalsha')).toBeGreaterThanOrEqual(2);
    expect(proxy.trips() - trips).toBeLessThanOrEqual(3);
    expect(proxy.trips() - trips).toBeGreaterThanOrEqual(2);
  });
});
