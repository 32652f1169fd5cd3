// Shows one turn: what the bank answered beside what the platform received.
/* global TextEncoder */
import { asTitle, count, make } from './elements.js';
import { countWithheld, showAnswer } from './show-answer.js';

/** Turns that are no question have names of their own. */
const NAMES = {
  join: 'Chat opened',
  code: 'Link code typed',
  merchant: 'Question about shops',
  secret: 'Secret typed',
  none: 'Not understood',
  clarify: 'Asked back which is meant',
  acknowledge: 'A lone yes or no',
  'nothing-to-repeat': 'Nothing to repeat',
  'link-waits': 'Reminded of the link',
};

/** `answersTo(requestId)`: the bank's answers to one call, or undefined when the bank could not be asked. */
export function showTurn({ n, at, intent = 'failed', bankCalls, wire }, answersTo) {
  const id = `turn-${n}`;
  const time = new Date(at).toLocaleTimeString('en-GB');
  return make(
    'li',
    { class: 'turn' },
    make('h2', { id }, `${NAMES[intent] ?? asTitle(intent)} `, make('time', { datetime: at }, time)),
    make('div', { class: 'sides' }, bankSide(bankCalls, answersTo), platformSide(wire)),
  );
}

function bankSide(bankCalls, answersTo) {
  const found = bankCalls.map(({ requestId, operation }) => ({ operation, answers: answersTo(requestId) }));
  const hidden = found.flatMap(({ answers }) => answers ?? []).reduce((sum, answer) => sum + countWithheld(answer), 0);
  return make(
    'section',
    { class: 'bank' },
    make('h3', {}, 'The bank answered', hidden > 0 && make('span', { class: 'tally' }, ` ${hidden} values withheld`)),
    found.length === 0 && make('p', { class: 'note' }, 'Nothing: the bank was not asked.'),
    // The newest first, as everything here: it is what the question was about.
    found.reverse().map(({ operation, answers }) => {
      if (answers === undefined) return make('p', { class: 'note' }, 'The bank’s own record could not be read here.');
      if (answers.length === 0) return make('p', { class: 'note' }, `${asTitle(operation)}: no answer.`);
      return answers.map((answer) => showAnswer(operation, answer));
    }),
  );
}

function platformSide(wire) {
  const messages = wire.map((text) => JSON.parse(text)).filter(({ type }) => type === 'message');
  const bytes = wire.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  const summary = `Wire JSON: ${count(wire.length, 'message')}, ${bytes.toLocaleString('en')} bytes`;
  return make(
    'section',
    { class: 'platform' },
    make(
      'div',
      { class: 'received' },
      make('h3', {}, 'The platform received'),
      messages.map(showMessage),
      make(
        'details',
        {},
        make('summary', {}, summary),
        wire.map((text) => make('pre', {}, JSON.stringify(JSON.parse(text), null, 2))),
      ),
    ),
  );
}

function showMessage({ text, attachments = [], suggestedActions }) {
  const buttons = [...attachments.flatMap(({ content }) => content.buttons), ...(suggestedActions?.actions ?? [])];
  return make(
    'div',
    { class: 'message' },
    make('p', {}, text),
    buttons.length > 0 &&
      make(
        'ul',
        { class: 'buttons', 'aria-label': 'Buttons' },
        buttons.map(({ title }) => make('li', {}, title)),
      ),
  );
}
