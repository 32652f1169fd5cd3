// Rows of texts and slots on Sunday 22 November 2026, and what their tables are written with.
import type { AccountSlot, AmountSlot, Slots } from '../../bot/understanding/index.ts';
import { parseSlots, type SlotsFound } from '../../bot/understanding/slots/parse-slots.ts';
import { wordsOf } from '../../bot/understanding/words.ts';

export const TODAY = '2026-11-22';

export type Row = readonly [text: string, slots: Slots];

export const slotsIn = (text: string): SlotsFound => parseSlots(wordsOf(text), TODAY);
export const spelt = (account: AccountSlot): Slots => ({ account });
export const sum = (amount: AmountSlot): Slots => ({ amount });
export const days = (from: string, to: string): Slots => ({ period: { from, to } });
export const lastMonth = days('2026-10-01', '2026-10-31');
export const lastWeek = days('2026-11-09', '2026-11-15');
export const into: Slots = { direction: 'in' };
export const out: Slots = { direction: 'out' };
export const savings = { account: { kind: 'savings' } } as const;
export const card = { account: { kind: 'card' } } as const;
