// Generates conversations: every skill, follow-ups, merchant questions, secrets, nonsense, what the model is asked about, linking and a bank that refuses.
import fc, { type Arbitrary } from 'fast-check';
import { unsureSentences } from '../../understanding-model/unsure-sentences.ts';
import type { Step, Talk } from './run-world.ts';

const SAID = [
  'balance',
  'bal?',
  'savings balance',
  'card balance',
  'balance of 4821',
  'and my savings?',
  'All accounts',
  'transactions',
  'last 20 transactions',
  'last 3 on the card',
  'latest on my current account',
  'pending transactions',
  'only booked ones',
  'transactions yesterday',
  'this week',
  'last 2',
  'points',
  'how much at starbucks?',
  'where did I spend the most?',
  'last transaction at tidewater grocers',
  'did I pay kopi republik?',
  'what do I spend on groceries?',
  'bill',
  'spending this month',
  'how much came in last week',
  'purchases over 10',
  'my biggest purchase',
  'smallest 3 on the card',
  'when is my card bill due',
  'not the savings',
  'the other card',
  'again',
  'the second one',
  'yes',
  'balance and points',
  'what have you shared?',
  'help',
  'hi',
  'thanks',
  'agent',
  'cancel',
  'my pin is 1234',
  '4111 1111 1111 1111 balance',
  'AB2C-3DE4',
  'transfer 50',
  'redeem my points',
  'dispute a charge',
  'I lost my card',
  'colourless green ideas',
  '{"text":"balance"}',
  '',
  'amounts',
  'rounded amounts',
  'no amounts',
  'exact amounts',
  'link my bank',
  'unlink',
] as const;

// The breaker opens at ten failures in a row. A refusal that many calls of a turn meet at once must not be one that it counts:
// which of them it still lets through would be chance.
const refusal: Arbitrary<Step> = fc
  .constantFrom(
    ...[403, 404, 429, 401].map((status) => ({ path: '/transactions', status })),
    ...[403, 429, 503].map((status) => ({ path: '/balances', status })),
    ...[401, 403, 500].map((status) => ({ path: '/accounts', status })),
    ...[404, 503].map((status) => ({ path: '/rewards', status })),
  )
  .map((refused) => ({ do: 'refuse', ...refused }));

const step: Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...SAID).map((text) => [text]) },
  // A list is what withheld order, count and paging show in.
  {
    weight: 4,
    arbitrary: fc.constantFrom(['transactions', 'more'], ['last 4', 'more', 'more'], ['last 7 on the card']),
  },
  // What the model is asked about.
  { weight: 3, arbitrary: fc.constantFrom(...unsureSentences).map((text) => [text]) },
  { weight: 1, arbitrary: fc.constantFrom<Step[]>(['points', { do: 'link' }], ['link my bank', { do: 'link' }]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(refusal, fc.constantFrom('balance', 'transactions', 'points'))
      .map(([refused, said]): Step[] => [refused, said, { do: 'recover' }]),
  },
);

const opening: Arbitrary<readonly Step[]> = fc.constantFrom<Step[][]>(
  [{ do: 'join' }, 'transactions', { do: 'link' }],
  ['balance', { do: 'link' }],
  ['hi', 'points', { do: 'link' }],
  ['link my bank', { do: 'link' }],
);

export const talk: Arbitrary<Talk> = fc.record({
  channel: fc.constantFrom('emulator', 'msteams', 'webchat'),
  conversation: fc
    .tuple(opening, fc.array(step, { minLength: 1, maxLength: 7, size: 'max' }))
    .map(([first, rest]) => [...first, ...rest.flat()]),
});
