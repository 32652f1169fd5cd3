// Told: the kinds of things about a customer's accounts that a chat can be told.

export const TOLD = ['accounts', 'balances', 'transactions', 'totals', 'bills', 'points'] as const;
export type Told = (typeof TOLD)[number];
