// Two processes behind one address: the messages of a conversation are answered in order, one at a time, and once; conversations side by side.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as after } from 'node:timers/promises';
import { hasRedis, redisCli } from '../support/redis.ts';
import type { BotProcess } from './bot-process.ts';
import { startSharedWorld, type SharedWorld } from './shared-world.ts';

(hasRedis() ? describe : describe.skip)('two processes', () => {
  let world: SharedWorld;
  let bots: readonly BotProcess[];

  beforeAll(async () => {
    world = await startSharedWorld();
    bots = [world.survivor, await world.start()];
  }, 40_000);
  afterEach(() => world.platform.onArrival());
  afterAll(() => world.close());

  const deliver = (bot: number, conversation: string, id: string) =>
    world.platform.deliver(bots[bot % 2]!.url, conversation, id, 'thanks');

  /** Until so many wait for the lock of some conversation. */
  const waiting = async (count: number) => {
    const lines = () => redisCli(world.redis.port, 'keys', 'lock:*:line').trim().split('\n').filter(Boolean);
    const total = () => lines().reduce((sum, line) => sum + Number(redisCli(world.redis.port, 'zcard', line)), 0);
    while (total() < count) await after(5);
  };

  /** Holds back the bot's next message of a conversation; other conversations go on. */
  const holdReply = (conversation: string) => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const reached = new Promise<void>((resolve) => {
      world.platform.onArrival(async (activity) => {
        if (activity.conversation === conversation && activity.type === 'message') {
          resolve();
          await gate;
        }
        return true;
      });
    });
    return { reached, release };
  };

  test('six messages that come to either while the first is being answered', async () => {
    const hold = holdReply('order');
    const statuses = [deliver(0, 'order', '0')];
    await hold.reached;
    for (let n = 1; n < 6; n += 1) {
      statuses.push(deliver(n, 'order', String(n)));
      await waiting(n);
    }
    expect(world.platform.said.filter(({ conversation }) => conversation === 'order')).toHaveLength(0);
    hold.release();
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200, 200, 200]);
    const answered = world.platform.said.filter(({ conversation }) => conversation === 'order');
    expect(answered.map(({ replyToId }) => replyToId)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('a message that comes again to the other one while it is being answered is answered once', async () => {
    const hold = holdReply('again');
    const first = deliver(0, 'again', 'same');
    await hold.reached;
    const second = deliver(1, 'again', 'same');
    await waiting(1);
    hold.release();
    expect(await Promise.all([first, second, deliver(1, 'again', 'same')])).toEqual([200, 200, 200]);
    expect(world.platform.answersTo('same')).toHaveLength(1);
  });

  test('forty conversations are answered while one waits', async () => {
    const hold = holdReply('slow');
    const slow = deliver(0, 'slow', 'slow');
    await hold.reached;
    const names = Array.from({ length: 40 }, (_, n) => `quick-${n}`);
    const statuses = await Promise.all(names.map((name, n) => deliver(n, name, name)));
    expect(statuses.every((status) => status === 200)).toBe(true);
    for (const name of names) {
      expect(world.platform.answersTo(name).map(({ conversation }) => conversation)).toEqual([name]);
    }
    expect(world.platform.answersTo('slow')).toHaveLength(0);
    hold.release();
    expect(await slow).toBe(200);
  });
});
