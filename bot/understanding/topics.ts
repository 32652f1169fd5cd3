// Topics: what the classifier tells apart. Each belongs to one intent; some intents have several topics, because their words differ much.
import { INTENTS, type Intent } from './understood.ts';

const SPLIT = {
  // Questions about shops that sound like spending, like transactions, or like neither; and in languages other than English.
  'merchant/spending': 'merchant',
  'merchant/transactions': 'merchant',
  'merchant/languages': 'merchant',
  // Of a bank but not ours, small talk, everything else; and what is no question about shops in other languages.
  'none/bank': 'none',
  'none/chat': 'none',
  'none/world': 'none',
  'none/languages': 'none',
} as const satisfies Record<string, Intent | 'none'>;

export type Topic = Intent | keyof typeof SPLIT;

export const TOPICS: readonly Topic[] = [...INTENTS, ...(Object.keys(SPLIT) as (keyof typeof SPLIT)[])];

export function intentOf(topic: Topic): Intent | 'none' {
  return topic in SPLIT ? SPLIT[topic as keyof typeof SPLIT] : (topic as Intent);
}
