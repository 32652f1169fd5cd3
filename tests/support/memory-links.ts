// Memory links: a working links port and bank access without a bank's sign-in. A code is right when the test says so.
import { customerIdFrom, ticketFrom } from '../../bot/kernel/ids.ts';
import type { Sender } from '../../bot/kernel/sender.ts';
import type { Links, Redemption } from '../../bot/linking/links.ts';
import type { BankAccess } from '../../bot/privacy/index.ts';

export interface MemoryLinks {
  readonly links: Links;
  readonly access: BankAccess;
  /** Ties the chat to the bank's customer, as a finished link does. */
  link(sender: Sender, grant: { accessToken: string; subject: string }): void;
  /** From now on this code, typed in this chat, finishes a link. */
  expectCode(sender: Sender, code: string, grant: { accessToken: string; subject: string }): void;
  /** The bank ends the consent: tokens can't be renewed any more. */
  endConsent(sender: Sender): void;
}

const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;
const TRIES = 5;
const INVITES = 5;

export function createMemoryLinks(): MemoryLinks {
  const active = new Map<string, { accessToken: string; subject: string }>();
  const pending = new Map<string, { code: string; tries: number; grant: { accessToken: string; subject: string } }>();
  const invites = new Map<string, number>();
  const nameOf = ({ channel, bot, conversation, user }: Sender) => JSON.stringify([channel, bot, conversation, user]);

  const redeem = (sender: Sender, text: string): Redemption => {
    if (!CODE.test(text)) return { outcome: 'none' };
    const waiting = pending.get(nameOf(sender));
    if (!waiting) return { outcome: 'not-expected' };
    if (waiting.code === text) {
      pending.delete(nameOf(sender));
      active.set(nameOf(sender), waiting.grant);
      return { outcome: 'linked' };
    }
    waiting.tries += 1;
    if (waiting.tries < TRIES) return { outcome: 'wrong-code', triesLeft: TRIES - waiting.tries };
    pending.delete(nameOf(sender));
    return { outcome: 'spent' };
  };

  return {
    links: {
      customerOf: (sender) =>
        Promise.resolve(active.has(nameOf(sender)) ? { id: customerIdFrom(nameOf(sender)) } : undefined),
      invite(sender) {
        const count = (invites.get(nameOf(sender)) ?? 0) + 1;
        invites.set(nameOf(sender), count);
        const ticket = ticketFrom(String(count).padStart(43, 'T'));
        return Promise.resolve(count > INVITES || !ticket ? 'too-many' : { ticket });
      },
      redeem: (sender, text) => Promise.resolve(redeem(sender, text)),
      unlink: (sender) => Promise.resolve(active.delete(nameOf(sender)) || pending.delete(nameOf(sender))),
    },
    access: {
      tokensOf: ({ id }) => Promise.resolve(active.get(id)),
      renew({ id }) {
        active.delete(id);
        return Promise.resolve(undefined);
      },
    },
    link: (sender, grant) => void active.set(nameOf(sender), grant),
    expectCode: (sender, code, grant) => void pending.set(nameOf(sender), { code, tries: 0, grant }),
    endConsent: (sender) => void active.set(nameOf(sender), { accessToken: 'ended', subject: '' }),
  };
}
