// Card bills: how much, at least how much, and by when.
import { describe, expect, test } from '@jest/globals';
import { conversationTest, startConversation } from '../support/conversation.ts';
import { cards, type Bill } from './customers.ts';
import { questionTest } from './questions.ts';

const buttons = '[Balances] [Transactions] [See details →]';
const since = `What you’ve paid since the statement isn’t taken off. · ${buttons}`;
const full = { statementBalance: '-812.45', minimumDue: '-50.00', dueOn: '2026-12-05' };
const due = 'Card ••9001: SGD 812.45, at least SGD 50.00, due 5 Dec (in 13 days)';
const one = `Your card bill. / ${due} / ${since}`;

describe('bill', () => {
  questionTest('one card, however it is named', 'bill', { customer: cards(full) }, [
    [{}, one],
    [{ account: { kind: 'card' } }, one],
    [{ account: { last4: '9001' } }, one],
    [{ account: { all: true } }, one],
    [{ account: { kind: 'current' } }, 'Only cards have a bill here. · [Card bill] [Balances]'],
    [{ account: { last4: '4821' } }, 'Only cards have a bill here. · [Card bill] [Balances]'],
    [
      { account: { kind: 'loan' } },
      'I don’t see that account. / These are the ones your bank shows me. · [Current ••4821] [Card ••9001] [All of them]',
    ],
  ]);

  const several = cards(full, { ...full, dueOn: '2026-11-23', minimumDue: '-812.45' }, undefined);
  questionTest('several cards are all shown', 'bill', { customer: several }, [
    [
      {},
      `Your card bills. / ${due} / Card ••9002: SGD 812.45, due 23 Nov (tomorrow) / Card ••9003: no bill now / ${since}`,
    ],
    [
      { account: { kind: 'card' } },
      `Your card bills. / ${due} / Card ••9002: SGD 812.45, due 23 Nov (tomorrow) / Card ••9003: no bill now / ${since}`,
    ],
    [{ account: { last4: '9003' } }, `Your card bill. / Card ••9003: no bill now · ${buttons}`],
    [
      { account: { kind: 'card', last4: '9002' } },
      `Your card bill. / Card ••9002: SGD 812.45, due 23 Nov (tomorrow) / ${since}`,
    ],
    [
      { account: { kind: 'card', except: { last4: '9001' } } },
      `Your card bills. / Card ••9002: SGD 812.45, due 23 Nov (tomorrow) / Card ••9003: no bill now / ${since}`,
    ],
  ]);

  test.each<[string, Bill | undefined, string]>([
    ['due today', { ...full, dueOn: '2026-11-22' }, 'SGD 812.45, at least SGD 50.00, due 22 Nov (today)'],
    ['without a minimum', { statementBalance: '-7.00', dueOn: '2027-01-04' }, 'SGD 7.00, due 4 Jan 2027 (in 43 days)'],
    ['a minimum of nothing', { ...full, minimumDue: '0' }, 'SGD 812.45, due 5 Dec (in 13 days)'],
    ['a minimum above the balance', { ...full, statementBalance: '-20.00' }, 'SGD 20.00, due 5 Dec (in 13 days)'],
    ['a day late', { ...full, dueOn: '2026-11-21' }, 'SGD 812.45, at least SGD 50.00, was due 21 Nov (1 day ago)'],
    ['long late', { statementBalance: '-7.00', dueOn: '2026-10-23' }, 'SGD 7.00, was due 23 Oct (30 days ago)'],
    ['nothing to pay', { ...full, statementBalance: '0' }, 'nothing to pay'],
    ['in favour', { ...full, statementBalance: '12.00' }, 'nothing to pay, SGD 12.00 in your favour'],
    ['none now', undefined, 'no bill now'],
  ])('%s', async (_what, bill, words) => {
    const said = await startConversation({ customer: cards(bill) }).say('bill');
    expect(
      said
        .split(' / ')
        .slice(0, 2)
        .join(' / ')
        .replace(/ · \[.*/, ''),
    ).toBe(`Your card bill. / Card ••9001: ${words}`);
    expect(said.includes(since)).toBe(words.includes('due'));
  });

  questionTest('a card that fails does not hide the other', 'bill', { customer: cards(full, full) }, [
    (bank) => bank.fail('cardBill', 'forbidden', 1),
    [
      {},
      `Your card bills. / Card ••9001: your bank doesn’t let me see this one / ${due.replace('9001', '9002')} / ${since}`,
    ],
    (bank) => bank.fail('cardBill', 'unavailable'),
    [{}, 'unavailable'],
  ]);

  questionTest('a customer without a card', 'bill', { customer: cards() }, [
    [{}, 'Your bank shows me no card of yours. · [Balances]'],
    [{ account: { kind: 'current' } }, 'Your bank shows me no card of yours. · [Balances]'],
  ]);

  test('a bank that shares no bills is asked nothing', async () => {
    const conversation = startConversation({ customer: cards(full), capabilities: { cardBill: false } });
    expect(await conversation.say('bill')).toBe('Your bank doesn’t share card bills with me. · [Online banking →]');
    expect(conversation.bank.calls).toEqual([]);
  });

  questionTest('rounded', 'bill', { customer: cards(full), precision: 'rounded' }, [
    [{}, `Your card bill. / Card ••9001: about SGD 810, at least about SGD 50, due 5 Dec (in 13 days) / ${since}`],
  ]);

  conversationTest('in words: linked, hidden, told', { customer: cards(full) }, [
    ['card bill', one],
    ['Card bill', one],
    [
      'what have you shared?',
      expect.stringContaining('Card bills: 2 items in 2 answers, 22 Nov /') as unknown as string,
    ],
    ['hide amounts', expect.any(String) as unknown as string],
    ['card bill', expect.stringContaining('Ready: see online banking.') as unknown as string],
  ]);

  conversationTest('unlinked', { linked: false, customer: cards(full) }, [
    ['bill', expect.stringContaining('once you link your bank') as unknown as string],
    ({ links, sender, grant }) => links.expectCode(sender, 'K7QM-2XPA', grant),
    ['K7QM-2XPA', `Linked, thank you. / ${one}`],
  ]);
});
