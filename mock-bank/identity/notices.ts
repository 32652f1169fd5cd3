// Tells the customer, through the bank's own channel, when a chat gains or loses access.
import type { Ledger } from '../ledger/ledger.ts';
import type { Phones } from '../phone/phone.ts';
import type { Provider } from './provider.ts';

export function sendNotices(provider: Provider, { ledger, phones }: { ledger: Ledger; phones: Phones }): void {
  const readers = new Map<string, { username: string; reader: string }>();

  provider.on('grant.success', ({ oidc }) => {
    const { Account: account, Client: client, Grant: grant } = oidc.entities;
    const customer = account && ledger.customerOf(account.accountId);
    if (oidc.params?.['grant_type'] !== 'authorization_code' || !customer || !client || !grant) return;
    const reader = `${client.clientName ?? client.clientId} in your chat`;
    readers.set(grant.jti, { username: customer.username, reader });
    phones.send(
      customer.username,
      `${reader} can now read your balances, transactions and points. It cannot move money. Not you? Call us at once, we will stop it.`,
    );
  });

  provider.on('grant.revoked', (_ctx, grantId) => {
    const found = readers.get(grantId);
    if (!found) return;
    readers.delete(grantId);
    phones.send(found.username, `${found.reader} can no longer read your accounts.`);
  });
}
