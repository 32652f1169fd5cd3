// Inbound secrets: wherever a customer's message carries one, it is neither stored, logged, sent to the bank nor said back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../bot/kernel/clock.ts';
import { redact } from '../../bot/privacy/redaction/redact.ts';
import { rawText } from '../../bot/privacy/text.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import { startConnector, type Chat, type Connector } from '../support/connector.ts';
import { codeOn, linkUrlIn, startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { ordinaryText } from './ordinary-figures.ts';
import { createRecorder } from './proof/recorder.ts';
import { talkByWebChat } from './proof/talkers.ts';

const CARD = '4539578763621486';
const HALVES = [CARD.slice(0, 8), CARD.slice(8)] as const;
const script = (zero: number) => CARD.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const grouped = (mark: string) => CARD.replace(/.{4}(?=.)/g, `$&${mark}`);

/** Messages by name; each is one or more texts, sent one after the other. */
const secrets: Readonly<Record<string, readonly string[]>> = {
  'a card number': [CARD],
  'with spaces': [grouped(' ')],
  'with dashes': [`my card ${grouped('-')} pls`],
  'with long dashes': [`my card ${grouped(' – ')} pls`],
  'with dots and slashes': [`card ${grouped('./')} ok`],
  'with bullets': [`card ${grouped(' • ')} ok`],
  'digit by digit': [`it is ${CARD.split('').join(' ')} ok`],
  'in full width': [`it is ${script(0xff10)} ok`],
  'in Arabic digits': [`it is ${script(0x0660)} ok`],
  'in Persian digits': [`it is ${script(0x06f0)} ok`],
  'in Devanagari digits': [`it is ${script(0x0966)} ok`],
  'in keycaps': [`it is ${CARD.split('').join('\ufe0f\u20e3')}\ufe0f\u20e3 ok`],
  'with zero-width characters': [`it is ${CARD.split('').join('\u200b')} ok`],
  'with bidi controls': [`it is \u202e${CARD}\u202c ok`],
  'on four lines': [grouped('\n')],
  'with words between the halves': [`first ${HALVES[0]} and then ${HALVES[1]} ok`],
  'with words between the quarters': [`${grouped(' then comes ')} ok`],
  'in two messages': HALVES,
  'in two messages, with spaces': HALVES.map((half) => half.replace(/.{4}/, '$& ')),
  'with its expiry and code': [`${CARD} 12/27 739`],
  'an IBAN': ['DE89 3704 0044 0532 0130 00'],
  'an IBAN in a sentence': ['send it to gb82west12345698765432 please'],
  'a password': ['my password is Tr0ub4dor&3'],
  'a password beside a question': ['balance please, password: correcthorse9'],
  'a PIN': ['my pin is 739182'],
  'a one-time code': ['739182'],
  'a one-time code with a dash': ['739-182'],
  'a one-time code with a space': ['739 182'],
  'a one-time code in a sentence': ['the otp is 739182'],
};

/** What must be nowhere: each half of a number, in whichever script, and the words. */
const traces = [
  ...HALVES,
  ...HALVES.flatMap((half) => [half.replace(/.{4}/, '$& '), half.replace(/.{4}/, '$&-')]),
  script(0xff10).slice(0, 8),
  script(0x0660).slice(0, 8),
  'Tr0ub4dor',
  'correcthorse9',
  '739182',
  '739-182',
  '739 182',
  '37040044',
  '3704 0044',
  'west1234',
  'WEST1234',
];

const recorder = createRecorder(false);
let sotto: RunningSotto;
let connector: Connector;
const seen: string[] = [];

beforeAll(async () => {
  connector = await startConnector();
  sotto = await startSotto({ store: recorder.around(createMemoryStore(systemClock)) });
});
afterAll(async () => {
  await sotto.close();
  await connector.close();
});

async function linkedChat(): Promise<Chat> {
  const chat = connector.conversation({ botUrl: sotto.url });
  const invitation = await chat.say('balance');
  await chat.say(codeOn(await sotto.followLink(linkUrlIn(invitation.replies[0]), 'alice')));
  return chat;
}

/** Every place of an activity where a platform may repeat or carry a text. */
const everywhere = (text: string) => ({
  type: 'message',
  text,
  value: { text, postback: { title: text, payload: text } },
  channelData: { message: { text, quick_reply: { payload: text } }, postback: { title: text, payload: text } },
  entities: [{ type: 'mention', text, mentioned: { id: text, name: text } }],
  attachments: [{ contentType: 'text/plain', content: text, name: text }],
  suggestedActions: { to: [], actions: [{ type: 'postBack', title: text, value: text }] },
  speak: text,
  summary: text,
  topicName: text,
  name: text,
});

function leftOver(): string {
  const items = recorder.take().items.map(({ text }) => text);
  const sent = connector.received.map(({ path, headers, raw }) => `${path} ${JSON.stringify(headers)} ${raw}`);
  return [...items, ...sotto.logged, ...sent, ...sotto.bank.requests.map(({ path }) => path), ...seen].join('\n');
}

describe('inbound secrets', () => {
  test.each(Object.entries(secrets))('%s: nowhere, and the customer is warned', async (_name, texts) => {
    const chat = connector.conversation({ botUrl: sotto.url });
    const said: string[] = [];
    for (const text of texts) {
      const answer = await chat.post(everywhere(text));
      seen.push(answer.body);
      said.push(...answer.replies.map((reply) => reply.text ?? ''));
    }
    expect(said[0]).toMatch(/don’t|never/);
    const left = leftOver();
    expect(left.length).toBeGreaterThan(1_000);
    for (const trace of [...traces, ...texts]) expect(left).not.toContain(trace);
  });

  test('names of people, chats and members carry none on', async () => {
    const chat = connector.conversation({ botUrl: sotto.url });
    const person = { id: 'u-1', name: CARD, role: 'user' };
    await chat.post({ ...everywhere('hi'), from: person, conversation: { id: chat.id, name: CARD, topic: CARD } });
    await chat.post({ type: 'conversationUpdate', membersAdded: [person], topicName: CARD });
    await chat.post({ type: 'event', name: CARD, value: CARD });
    await chat.post({ type: 'invoke', name: CARD, value: { text: CARD } });
    const left = leftOver();
    for (const half of HALVES) expect(left).not.toContain(half);
  });

  test('web chat streams and replays none back to the page', async () => {
    const heard = createRecorder(false);
    const secret = Buffer.alloc(32, 'inbound');
    const environment = { SECRET_KEYS: `inbound:${secret.toString('base64')}` };
    const store = heard.around(createMemoryStore(systemClock));
    const site = await startSotto({ store, environment });
    const stopHearing = heard.hearAnswers(Number(new URL(site.url).port));
    const talk = {
      recorder: heard,
      botUrl: site.url,
      secret,
      clock: systemClock,
      name: 'inbound',
      turns: { count: 0 },
    };
    const talker = await talkByWebChat(talk);
    for (const text of Object.values(secrets).flat()) await talker.say(text);
    talker.close();
    stopHearing();
    await site.close();
    const left = [...heard.take().items.map(({ text }) => text), ...site.logged].join('\n');
    expect(left).toContain('▮');
    for (const trace of traces) expect(left).not.toContain(trace);
  });

  test('a question beside a secret is answered, with one warning a conversation', async () => {
    const chat = await linkedChat();
    const warned = [];
    for (const text of ['my pin is 739182, savings balance', `savings balance ${CARD}`, 'points, otp 739182']) {
      const [reply] = (await chat.post(everywhere(text))).replies;
      warned.push(/delete/i.test(reply?.text ?? ''));
      expect(reply?.text).toMatch(/12,000\.00|points/);
    }
    expect(warned).toEqual([true, false, false]);
    for (const trace of traces) expect(leftOver()).not.toContain(trace);
  });
});

describe('ordinary figures', () => {
  const TEXTS = 20_000;

  test(`of ${TEXTS} generated texts with amounts, days and phone numbers, at least 99 in 100 are left alone`, () => {
    const texts = [...new Set(fc.sample(ordinaryText, { numRuns: TEXTS, seed: 3 }))];
    const flagged = texts.filter((text) => redact(rawText(text)).foundSecret);
    const share = ((100 * flagged.length) / texts.length).toFixed(2);
    process.stdout.write(`ordinary figures: ${flagged.length} of ${texts.length} flagged (${share} %)\n`);
    expect(texts.length).toBeGreaterThan(10_000);
    expect(flagged.length / texts.length).toBeLessThanOrEqual(0.01);
  });

  test.each([
    '9014',
    '1,250.00',
    '1250.50',
    '12,000',
    '$12000',
    '2026-11-22',
    '22/11/2026',
    '22.11.26',
    '+65 9123 4567',
    '3',
    '4821?',
  ])('%s alone is no secret', (text) => expect(redact(rawText(text)).foundSecret).toBe(false));

  test.each(['4539 5787', '45395787', '4539-5787-', '12345', '12 34 56', '#739182', '6362 1486.'])(
    '%s alone may be half of one',
    (text) => expect(redact(rawText(text)).text).toBe('▮'),
  );
});
