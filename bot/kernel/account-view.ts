// AccountView: what may be said of an account. It has no reference, no nickname and no product name.

export type AccountKind = 'current' | 'savings' | 'card' | 'loan' | 'other';

export interface AccountView {
  readonly kind: AccountKind;
  /** '••4821', or '' when the bank gave no last digits. */
  readonly mask: string;
  readonly currency: string;
}
