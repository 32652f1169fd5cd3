// Fixed twins: a few pairs and conversations that between them show every seeded leak.
import { unsureSentences } from '../../understanding-model/unsure-sentences.ts';
import type { Dress, Twins } from './generate.ts';
import type { Talk } from './run-world.ts';

/** In every word that is withheld here. */
export const NEEDLE = 'QZXKOPI';

const row = (daysAgo: number | 'pending', minor: bigint) => ({ daysAgo, minor });
const worn = (time: string, words: string, has: boolean, daysBefore = 0) => ({
  time,
  words,
  merchant: has,
  reference: has,
  original: has,
  daysBefore,
});

const plain: Dress = {
  salt: 'aqzxkopi',
  offset: '+08:00',
  isReversed: false,
  hasNicknames: false,
  rows: [worn('01:10:07', `${NEEDLE} A`, true), worn('13:20:07', `${NEEDLE} B`, false)],
};
const other: Dress = {
  salt: 'bqzxkopi',
  offset: '+08:00',
  isReversed: true,
  hasNicknames: true,
  rows: [
    worn('23:50:07', `${NEEDLE} LONGER Z`, false, 3),
    worn('22:40:07', `${NEEDLE} LONGER Y`, true, 3),
    worn('21:30:07', `${NEEDLE} LONGER X`, true, 3),
  ],
};

const facts: Twins['facts'] = {
  accounts: [
    {
      type: 'current',
      status: 'open',
      currency: 'SGD',
      last4: '4821',
      rows: [
        row('pending', -4_590n),
        row(0, -640n),
        row(0, -1_890n),
        row(0, -640n),
        row(1, -250n),
        row(3, 520_000n),
        row(4, -640n),
      ],
    },
    { type: 'credit-card', status: 'open', currency: 'SGD', last4: '1177', rows: [row(4, -4_000n)] },
    { type: 'savings', status: 'open', currency: 'SGD', last4: '7730', rows: [row(2, 50_000n)] },
    {
      type: 'credit-card',
      status: 'open',
      currency: 'SGD',
      last4: '9014',
      creditLimit: 1_000_000n,
      rows: [0, 0, 0, 0, 1, 1, 1, 2, 2, 5].map((day, index) => row(day, BigInt(-100 * (index + 1)))),
    },
  ],
  rewards: [
    { unit: 'points', available: 18_240n, pending: 320n, expiring: [{ amount: 1_200n, inDays: 30 }] },
    { unit: 'points', available: 7n, expiring: [] },
  ],
};

export const fixedTwins: readonly Twins[] = [
  { facts, dresses: [plain, other], manners: [{ words: `${NEEDLE} one` }, { words: `${NEEDLE} the other` }] },
  {
    facts: { ...facts, rewards: [] },
    dresses: [other, plain],
    manners: [
      { words: NEEDLE, largestPage: 100 },
      { words: NEEDLE, largestPage: 3 },
    ],
  },
];

/** Its password is what no model must see. */
const SECRET = `${unsureSentences[0]} password ${NEEDLE}9`;

// Short ones first, and most of the leaks in the first: a leak that is caught needs no more of them.
export const fixedTalks: readonly Talk[] = [
  {
    channel: 'emulator',
    conversation: ['transactions', { do: 'link' }, 'more', unsureSentences[1], SECRET, 'balance', 'points'],
  },
  {
    channel: 'webchat',
    conversation: [
      'balance',
      { do: 'link' },
      'card balance',
      'last 5 on 9014',
      'pending transactions today',
      'spending this month',
      'my 9 biggest on 4821',
      'how much at starbucks?',
    ],
  },
  {
    channel: 'msteams',
    conversation: [
      'points',
      { do: 'link' },
      { do: 'refuse', path: '/balances', status: 403 },
      'balance',
      { do: 'recover' },
      'unlink',
      'points',
      { do: 'link' },
    ],
  },
];
