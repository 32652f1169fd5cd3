// Hostile merchants: whatever a shop, product or programme is called, the customer gets the same bytes, none blocked, none late.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../../bot/kernel/clock.ts';
import { noLimits } from '../../support/running-sotto.ts';
import { failures } from './canary-failures.ts';
import { createMint, type Mint } from './canary-mint.ts';
import { startCanaryWorld, type CanaryWorld } from './canary-world.ts';
import { hostileNames, LONG } from './hostile-names.ts';

const QUESTIONS = [
  'balance',
  'card balance',
  'last 20 transactions on the card',
  'more',
  'pending transactions',
  'points',
];
const TIMED = 'last 20 transactions on the card';
const PLAIN = 'Tidewater Grocers';
const MOST_ROUNDS = 30;

let name = PLAIN;
let world: CanaryWorld;
let chat: Awaited<ReturnType<CanaryWorld['open']>>;
let plain: readonly string[];

/** Every text of the bank is the hostile name, but for ids and cursors. A very long one is in one place, to stay under the cap. */
function hostileMint(): Mint {
  const ids = createMint();
  return {
    ...ids,
    text(place) {
      if (/^cursor|id$|account$/.test(place)) return ids.text(place);
      return name.length < LONG / 4 || place.endsWith('row 1: name') || place === 'programme: name'
        ? name
        : name.slice(0, 9);
    },
  };
}

beforeAll(async () => {
  world = await startCanaryWorld(hostileMint(), fixedClock(new Date('2026-11-22T02:42:00Z')), noLimits);
  chat = await world.open('emulator');
  await chat.say('balance');
  plain = await answers();
}, 30_000);
afterAll(() => world.close());

async function answers(): Promise<readonly string[]> {
  const said: string[] = [];
  for (const question of QUESTIONS) said.push(await chat.say(question));
  world.bank.fail(failures.get('a bad request'));
  said.push(await chat.say('balance'));
  world.bank.fail();
  // The ids of the customer's messages run on, and so do the lengths that hold them.
  return said.map((text) => text.replace(/chat-emulator-\d+/g, 'ID').replace(/"content-length":"\d+"/g, ''));
}

async function timeOf(text: string): Promise<number> {
  name = text;
  const started = performance.now();
  await chat.say(TIMED);
  return performance.now() - started;
}

describe('hostile merchants', () => {
  test('the plain world has figures to compare', () => {
    expect(plain.join('\n')).toContain('3,250.00');
    expect(plain.join('\n')).toContain('18,240');
    expect(Object.keys(hostileNames).length).toBeGreaterThanOrEqual(25);
    expect(plain).toHaveLength(QUESTIONS.length + 1);
  });

  test.each(Object.entries(hostileNames))('%s: the same bytes, nothing blocked', async (_kind, text) => {
    const asked = world.bank.asked.length;
    name = text;
    expect(await answers()).toEqual(plain);
    expect(world.blocked()).toBe(0);
    expect(world.bank.asked.length - asked).toBeGreaterThan(QUESTIONS.length);
  });

  test.each(Object.entries(hostileNames))('%s: as soon as any other', async (_kind, text) => {
    // What a megabyte takes on its way through a socket, JSON and a schema is the slack.
    const slack = text.length < LONG / 4 ? 25 : 100;
    let [best, bestPlain] = [Infinity, Infinity];
    // Whatever else the machine does makes a round slow, and none fast: so one that is fast enough decides.
    for (let round = 0; round < MOST_ROUNDS && !(best < 2 * bestPlain + slack); round += 1) {
      bestPlain = Math.min(bestPlain, await timeOf(PLAIN));
      best = Math.min(best, await timeOf(text));
    }
    expect(best).toBeLessThan(2 * bestPlain + slack);
  });
});
