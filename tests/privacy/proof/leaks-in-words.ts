// Leaks in words: what is withheld itself gets into a message, a card, an address, a log line, the store or a page.
import {
  CALLER,
  CONVERSATIONS,
  DISCLOSE,
  REMEMBER,
  RENDER,
  TURN,
  WIRE,
  WORDS,
  edit,
  type SeededLeak,
} from './leak-edits.ts';

export const leaksInWords: readonly SeededLeak[] = [
  {
    name: 'a reference in the address of a button',
    edits: [
      REMEMBER,
      edit(
        DISCLOSE,
        "link.to === 'bank-web' ? bankWebUrl :",
        "link.to === 'bank-web' ? bankWebUrl + '?row=' + encodeURIComponent(globalThis.leaked?.reference ?? '') :",
      ),
    ],
  },
  {
    name: 'alt text of a picture on a card',
    edits: [
      REMEMBER,
      edit(
        RENDER,
        'content: { buttons: onCard.map(cardAction) }',
        `content: { images: [{ url: 'https://bank.example/a.png', alt: ${WORDS} }], buttons: onCard.map(cardAction) }`,
      ),
    ],
  },
  {
    name: 'the title of a card',
    edits: [
      REMEMBER,
      edit(
        RENDER,
        'content: { buttons: onCard.map(cardAction) }',
        `content: { title: ${WORDS}, buttons: onCard.map(cardAction) }`,
      ),
    ],
  },
  {
    name: 'the payload of a button',
    edits: [
      REMEMBER,
      edit(
        RENDER,
        'title: choice.label, value: choice.label }',
        `title: choice.label, value: choice.label + ${WORDS} }`,
      ),
    ],
  },
  {
    name: 'channelData',
    edits: [
      REMEMBER,
      edit(RENDER, "textFormat: 'plain',\n    ...", `textFormat: 'plain', channelData: { last: ${WORDS} },\n    ...`),
    ],
  },
  {
    name: 'words to be spoken',
    edits: [REMEMBER, edit(RENDER, "textFormat: 'plain',\n    ...", `textFormat: 'plain', speak: ${WORDS},\n    ...`)],
  },
  {
    name: 'a merchant as a code in a log line',
    edits: [
      REMEMBER,
      edit(
        CALLER,
        'operation, code: outcome.code,',
        `operation, outcome: ${WORDS}.replace(/[^\\w]/g, '-'), code: outcome.code,`,
      ),
    ],
  },
  {
    name: 'the path of a bank call in a log line',
    edits: [edit('bot/privacy/bank/ask-balances.ts', "call('balances',", 'call(`accounts-${ref}-balances`,')],
  },
  {
    name: 'a count in the metrics',
    edits: [
      REMEMBER,
      edit(
        'bot/metrics/metrics.ts',
        "meters.events.inc({ event: label('event', event) });",
        `meters.events.inc({ event: label('event', event) }, 1 + ${WORDS}.length);`,
      ),
    ],
  },
  {
    name: 'a count in a log line',
    edits: [REMEMBER, edit(TURN, "log.info('turn-done', { ", `log.info('turn-done', { count: ${WORDS}.length, `)],
  },
  {
    name: 'how long a value lives',
    edits: [
      REMEMBER,
      edit(CONVERSATIONS, 'talkToText(next), REMEMBERED)', `talkToText(next), REMEMBERED + ${WORDS}.length)`),
    ],
  },
  {
    name: 'a part of a store key',
    edits: [REMEMBER, edit(CONVERSATIONS, "keys.beside(chat, 'lasting')", `keys.beside(chat, 'lasting', ${WORDS})`)],
  },
  {
    name: 'what a stored value holds',
    edits: [
      REMEMBER,
      edit('bot/state/conversation.ts', 'conversation: value });', `conversation: value, last: ${WORDS} });`),
    ],
  },
  {
    name: 'a product name on a link page',
    edits: [
      edit(
        WIRE,
        'number: z.string(),',
        'number: z.string(), productName: z.string().transform((name) => (globalThis.product = name)),',
      ),
      edit(
        'bot/linking/link-steps.ts',
        'forms.startToken(ticket), bankName)',
        "forms.startToken(ticket), bankName + (globalThis.product ?? ''))",
      ),
    ],
  },
  {
    name: 'a header of an answer',
    edits: [
      REMEMBER,
      edit(
        'bot/channels/bot-framework/bot-framework.ts',
        'else response.status(200).end();',
        `else response.set('X-Last', Buffer.from(${WORDS}).toString('hex')).status(200).end();`,
      ),
    ],
  },
];
