// A process is killed at six points of a turn. The platform delivers the message again, to another process: what is answered then?
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasRedis } from '../support/redis.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import type { BotProcess } from './bot-process.ts';
import { startSharedWorld, type SharedWorld } from './shared-world.ts';

interface Killing {
  readonly world: SharedWorld;
  readonly bot: BotProcess;
  /** Between the bot and Redis. */
  readonly toRedis: TcpProxy;
}

/** Each sets the trap; it snaps while the turn runs. */
const POINTS: Readonly<Record<string, (killing: Killing) => void>> = {
  'after the claim': ({ world, bot }) =>
    world.platform.onArrival(({ type }) => {
      if (type === 'typing') bot.kill();
      return true;
    }),
  'after understanding': ({ world, bot }) =>
    world.onBankCall((call) => {
      if (call.includes('/accounts')) bot.kill();
    }),
  'during the bank calls': ({ world, bot }) =>
    world.onBankCall((call) => {
      if (call.includes('/balances')) bot.kill();
    }),
  'after disclosure, before the reply is taken': ({ world, bot }) =>
    world.platform.onArrival(({ type }) => {
      if (type === 'message') bot.kill();
      return type !== 'message';
    }),
  'after the reply, before the turn is settled': ({ world, bot, toRedis }) =>
    world.platform.onArrival(({ type }) => {
      if (type === 'message') toRedis.stallNext(() => bot.kill());
      return true;
    }),
  'after the turn is settled': () => undefined,
};

(hasRedis() ? describe : describe.skip)('a process killed in the middle of a turn', () => {
  const points = Object.entries(POINTS);
  let world: SharedWorld;
  let killings: Killing[];

  beforeAll(async () => {
    world = await startSharedWorld();
    killings = await Promise.all(
      points.map(async () => {
        const toRedis = await startTcpProxy(world.redis.port);
        return { world, toRedis, bot: await world.start({ REDIS_URL: `redis://127.0.0.1:${toRedis.port}` }) };
      }),
    );
    for (const [point] of points) await world.link(point);
  }, 40_000);
  afterAll(async () => {
    await world.close();
    await Promise.all(killings.map(({ toRedis }) => toRedis.close()));
  });

  /** Delivers the message to the process that dies of it, and starts to deliver it again, to the one that lives. */
  const dieAnswering = async (point: string, setTrap: (killing: Killing) => void, killing: Killing) => {
    const { platform, survivor } = world;
    const deliver = (url: string) => platform.deliver(url, point, `${point} 1`, 'balance');
    setTrap(killing);
    const status = await deliver(killing.bot.url);
    killing.bot.kill();
    await killing.bot.ended;
    platform.onArrival();
    world.onBankCall();
    const said = platform.answersTo(`${point} 1`).length;
    const started = performance.now();
    return {
      point,
      status,
      said,
      again: deliver(survivor.url).then((code) => ({ code, ms: performance.now() - started })),
    };
  };

  test('every message is answered, at most twice; the conversation goes on from it', async () => {
    const dead = [];
    for (const [at, [point, setTrap]] of points.entries()) {
      dead.push(await dieAnswering(point, setTrap, killings[at]!));
    }
    const rows = [];
    for (const { point, status, said, again } of dead) {
      const { code, ms } = await again;
      const { platform, survivor } = world;
      const answers = platform.answersTo(`${point} 1`);
      for (const words of ['and my savings?', 'what have you shared?']) {
        expect(await platform.deliver(survivor.url, point, `${point} ${words}`, words)).toBe(200);
      }
      rows.push({
        point,
        'status before': status,
        'replies before': said,
        'status again': code,
        'replies in all': answers.length,
        seconds: (ms / 1_000).toFixed(1),
      });
      expect(new Set(answers.map(({ text }) => text.slice(0, 23)))).toEqual(new Set(['Here are your balances.']));
      // The follow-up builds on the settled turn; and that one is counted once, however often its answer was said.
      expect(platform.answersTo(`${point} and my savings?`)[0]?.text).toMatch(/Savings ••7730/);
      expect(platform.answersTo(`${point} what have you shared?`)[0]?.text).toMatch(/balances.*2 answers/i);
    }
    process.stderr.write(`\nKilled with SIGKILL, then delivered again:\n${table(rows)}\n`);
    expect(dead.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 200]);
    expect(dead.map(({ said }) => said)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(rows.map((row) => row['status again'])).toEqual([200, 200, 200, 200, 200, 200]);
    expect(rows.map((row) => row['replies in all'])).toEqual([1, 1, 1, 1, 2, 1]);
  }, 60_000);
});

function table(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name])))];
  const widths = names.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')).join('\n');
}
