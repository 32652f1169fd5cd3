// BankFailure: a bank call that failed for good, as the rest of Sotto sees it: a code and nothing of the bank's.
import type { BankErrorCode } from '../../../adapters/index.ts';

export type { BankErrorCode };

export class BankFailure extends Error {
  override readonly name = 'BankFailure';
  readonly code: BankErrorCode;

  constructor(code: BankErrorCode) {
    super(code);
    this.code = code;
  }
}
