import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { demoCustomers } from '../../mock-bank/index.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { codeOn, linkUrlIn, startSotto, TIME_ZONE, type RunningSotto } from '../support/running-sotto.ts';
import { redress } from '../support/redress.ts';

// Two banks whose data differ only in what is withheld. Whatever leaves Sotto must be the same to the byte.

const clock = fixedClock(new Date());
const worlds: RunningSotto[] = [];
let connector: Connector;

beforeAll(async () => {
  const plain = demoCustomers(() => clock.now(), TIME_ZONE);
  connector = await startConnector();
  for (const customers of [plain, plain.map(redress)]) {
    // The bank's own pages are at a fixed address, so that ports don't differ where the worlds must not.
    const environment = { BANK_WEB_URL: 'https://bank.example/online' };
    worlds.push(await startSotto({ customers, environment, clock }));
  }
});
afterAll(async () => {
  for (const sotto of worlds) await sotto.close();
  await connector.close();
});

const QUESTIONS = [
  'balance',
  'savings balance',
  'card balance',
  'All accounts',
  'transactions',
  'more',
  'last 20 transactions',
  'more',
  'last 3 on the card',
  'pending transactions',
  'transactions last month',
  'points',
  'how much at starbucks?',
  'where did I spend the most?',
  'last transaction at tidewater grocers',
  'help',
  'hi',
  'thanks',
  'colourless green ideas',
  'cancel',
  'my pin is 1234',
  'transfer 50',
  'unlink',
  'balance',
];

/** What is random by design: activity ids, tickets, sealed form values (not their length) and ports. */
function canonical(text: string): string {
  return text
    .replace(/localhost:\d+/g, 'localhost:PORT')
    .replace(/\/link\/[\w-]{43}/g, '/link/TICKET')
    .replace(/name="form" value="([\w.-]+)"/g, (_all, sealed: string) => `name="form" ${sealed.length} characters`)
    .replace(/"replyToId":"[^"]*"/g, '"replyToId":"ID"')
    .replace(/"time":"[^"]*"/g, '"time":"T"')
    .replace(/"turn":"[^"]*"/g, '"turn":"ID"')
    .replace(/"durationMs":\d+/g, '"durationMs":0');
}

async function converse(sotto: RunningSotto, username: string) {
  const chat = connector.conversation({ botUrl: sotto.url, id: `${username}|livechat`, user: username });
  const logsBefore = sotto.logged.length;
  const callsBefore = sotto.bank.requests.length;
  const invitation = await chat.say('balance');
  const page = await sotto.followLink(linkUrlIn(invitation.replies[0]), username);
  const said = [...invitation.raw, ...(await chat.say(codeOn(page))).raw];
  for (const question of QUESTIONS) said.push(...(await chat.say(question)).raw);
  return {
    said: said.map(canonical),
    page: canonical(page.html.replace(codeOn(page), 'CODE')),
    logged: sotto.logged.slice(logsBefore).map(canonical).sort(),
    calls: sotto.bank.requests
      .slice(callsBefore)
      .map(({ method, path }) => `${method} ${path.replace(/acc_\w+/, 'ACCOUNT')}`),
  };
}

describe('twin worlds', () => {
  test.each(['alice', 'bob', 'chen', 'dana', 'erin'])(
    '%s: same messages, link page, logs and bank calls',
    async (username) => {
      const [one, other] = [await converse(worlds[0]!, username), await converse(worlds[1]!, username)];
      expect(other.said).toEqual(one.said);
      expect(other.page).toBe(one.page);
      expect(other.logged).toEqual(one.logged);
      expect(other.calls).toEqual(one.calls);
      expect(one.said.length).toBe(QUESTIONS.length + 2);
    },
  );

  test('the worlds do differ: their online banking shows other shops', () => {
    const [plain] = demoCustomers(() => clock.now(), TIME_ZONE);
    const details = (customer: typeof plain) =>
      JSON.stringify(customer?.accounts.flatMap(({ rows }) => rows.map(({ description }) => description)));
    expect(plain && details(redress(plain))).not.toBe(details(plain));
  });
});
