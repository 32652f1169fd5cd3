// The script of the inspector: asks Sotto for its turns and the bank for its answers, and sets the two side by side.
/* global document, fetch, innerWidth, location, setInterval */
import { count } from './elements.js';
import { showTurn } from './show-turn.js';

const EVERY_MS = 2_000;
const MOST_IDS = 200;

const { bank } = document.body.dataset;
const list = document.querySelector('#turns');
const state = document.querySelector('#state');
/** Names the conversation, when one was chosen; else all are shown. */
const query = location.search;

/** By request id; empty for a call that the bank has not answered, or not yet. */
const answers = new Map();
/** By the turn's number: its element, and what it was made of. */
const shown = new Map();
let bankReached = true;

async function readJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError('refused');
  return answer.json();
}

/** Asks the bank itself, for the answers that are still missing: what it says stays in this page. */
async function readAnswers(turns) {
  const ids = turns.flatMap(({ bankCalls }) => bankCalls.map(({ requestId }) => requestId));
  const missing = ids.filter((id) => !answers.has(id)).slice(-MOST_IDS);
  if (missing.length === 0) return;
  try {
    const found = await readJson(`${bank}/demo/answers?ids=${missing.join()}`);
    for (const { requestId } of found.answers) {
      const ofOneCall = found.answers.filter((answer) => answer.requestId === requestId);
      answers.set(requestId, ofOneCall);
    }
    bankReached = true;
  } catch {
    bankReached = false;
  }
}

const answersTo = (requestId) => answers.get(requestId) ?? (bankReached ? [] : undefined);

/** Touches only what has changed, so that what a reader has opened stays open. */
function show(turns) {
  for (const turn of turns) {
    const madeOf = JSON.stringify([turn, turn.bankCalls.map(({ requestId }) => answersTo(requestId)?.length)]);
    const before = shown.get(turn.n);
    if (before?.madeOf === madeOf) continue;
    const element = showTurn(turn, answersTo);
    if (before) before.element.replaceWith(element);
    else list.prepend(element);
    shown.set(turn.n, { element, madeOf });
  }
  tell(turns.length === 0 ? 'Nothing has been said yet.' : `${count(turns.length, 'turn')}, newest first.`);
}

function tell(words) {
  if (state.textContent !== words) state.textContent = words;
}

async function update() {
  // Beside the chat it has no width while it is hidden.
  if (document.visibilityState !== 'visible' || innerWidth === 0) return;
  try {
    const { turns } = await readJson(`/inspect/turns${query}`);
    await readAnswers(turns);
    show(turns);
  } catch {
    tell('Sotto does not answer.');
  }
}

document.querySelector('#all').hidden = query === '';
document.addEventListener('visibilitychange', update);
setInterval(update, EVERY_MS);
update();
