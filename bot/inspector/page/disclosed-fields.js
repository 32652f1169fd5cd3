// The fields of the demonstration bank's answers that may leave. Whatever is not on this list is withheld.

const whole = (text) => [{ text, leaves: true }];
/** Of a timestamp the day leaves, in the bank's calendar; the time and the zone stay. */
const day = (text) => [
  { text: text.slice(0, 10), leaves: true },
  { text: text.slice(10), leaves: false },
];
const lastFour = (text) => [
  { text: text.slice(0, -4), leaves: false },
  { text: text.slice(-4), leaves: true },
];
const nothing = (text) => [{ text, leaves: false }];

/** By path; a list adds nothing to a path. An amount and its currency are one field. */
const DISCLOSED = new Map([
  ['accounts.type', whole],
  ['accounts.status', whole],
  ['accounts.currency', whole],
  ['accounts.number', lastFour],
  ['balances.type', whole],
  ['balances.amount', whole],
  ['balances.asOf', whole],
  ['balances.includesCreditLine', whole],
  ['items.status', whole],
  ['items.amount', whole],
  ['items.bookedAt', day],
  ['programmes.unit', whole],
  ['programmes.currency', whole],
  ['programmes.available', whole],
  ['programmes.pending', whole],
  ['programmes.expiring.amount', whole],
  ['programmes.expiring.on', whole],
  ['statementBalance', whole],
  ['minimumDue', whole],
  ['dueOn', whole],
  ['error.code', whole],
]);

/** Every field of a record, with the parts of its text that leave and those that stay. */
export function fieldsOf(value, path = []) {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, path));
  if (typeof value === 'object' && !isAmount(value)) {
    return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, [...path, name]));
  }
  const text = isAmount(value) ? `${value.currency} ${value.value}` : String(value);
  const split = DISCLOSED.get(path.join('.')) ?? nothing;
  return [{ path, parts: split(text).filter((part) => part.text !== '') }];
}

function isAmount(value) {
  return typeof value === 'object' && Object.keys(value).sort().join() === 'currency,value';
}
