// What a customer reads when the bank could not answer. Only our own codes decide; nothing of the bank's text is here.
import { phrase, type Phrase } from '../kernel/phrase.ts';
import { open, type Reply } from '../kernel/reply.ts';
import type { BankErrorCode } from '../privacy/index.ts';

export function failureReply(code: BankErrorCode): Reply {
  return {
    lines: [whatFailed(code), isPassing(code) ? phrase('failure.again-soon') : phrase('failure.bank-page')],
    choices: [open(phrase('button.bank'), { to: 'bank-web' })],
  };
}

/** Whether only a new link helps. */
export function endsLink(code: BankErrorCode): boolean {
  return code === 'unauthenticated' || code === 'consent-expired';
}

function isPassing(code: BankErrorCode): boolean {
  return code === 'unavailable' || code === 'timeout' || code === 'rate-limited';
}

function whatFailed(code: BankErrorCode): Phrase {
  switch (code) {
    case 'unavailable':
      return phrase('failure.unavailable');
    case 'timeout':
      return phrase('failure.timeout');
    case 'rate-limited':
      return phrase('failure.rate-limited');
    case 'malformed':
      return phrase('failure.malformed');
    case 'unauthenticated':
    case 'consent-expired':
      return phrase('link.ended');
    case 'forbidden':
    case 'not-found':
    case 'unsupported':
      return phrase('failure.refused');
  }
}
