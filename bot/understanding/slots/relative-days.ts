// Relative days: stretches of time told from today, such as 'yesterday', 'last week', 'past 30 days' or 'the weekend'.
import { addDays } from '../../kernel/booking-date.ts';
import { unitAround, unitsBefore, weekdayOf } from './calendar.ts';
import { BACK, oneDay, unitNamed, weekdayNumber, type Reader } from './day-words.ts';
import { numberAt } from './numbers.ts';

export const namedDay: Reader = (words, at, today) => {
  const [word, next, third] = words.slice(at, at + 3);
  if (word === 'day' && next === 'before' && third === 'yesterday')
    return { period: oneDay(addDays(today, -2)), length: 3 };
  if (word === 'yesterday') return { period: oneDay(addDays(today, -1)), length: 1 };
  if (word === 'last' && next === 'night') return { period: oneDay(addDays(today, -1)), length: 2 };
  if (word === 'today' || word === 'tonight') return { period: oneDay(today), length: 1 };
  if (word !== 'this' || !['morning', 'afternoon', 'evening'].includes(next ?? '')) return undefined;
  return { period: oneDay(today), length: 2 };
};

/** 'this week', 'last month', 'past year', 'last fortnight'. */
export const wholeUnit: Reader = (words, at, today) => {
  const [word = '', next] = words.slice(at, at + 2);
  const named = unitNamed(next);
  if (!named || next?.endsWith('s')) return undefined;
  if (word === 'this' || word === 'current') return { period: unitAround(named.unit, today), length: 2 };
  if (!BACK.has(word)) return undefined;
  // 'past month' and 'last fortnight' run up to today; 'last month' is the month of the calendar.
  const runs = word === 'past' || named.times > 1;
  const running = { from: unitsBefore(named.unit, today, named.times), to: today };
  return { period: runs ? running : unitAround(named.unit, today, 1), length: 2 };
};

/** 'year to date', 'start of the month', 'beginning of last week'. */
export const edgeOfUnit: Reader = (words, at, today) => {
  const [word, next, third] = words.slice(at, at + 3);
  const named = unitNamed(word);
  if (named && next === 'to' && third === 'date')
    return { period: { from: unitAround(named.unit, today).from, to: today }, length: 3 };
  if ((word !== 'start' && word !== 'beginning') || next !== 'of') return undefined;
  const unit = unitNamed(words[at + 3]);
  if (third === 'the' && unit) return { period: oneDay(unitAround(unit.unit, today).from), length: 4 };
  const inner = wholeUnit(words, at + 2, today);
  return inner && { period: oneDay(inner.period.from), length: 2 + inner.length };
};

/** 'last 3 weeks', 'past few days', '2 weeks ago', 'a month ago'. */
export const countedUnits: Reader = (words, at, today) => {
  const back = BACK.has(words[at] ?? '');
  const start = back ? at + 1 : at;
  const number = numberAt(words, start) ?? (words[start] === 'a' ? { value: 1, length: 1 } : undefined);
  const end = start + (number?.length ?? 0);
  const named = unitNamed(words[end]);
  if (!number || !named) return undefined;
  const from = unitsBefore(named.unit, today, number.value * named.times);
  if (words[end + 1] === 'ago') return { period: unitAround(named.unit, from), length: end + 2 - at };
  return back ? { period: { from, to: today }, length: end + 1 - at } : undefined;
};

/** The weekend that is running or was last; 'last weekend' is never the running one. */
export const weekend: Reader = (words, at, today) => {
  const led = BACK.has(words[at] ?? '') || words[at] === 'this' ? 1 : 0;
  if (words[at + led] !== 'weekend') return undefined;
  const saturday = addDays(today, -((weekdayOf(today) + 2) % 7));
  const isRunning = weekdayOf(today) >= 5;
  const from = isRunning && led === 1 && words[at] !== 'this' ? addDays(saturday, -7) : saturday;
  return { period: { from, to: addDays(from, 1) }, length: led + 1 };
};

/** The latest such day, today included; 'last sunday' is never today. */
export const weekday: Reader = (words, at, today) => {
  const back = BACK.has(words[at] ?? '');
  const led = back || words[at] === 'this' ? 1 : 0;
  const day = weekdayNumber(words[at + led]);
  if (day === undefined) return undefined;
  const days = (weekdayOf(today) - day + 7) % 7;
  return { period: oneDay(addDays(today, -(back && days === 0 ? 7 : days))), length: led + 1 };
};
