import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOn, linkUrlIn, startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { phoneMessages } from '../support/sign-in-at-bank.ts';
import { startConnector, type Answer, type Connector } from '../support/connector.ts';
import { demoCustomers } from '../../mock-bank/index.ts';
import { TIME_ZONE } from '../support/running-sotto.ts';

let sotto: RunningSotto;
let connector: Connector;

beforeAll(async () => {
  connector = await startConnector();
  sotto = await startSotto({ bankTimings: { turnMs: 1_000, requestMs: 400, breakerMs: 500 } });
});
afterAll(async () => {
  await sotto.close();
  await connector.close();
});

const textOf = ({ replies }: Answer) => replies.map(({ text }) => text).join('\n');

async function linkedChat(username: string) {
  const chat = connector.conversation({ botUrl: sotto.url });
  const invitation = await chat.say('balance');
  const page = await sotto.followLink(linkUrlIn(invitation.replies[0]), username);
  const answer = await chat.say(codeOn(page));
  return { chat, page, answer };
}

describe('as a Bot Connector', () => {
  test('link, ask, page, unlink', async () => {
    const chat = connector.conversation({ botUrl: sotto.url });
    const greeting = await chat.join();
    expect(greeting.status).toBe(200);
    await connector.waitForReplies(1);
    expect(connector.received.some(({ activity }) => activity.text?.startsWith('Hello, I’m Sotto'))).toBe(true);

    const { chat: linked, page, answer } = await linkedChat('alice');
    expect(page.html).toContain('Emulator');
    expect(textOf(answer)).toMatch(
      /^Linked, thank you\.\nHere are your balances\.\nCurrent ••4821: SGD 3,204\.10 available, SGD 3,250\.00 booked\nSavings ••7730: SGD 12,000\.00\nCard ••9014: SGD 812\.45 owed, SGD 9,187\.55 of your limit left\nAs of \d/,
    );
    expect(answer.typings).toBeGreaterThan(0);
    expect(textOf(await linked.say('points'))).toMatch(
      /^Your reward points\.\n18,240 points, 320 more pending\n1,200 expire on 31 Dec \d{4}$/,
    );
    const list = await linked.say('last 3 on the card');
    expect(textOf(list)).toMatch(/^Your latest on the card\.\n1 · .*\n2 · .*\n3 · /);
    expect(list.replies[0]?.suggestedActions?.actions.map(({ title }) => title)).toEqual(['More', 'Balances']);
    expect(textOf(await linked.say('more'))).toMatch(/^Here are the next ones\.\n4 · /);

    expect(textOf(await linked.say('unlink'))).toMatch(/^Unlinked\./);
    expect(textOf(await linked.say('balance'))).toMatch(/^I can look that up once you link your bank\./);
    const [latest] = await phoneMessages(sotto.bank.url, 'alice');
    expect(latest?.text).toMatch(/can no longer read/);
  });

  test('the same message delivered again is answered once', async () => {
    const chat = connector.conversation({ botUrl: sotto.url });
    const [first, again] = [await chat.say('thanks', { id: 'same' }), await chat.say('thanks', { id: 'same' })];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(
      connector.received.filter(({ activity }) => activity.replyToId === 'same' && activity.type === 'message'),
    ).toHaveLength(1);
  });

  test('a code typed in another chat links nothing, and still works in its own', async () => {
    const mine = connector.conversation({ botUrl: sotto.url });
    const other = connector.conversation({ botUrl: sotto.url });
    const page = await sotto.followLink(linkUrlIn((await mine.say('points')).replies[0]), 'alice');
    expect(textOf(await other.say(codeOn(page)))).toMatch(/^That looks like a link code, but no link is waiting/);
    expect(textOf(await other.say('points'))).toMatch(/^I can look that up once/);
    expect(textOf(await mine.say(codeOn(page)))).toMatch(/18,240 points/);
  });

  test('used, unknown and malformed tickets get one fixed page each', async () => {
    const chat = connector.conversation({ botUrl: sotto.url });
    const link = linkUrlIn((await chat.say('link')).replies[0]);
    await sotto.followLink(link, 'bob');
    for (const url of [link, `${sotto.url}/link/${'A'.repeat(43)}`, `${sotto.url}/link/kopi`]) {
      await expect(sotto.followLink(url, 'bob')).rejects.toThrow();
    }
  });

  test('customers with little, and with much', async () => {
    const { chat: bob, answer: bobs } = await linkedChat('bob');
    expect(textOf(bobs)).toMatch(/Current ••\d{4}/);
    expect(textOf(await bob.say('points'))).toMatch(/^Your bank shows no reward points/);
    const { chat: dana } = await linkedChat('dana');
    expect(textOf(await dana.say('transactions'))).toMatch(/^I see no transactions there/);
    const { answer: erins, chat: erin } = await linkedChat('erin');
    expect(textOf(erins)).toMatch(/Savings ••\d{4}: your bank doesn’t let me see this one/);
    expect(textOf(await erin.say('card balance'))).toBe('Which card do you mean?');
    const { chat: chen, answer: chens } = await linkedChat('chen');
    expect(textOf(chens)).toMatch(/JPY [\d,]+(?![.\d]).*\n.*KWD [\d,]+\.\d{3}/);
    expect(textOf(await chen.say('last 20 transactions')).split('\n')).toHaveLength(21);
    expect(textOf(await chen.say('miles'))).toMatch(/miles/);
  });

  test('the bank in trouble: fixed words, and nothing of what it said', async () => {
    const { chat } = await linkedChat('alice');
    const trouble: [Record<string, unknown>, RegExp][] = [
      [{ mode: 'status', status: 503 }, /isn’t answering just now/],
      [{ mode: 'status', status: 429, retryAfter: 30 }, /asks me to slow down/],
      [{ mode: 'html' }, /didn’t look right|isn’t answering/],
      [{ mode: 'malformed' }, /didn’t look right/],
      [{ mode: 'hang' }, /taking too long/],
      [{ mode: 'reset' }, /isn’t answering just now/],
    ];
    for (const [fault, words] of trouble) {
      await sotto.fault(fault);
      expect(textOf(await chat.say('balance'))).toMatch(words);
      await sotto.recover();
    }
  });

  test('nothing that names a merchant or a place left, in any message, log line or page', async () => {
    const { chat, page } = await linkedChat('alice');
    const asked = [
      'balance',
      'last 20 transactions',
      'more',
      'pending',
      'points',
      'where do I shop',
      'how much at starbucks',
      'zzz',
    ];
    for (const question of asked) await chat.say(question);
    const needles = new Set(
      demoCustomers(() => new Date(), TIME_ZONE).flatMap(({ accounts }) =>
        accounts.flatMap(({ rows, productName, nickname }) => [
          ...rows.flatMap((row) => row.needles),
          productName,
          nickname ?? '',
        ]),
      ),
    );
    const said = [...connector.received.map(({ raw }) => raw), ...sotto.logged, page.html].join('\n').toLowerCase();
    // Two letters, or a day's digits, would be found in any text.
    const telling = [...needles].filter((needle) => needle.length > 3);
    expect(telling.length).toBeGreaterThan(50);
    expect(said.length).toBeGreaterThan(5_000);
    expect(telling.filter((needle) => said.includes(needle.toLowerCase()))).toEqual([]);
  });
});
