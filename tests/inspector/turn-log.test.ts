// The turn log: bounded, and never mistaken about which turn something belongs to.
import { expect, test } from '@jest/globals';
import { createTurnLog } from '../../bot/inspector/turn-log.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { rawText } from '../../bot/privacy/index.ts';
import type { ReplyPort, Turn } from '../../bot/turn/turn.ts';

const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
const turnIn = (conversation: string, deliveryId: string): Turn => ({
  deliveryId,
  sender: { channel: 'emulator', bot: 'bot', conversation, user: 'u' },
  kind: 'message',
  text: rawText('my own words'),
  oneToOne: true,
});
const replies: ReplyPort = { typing: () => Promise.resolve(), send: () => Promise.resolve() };

test('keeps the latest 200 turns', async () => {
  const log = createTurnLog(clock);
  const handle = log.watch((turn) => {
    log.onSent(turn.sender.conversation, turn.deliveryId);
    return Promise.resolve();
  });
  for (let n = 1; n <= 450; n += 1) await handle(turnIn('c', String(n)), replies);
  const turns = log.turns();
  expect(turns.length).toBe(200);
  expect([turns[0]?.wire, turns.at(-1)?.wire]).toEqual([['251'], ['450']]);
});

test('turns that run side by side keep apart what is theirs, in one chat too', async () => {
  const log = createTurnLog(clock);
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const handle = log.watch(async ({ deliveryId, sender: { conversation } }) => {
    log.onBankCall(`${deliveryId}-1`, 'accounts');
    await gate;
    log.onBankCall(`${deliveryId}-2`, 'balances');
    log.onIntent(`intent-${deliveryId}`);
    log.onSent(conversation, `wire-${deliveryId}`);
  });
  const turns = [turnIn('one', 'a'), turnIn('one', 'b'), turnIn('other', 'c')].map((turn) => handle(turn, replies));
  goOn();
  await Promise.all(turns);
  const expected = (n: number, delivery: string, conversation: string) => ({
    n,
    at: '2026-11-22T02:42:00.000Z',
    conversation,
    intent: `intent-${delivery}`,
    bankCalls: [
      { requestId: `${delivery}-1`, operation: 'accounts' },
      { requestId: `${delivery}-2`, operation: 'balances' },
    ],
    wire: [`wire-${delivery}`],
  });
  expect(log.turns('one')).toEqual([expected(1, 'a', 'one'), expected(2, 'b', 'one')]);
  expect(log.turns()).toEqual([...log.turns('one'), expected(3, 'c', 'other')]);
});

test('an apology after a turn that failed is part of it; a turn of which nothing came is not shown', async () => {
  const log = createTurnLog(clock);
  const fail = log.watch(() => Promise.reject(new TypeError('store')));
  await expect(fail(turnIn('c', '1'), replies)).rejects.toThrow();
  expect(log.turns()).toEqual([]);
  log.onSent('c', 'sorry');
  expect(log.turns('c').map(({ wire, intent }) => [wire, intent])).toEqual([[['sorry'], undefined]]);
  log.onSent('nobody', 'lost');
  expect(JSON.stringify(log.turns())).not.toMatch(/lost|my own words/);
});
