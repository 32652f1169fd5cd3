// The door of the adapters: the bank port, its error, and the loader.
export type * from './bank-port.ts';
export { BankError, bankErrorCode } from './bank-error.ts';
export { loadBankAdapter } from './load-bank-adapter.ts';
