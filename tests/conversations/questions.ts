// Questions with their slots given, for tables of what a skill answers whatever the words were: [slots, bot].
import { expect, test } from '@jest/globals';
import { createSkills } from '../../dialogs/index.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { customerIdFrom } from '../../bot/kernel/ids.ts';
import type { Precision } from '../../bot/kernel/precision.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import { BankFailure, createPrivacy } from '../../bot/privacy/index.ts';
import { newConversation } from '../../bot/state/conversation.ts';
import type { Intent, Slots } from '../../bot/understanding/index.ts';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { createMemoryBank, type MemoryBank, type MemoryCustomer } from '../support/memory-bank.ts';
import { createMemoryLinks } from '../support/memory-links.ts';

const TODAY = '2026-11-22';
const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
const log = createLogger('silent', { write: () => undefined });
const sender = { channel: 'emulator', bot: 'bot', conversation: 'c', user: 'u' };

export interface QuestionOptions {
  readonly customer?: MemoryCustomer;
  readonly capabilities?: Parameters<typeof createMemoryBank>[1];
  readonly precision?: Precision;
}

/** A row may be a function, for what happens to the bank between two questions. */
export type QuestionRow = readonly [slots: Slots, bot: string] | ((bank: MemoryBank) => void);

export function questionTest(
  name: string,
  intent: Intent,
  { customer = aliceAtMemoryBank, capabilities, precision = 'exact' }: QuestionOptions,
  rows: readonly QuestionRow[],
): void {
  test(name, async () => {
    const bank = createMemoryBank([customer], capabilities);
    const { privacy } = createPrivacy({
      adapter: bank,
      access: {
        tokensOf: () => Promise.resolve({ accessToken: customer.accessToken, subject: customer.subject }),
        renew: () => Promise.resolve(undefined),
      },
      clock,
      log,
      timeZone: 'Asia/Singapore',
      bankWebUrl: 'https://bank.example/online',
      publicUrl: 'https://sotto.example',
    });
    const skill = createSkills(createMemoryLinks().links).list.find(({ intents }) => intents.includes(intent));
    if (!skill?.needsBank) throw new TypeError('Questions are for skills that ask the bank.');
    let conversation = { ...newConversation, precision };
    const said: QuestionRow[] = [];
    for (const row of rows) {
      if (typeof row === 'function') row(bank);
      const [slots] = typeof row === 'function' ? [] : row;
      if (!slots) {
        said.push(row);
        continue;
      }
      const context = { intent, slots, conversation, sender, linked: true, now: clock.now(), today: TODAY };
      try {
        const answer = await skill.run({ ...context, bank: privacy.bankFor({ id: customerIdFrom('c') }) });
        conversation = { ...answer.next, precision };
        const { lines, choices } = privacy.disclose(answer.reply, precision);
        const buttons = choices.map(({ kind, label }) => (kind === 'say' ? `[${label}]` : `[${label} →]`));
        said.push([slots, `${lines.join(' / ')} · ${buttons.join(' ')}`]);
      } catch (error) {
        if (!(error instanceof BankFailure)) throw error;
        said.push([slots, error.code]);
      }
    }
    expect(said).toEqual(rows);
  });
}
