// Oracles: whatever is asked about shops, places and kinds of spending, and in whichever language, the answer is one and the bank isn't asked.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startConnector, type Chat, type Connector } from '../support/connector.ts';
import { codeOn, linkUrlIn, noLimits, startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { oracles } from './oracle-pairs.ts';

const ANSWER = 'I keep where you shop out of this chat.\nYour bank’s own page shows it.';

let sotto: RunningSotto;
let connector: Connector;
let chat: Chat;

beforeAll(async () => {
  sotto = await startSotto({ limits: noLimits });
  connector = await startConnector();
  chat = connector.conversation({ botUrl: sotto.url });
  const invitation = await chat.say('balance');
  await chat.say(codeOn(await sotto.followLink(linkUrlIn(invitation.replies[0]), 'alice')));
});
afterAll(async () => {
  await sotto.close();
  await connector.close();
});

describe('oracles', () => {
  test('there are many questions, and the bank would be asked if they were others', async () => {
    const asked = sotto.bank.requests.length;
    await chat.say('last 20 transactions on the card');
    expect(sotto.bank.requests.length).toBeGreaterThan(asked);
    expect(oracles.length).toBeGreaterThanOrEqual(200);
    expect(new Set(oracles.map(({ language }) => language)).size).toBe(6);
  });

  test.each(oracles)('$language: $asked', async ({ asked }) => {
    const before = sotto.bank.requests.length;
    for (const question of asked) {
      const { replies } = await chat.say(question);
      expect([question, replies.map(({ text }) => text)]).toEqual([question, [ANSWER]]);
    }
    expect(sotto.bank.requests.length).toBe(before);
  });
});
