// Precision: how much of an amount is said in a chat, as its customer chose.

export const PRECISIONS = ['exact', 'rounded', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];
