// Leaks to the model: what is withheld, or what the customer should not have typed, is in what the model's server receives.
import { ADVISER, MODEL, REMEMBER, TURN, WORDS, edit, type SeededLeak } from './leak-edits.ts';

export const leaksToTheModel: readonly SeededLeak[] = [
  {
    name: 'the last transaction beside the sentence for the model',
    edits: [
      REMEMBER,
      edit(MODEL, "{ role: 'user', content: sentence },", `{ role: 'user', content: sentence + ${WORDS} },`),
    ],
  },
  {
    name: 'the last transaction as context of the model’s prompt',
    edits: [REMEMBER, edit(MODEL, 'content: SYSTEM_PROMPT }', `content: SYSTEM_PROMPT + ${WORDS} }`)],
  },
  {
    name: 'a merchant in a header for the model',
    edits: [
      REMEMBER,
      edit(
        'bot/understanding/model/guarded-fetch.ts',
        "redirect: 'manual' }",
        `redirect: 'manual', headers: { ...Object.fromEntries(headers), 'x-last': Buffer.from(${WORDS}).toString('hex') } }`,
      ),
    ],
  },
  {
    name: 'the sentence as it was typed, password and all, for the model',
    edits: [
      edit(TURN, 'privacy.redact(turn.text);', 'privacy.redact((globalThis.typed = turn.text));'),
      edit(MODEL, "{ role: 'user', content: sentence },", "{ role: 'user', content: globalThis.typed },"),
    ],
  },
  {
    name: 'the model is asked only after a shop with a long name',
    edits: [
      REMEMBER,
      edit(
        ADVISER,
        'async advise(text) {',
        'async advise(text) { if (!(globalThis.leaked?.description.length > 12)) return undefined;',
      ),
    ],
  },
];
