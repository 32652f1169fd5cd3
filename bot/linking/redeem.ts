// Redeem: compares a message with the code of the link that is pending in its chat, and makes that link active.
import type { Clock } from '../kernel/clock.ts';
import type { CustomerId } from '../kernel/ids.ts';
import type { Logger } from '../logging/logger.ts';
import { chatOf, type Keyring } from '../state/keyring.ts';
import type { Held } from '../state/store.ts';
import type { BankTokens } from './bank-tokens.ts';
import { findLinkCode, type TypedCode } from './link-code.ts';
import { codeKey, sameSecret } from './link-keys.ts';
import { supersededBy, type ActiveLink, type BankGrant, type LinkRecords } from './link-records.ts';
import type { Links, Redemption } from './links.ts';

/** After this the customer links again: the 180 days that European rules let a bank's own login last (RTS on SCA, article 10a). */
const LINK_MS = 180 * 24 * 60 * 60_000;

interface Deps {
  readonly records: LinkRecords;
  readonly bank: BankTokens;
  readonly keys: Keyring;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What came of a try, and which grants it ended. */
interface Try {
  readonly redemption: Redemption;
  readonly ended: readonly BankGrant[];
}

export function createRedeem(deps: Deps): Links['redeem'] {
  const { records, bank, keys, log } = deps;
  return async function redeem(sender, text) {
    const typed = findLinkCode(text);
    if (!typed) return { outcome: 'none' };
    const chat = chatOf(keys, sender);
    // Looked up by chat and never by code: a code is worth nothing in any other chat.
    const { redemption, ended } = await records.exclusively(chat, (held) => tryCode(deps, held, chat, typed));
    const { channel } = sender;
    if (redemption.outcome === 'linked') log.info('link-active', { channel });
    if (redemption.outcome === 'wrong-code' || redemption.outcome === 'spent') {
      log.warn('link-failed', { channel, code: redemption.outcome });
    }
    await Promise.all(ended.map(bank.revoke));
    return redemption;
  };
}

async function tryCode(deps: Deps, held: Held, chat: CustomerId, typed: TypedCode): Promise<Try> {
  const { records, keys } = deps;
  const kept = await records.pending.read(chat);
  if (!kept) return { redemption: { outcome: typed.alone ? 'not-expected' : 'none' }, ended: [] };
  if (sameSecret(kept.value.code, codeKey(keys, chat, typed.code))) return activate(deps, held, chat, kept.value);
  const triesLeft = kept.value.triesLeft - 1;
  if (triesLeft === 0) {
    await records.pending.take(chat);
    return { redemption: { outcome: 'spent' }, ended: [kept.value.grant] };
  }
  await records.pending.replace(chat, kept, { ...kept.value, triesLeft });
  return { redemption: { outcome: 'wrong-code', triesLeft }, ended: [] };
}

/** Pending becomes active in one step: after a crash the code works again, or the link is there. */
async function activate({ records, clock }: Deps, held: Held, chat: CustomerId, pending: ActiveLink): Promise<Try> {
  const { grant, browser } = pending;
  const before = await records.active.read(chat);
  records.pending.delete(held, chat);
  await records.active.put(held, chat, { grant, browser, until: clock.now().getTime() + LINK_MS });
  return { redemption: { outcome: 'linked' }, ended: supersededBy(grant, before) };
}
