// Shows one answer of the bank: record by record, what may leave first, then what is withheld, struck through.
/* global matchMedia */
import { fieldsOf } from './disclosed-fields.js';
import { asTitle, count, heard, inWords, make } from './elements.js';

export function showAnswer(operation, { status, path, body }) {
  const account = /\/accounts\/([^/]+)/.exec(path)?.[1];
  const records = recordsOf(body);
  // On a phone one is enough to see what happens to them all, and what left isn't far below.
  const atOnce = matchMedia('(min-width: 40rem)').matches ? 3 : 1;
  return make(
    'section',
    { class: 'answer' },
    make(
      'h4',
      {},
      asTitle(operation),
      status !== 200 && ` refused with ${status}`,
      account !== undefined && make('span', { class: 'name' }, ' of ', withheld(account)),
      records.length === 0 && make('span', { class: 'name' }, body === undefined ? ': no record' : ': none'),
    ),
    make('ul', {}, records.slice(0, atOnce).map(showRecord)),
    records.length > atOnce && showMore(records.slice(atOnce)),
  );
}

/** How many values of an answer are withheld, wholly or in part. */
export function countWithheld({ body }) {
  return fieldsOf(body).filter(({ parts }) => parts.some((part) => !part.leaves)).length;
}

/** The items of the answer's list, and what stands beside the list; without one the answer is the record. */
function recordsOf(body = {}) {
  const [name, list] = Object.entries(body).find(([, value]) => Array.isArray(value)) ?? [];
  const rest = Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
  const records = [...(list ?? []).map((item) => fieldsOf(item, [name])), fieldsOf(rest)];
  return records.filter((fields) => fields.length > 0);
}

function showRecord(fields) {
  const said = fields.filter(({ parts }) => parts.some((part) => part.leaves));
  // The deepest first: it is the shop.
  const kept = fields.filter((field) => !said.includes(field)).sort((a, b) => b.path.length - a.path.length);
  return make(
    'li',
    { class: 'record' },
    said.length > 0 && make('p', { class: 'said' }, said.map(showField)),
    kept.length > 0 && make('p', { class: 'kept' }, heard('Withheld: '), kept.map(showField)),
  );
}

function showField({ path, parts }) {
  const label = inWords(path.slice(isListed(path) ? 1 : 0).join(' '));
  const partly = parts.length > 1;
  return make(
    'span',
    { class: 'field' },
    make('span', { class: 'name' }, label),
    ' ',
    parts.map(({ text, leaves }) => (leaves ? make('b', {}, text) : withheld(text, partly))),
    ' ',
  );
}

/** The name of the list itself says nothing: 'amount', not 'items amount'. */
function isListed(path) {
  return path.length > 1 && ['accounts', 'balances', 'items', 'programmes', 'error'].includes(path[0]);
}

/** `spoken`: said of each one that does not stand in a row of withheld ones. */
function withheld(text, spoken = true) {
  return make('del', {}, spoken && heard('withheld: '), text);
}

function showMore(records) {
  const list = make('ul', {});
  const more = make(
    'details',
    {},
    make('summary', {}, `${count(records.length, 'more record')}, withheld alike`),
    list,
  );
  more.addEventListener('toggle', () => list.childElementCount === 0 && list.append(...records.map(showRecord)));
  return more;
}
