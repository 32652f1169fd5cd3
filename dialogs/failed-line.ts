// The line for an account that could not be read while others could.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { BankErrorCode } from '../bot/privacy/index.ts';

export function failedLine({ account, failed }: { account: AccountView; failed: BankErrorCode }): Phrase {
  const refused = failed === 'forbidden' || failed === 'not-found' || failed === 'unsupported';
  return phrase(refused ? 'failure.account-refused' : 'failure.account-unavailable', { account });
}
