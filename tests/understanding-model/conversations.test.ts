// Conversations with and without a model: it is heard only where the classifier is unsure, and it can never act.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startConversation, type ConversationOptions } from '../support/conversation.ts';
import { asking } from './asking.ts';
import { badAnswers } from './bad-answers.ts';
import { nothing, saying, sentenceIn, startModelServer, type ModelServer } from './model-server.ts';
import { unsureSentences } from './unsure-sentences.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => server.play(saying(nothing)));

const QUICK = { limitMs: 250, breakerMs: 60_000 };
const withModel = (): ConversationOptions => ({ adviser: asking(server.url).adviser(QUICK) });

/** What is answered to each of them by itself. */
async function answersTo(sentences: readonly string[], options: () => ConversationOptions): Promise<string[]> {
  const said: string[] = [];
  for (const sentence of sentences) said.push(await startConversation(options()).say(sentence));
  return said;
}

const SURE = [
  'balance',
  'what is my balance?',
  'savings balance',
  'transactions',
  'last 3 on the card',
  'points',
  'how much did I spend this month',
  'when is my card bill due',
  'how much at starbucks?',
  'transfer 50 to mum',
  'I lost my card',
  'talk to a person',
  'what have you shared?',
  'rounded amounts',
  'help',
  'hi',
  'thanks',
  'link my bank',
  'logout',
  'unlink',
  'forget me',
  'colourless green ideas',
];

describe('where the classifier is sure', () => {
  let off: string[];
  beforeAll(async () => {
    off = await answersTo(SURE, () => ({}));
  });

  test.each(['balance', 'spending', 'agent', 'unlink', 'forget'])(
    'a model that always says %s is not asked, and changes nothing',
    async (intent) => {
      const before = server.requests.length;
      server.play(saying({ ...nothing, intent }));
      expect(await answersTo(SURE, withModel)).toEqual(off);
      expect(server.requests.length).toBe(before);
      expect(new Set(off).size).toBeGreaterThan(SURE.length / 2);
    },
  );
});

describe('where it is unsure', () => {
  let off: string[];
  beforeAll(async () => {
    off = await answersTo(unsureSentences, () => ({}));
  });

  test.each([['balance'], ['transactions'], ['rewards'], ['agent'], ['merchant']])(
    'a model that says %s is heard, as if that had been asked',
    async (intent) => {
      const plain = { balance: 'balance', transactions: 'transactions', rewards: 'points', agent: 'talk to a person' };
      const [wanted] = await answersTo([{ merchant: 'how much at starbucks?', ...plain }[intent] ?? ''], () => ({}));
      server.play(saying({ ...nothing, intent }));
      const said = await startConversation(withModel()).say('bank things please');
      expect(said).toBe(wanted);
      expect(said).not.toBe(off[0]);
    },
  );

  test('its details fill what the sentence leaves open', async () => {
    const [wanted] = await answersTo(['last 2 on the card'], () => ({}));
    server.play(saying({ ...nothing, intent: 'transactions', accountKind: 'card', count: 2 }));
    expect(await startConversation(withModel()).say('bank things please')).toBe(wanted);
  });

  test('without a usable answer the same bytes as without a model, whatever went wrong', async () => {
    const before = server.requests.length;
    const some = unsureSentences.slice(0, 4);
    let compared = 0;
    for (const [kind, part] of Object.entries(badAnswers)) {
      server.play(part);
      expect([kind, await answersTo(some, withModel)]).toEqual([kind, off.slice(0, 4)]);
      compared += some.length;
    }
    expect(compared).toBeGreaterThan(200);
    expect(server.requests.length - before).toBeGreaterThan(compared / 2);
  });

  test('so with a model that never answers', async () => {
    server.play(() => undefined);
    expect(await answersTo(unsureSentences.slice(0, 2), withModel)).toEqual(off.slice(0, 2));
  });

  test.each(['link', 'logout', 'unlink', 'forget', 'amounts', 'shared', 'cancel', 'greeting'])(
    'a model that says %s does nothing: the link, the amounts and what is remembered stay',
    async (intent) => {
      const before = server.requests.length;
      server.play(saying({ ...nothing, intent }));
      const conversation = startConversation(withModel());
      const balances = await conversation.say('balance');
      for (const [index, sentence] of unsureSentences.entries()) {
        if (index === 0) expect(await conversation.say(sentence)).toBe(off[0]);
        else await conversation.say(sentence);
      }
      expect(await conversation.say('balance')).toBe(balances);
      expect(server.requests.length - before).toBeGreaterThan(unsureSentences.length / 2);
    },
  );

  test('a card number in the sentence reaches nobody', async () => {
    const before = server.requests.length;
    await startConversation(withModel()).say('bank things please 4111 1111 1111 1111');
    expect(server.requests.slice(before).map(sentenceIn)).toEqual(['bank things please ▮']);
  });
});
