// Implements the links port: what a turn may ask of linking.
import type { Clock } from '../kernel/clock.ts';
import type { Sender } from '../kernel/sender.ts';
import type { Logger } from '../logging/logger.ts';
import { chatOf, type Keyring } from '../state/keyring.ts';
import type { BankTokens } from './bank-tokens.ts';
import type { LinkRecords, TurnGrants } from './link-records.ts';
import type { Links } from './links.ts';
import { createRedeem } from './redeem.ts';
import type { Tickets } from './tickets.ts';

interface LinksDeps {
  readonly records: LinkRecords;
  readonly grants: TurnGrants;
  readonly tickets: Tickets;
  readonly bank: BankTokens;
  readonly keys: Keyring;
  readonly clock: Clock;
  readonly log: Logger;
}

export function createLinks(deps: LinksDeps): Links {
  const { records, grants, tickets, bank, keys, log } = deps;
  return {
    async customerOf(sender, reader) {
      const id = chatOf(keys, sender);
      const kept = await records.active.read(id, reader);
      if (!kept) return undefined;
      const customer = { id };
      grants.set(customer, kept.value.grant);
      return customer;
    },
    async invite(sender) {
      const invited = await tickets.invite(sender);
      log.info('link-invited', { channel: sender.channel, outcome: invited === 'too-many' ? invited : 'ok' });
      return invited;
    },
    redeem: createRedeem(deps),
    async unlink(sender: Sender) {
      const chat = chatOf(keys, sender);
      const taken = await records.exclusively(chat, async () => {
        await tickets.close(chat);
        return [await records.pending.take(chat), await records.active.take(chat)];
      });
      const ended = taken.flatMap((link) => link?.grant ?? []);
      // Ours is gone by now, whatever the bank answers.
      await Promise.all(ended.map(bank.revoke));
      if (ended.length > 0) log.info('unlinked', { channel: sender.channel, code: 'asked' });
      return ended.length > 0;
    },
  };
}
