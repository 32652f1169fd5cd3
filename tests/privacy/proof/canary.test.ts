// Canaries: a word of its own in every place of what a bank says and must not be passed on. None is found in anything that leaves.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../../bot/kernel/clock.ts';
import { unsureSentences } from '../../understanding-model/unsure-sentences.ts';
import { failures } from './canary-failures.ts';
import { createSweep, FORM_NAMES, formOf } from './canary-forms.ts';
import { createMint } from './canary-mint.ts';
import { hearOutput } from './canary-output.ts';
import { startCanaryWorld } from './canary-world.ts';
import { SURFACES } from './surfaces.ts';
import type { ChannelName } from './talkers.ts';

/** Of every skill at least one. */
const QUESTIONS = [
  'hi',
  'help',
  'balance',
  'savings balance',
  'balance of 4822',
  'transactions',
  'All accounts',
  'more',
  'last 20 transactions on the card',
  'more',
  'pending transactions',
  'transactions yesterday',
  'last transaction',
  'points',
  'bill',
  'spending this month',
  'how much at starbucks?',
  'what have you shared?',
  'rounded amounts',
  'balance',
  'exact amounts',
  'thanks',
  'agent',
  'cancel',
  'transfer 50',
  'redeem my points',
  'dispute a charge',
  'I lost my card',
  ...unsureSentences,
  'my pin is 1234',
  'colourless green ideas',
  'logout',
  'link my bank',
  'unlink',
];
/** Asked of a bank that fails: one of each kind of call, and one that the customer's account list fails at first. */
const ASKED = ['balance', 'last 3 on the card', 'points', 'bank things please'];
/** What a bank may put on the address that it sends the customer back to. */
const SIGN_IN = ['error', 'error_description', 'error_uri', 'state', 'iss', 'code'];
const CHANNELS: readonly ChannelName[] = ['emulator', 'msteams', 'webchat'];

const mint = createMint();
const left = new Map<string, string>();
let calls: readonly string[];
let blocked: number;
let modelRequests = 0;

beforeAll(async () => {
  const stopHearing = hearOutput();
  try {
    await converse();
  } finally {
    left.set('output', stopHearing().join('\n'));
  }
}, 60_000);

async function converse(): Promise<void> {
  const world = await startCanaryWorld(mint, fixedClock(new Date('2026-11-22T02:42:00Z')));
  for (const channel of CHANNELS) {
    const chat = await world.open(channel);
    for (const question of QUESTIONS) await chat.say(question);
    chat.close();
  }
  const chat = await world.open('emulator');
  for (const failure of failures.values()) {
    await chat.say('balance');
    world.bank.fail(failure);
    for (const question of ASKED) await chat.say(question);
    world.bank.fail();
  }
  const words = new URLSearchParams();
  for (const name of SIGN_IN) words.set(name, mint.text(`sign-in: ${name}`));
  await (await fetch(`${world.url}/link/callback?${words.toString()}`)).text();
  calls = world.bank.asked;
  blocked = world.blocked();
  for (const { surface, text } of world.take().items) {
    left.set(surface, `${left.get(surface) ?? ''}${text}\n`);
    if (surface === 'model') modelRequests += 1;
  }
  // What the bank is asked goes to the bank alone: its own references are in it.
  left.delete('calls');
  await world.close();
}

describe('canaries', () => {
  test('were planted everywhere, and much was swept', () => {
    const planted = mint.minted.size;
    const bytes = [...left.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    process.stdout.write(
      `canaries: ${planted} planted, ${calls.length} bank calls, ${failures.size} failures, ${modelRequests} model requests, ${bytes} bytes swept\n`,
    );
    expect(planted).toBeGreaterThan(600);
    expect(calls.length).toBeGreaterThan(300);
    expect(modelRequests).toBeGreaterThan(20);
    expect(bytes).toBeGreaterThan(500_000);
    expect([...left.keys()].sort()).toEqual([...SURFACES.filter((name) => name !== 'calls'), 'output'].sort());
    expect(left.get('platform')).toContain('3,250.00');
    expect(blocked).toBe(0);
  });

  test.each([...SURFACES.filter((name) => name !== 'calls'), 'output'])('none is in the %s, in any form', (surface) => {
    const places = new Map([...mint.minted].map(([place, canary]) => [canary, place]));
    const found = createSweep([...mint.minted.values()]).find(left.get(surface) ?? '');
    expect(found.map(({ canary, form }) => `${places.get(canary) ?? ''} (${form})`)).toEqual([]);
  });
});

describe('the sweep', () => {
  const planted = {
    'with marks': mint.text('planted'),
    plain: mint.plain('planted plain'),
    digits: mint.digits('planted digits', 20),
  };
  const sweep = createSweep([...mint.minted.values(), ...Object.values(planted)]);
  const around = ['platform "text":"', 'Set-Cookie: ', '<p>', 'ab', 'abc'];

  test.each(FORM_NAMES)('finds %s, in any surface and any case', (form) => {
    for (const canary of Object.values(planted)) {
      const shape = formOf(canary, form);
      for (const before of around) {
        expect(sweep.find(`${before}${shape}; and more`)).toContainEqual({ canary, form });
        expect(sweep.find(`${before}${shape.toUpperCase()}; and more`).map((find) => find.canary)).toContain(canary);
      }
    }
  });

  test('finds one that is encoded with what stands before it, whatever its length', () => {
    for (const canary of Object.values(planted)) {
      for (const before of ['', 'a', 'ab', 'abc', 'merchant=']) {
        for (const encoding of ['base64', 'base64url', 'hex'] as const) {
          const text = Buffer.from(`${before}${canary} and so on`).toString(encoding);
          expect(sweep.find(text).map((find) => find.canary)).toContain(canary);
        }
      }
    }
  });

  test('finds nothing where there is nothing', () => {
    expect(sweep.find('Your latest on the card.\n1 · 21 Nov · −SGD 18.90 · pending '.repeat(1_000))).toEqual([]);
  });
});
