import { describe } from '@jest/globals';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { conversationTest } from '../support/conversation.ts';
import { points } from './answers.ts';

describe('rewards', () => {
  conversationTest('points, what is pending and what expires next', {}, [
    ['points', points],
    ['pts', points],
    ['Points', points],
    ['how many reward points do I have', points],
    ['pionts?', points],
  ]);
  conversationTest('a customer without points', { customer: { ...aliceAtMemoryBank, rewards: [] } }, [
    [
      'points',
      'Your bank shows no reward points for you. / If you think there should be some, your bank’s own page will know. · [Online banking →]',
    ],
  ]);
  conversationTest('a bank without rewards', { capabilities: { rewards: false } }, [
    ['points', 'Your bank doesn’t share reward points with me. · [Balances] [Transactions]'],
    [
      'savings balance',
      'Here is your savings account. / Savings ••7730: SGD 12,000.00 / As of 22 Nov, 10:42 · [Transactions] [See details →]',
    ],
  ]);
  const several = {
    ...aliceAtMemoryBank,
    rewards: [
      {
        programme: 'Kopi Air',
        unit: 'miles' as const,
        available: 1n,
        expiring: [
          { amount: 1n, on: '2027-01-31' },
          { amount: 0n, on: '2026-12-01' },
        ],
      },
      { programme: 'Kopi Cash', unit: 'cash' as const, available: 1_250n, currency: 'SGD', pending: 0n },
    ],
  };
  conversationTest('several programmes, none by name', { customer: several }, [
    [
      'rewards',
      'Your rewards. / SGD 12.50 / 1 mile / 1 expires on 31 Jan 2027 · [Balances] [Transactions] [See details →]',
    ],
  ]);
});
