// Writes a slot's value as a customer reads it. Integers all the way: no amount passes through a float.
import type { Limit } from '../../kernel/amount-limits.ts';
import { bookingDateIn, type BookingDate } from '../../kernel/booking-date.ts';
import { minorDigits } from '../../kernel/currency.ts';
import { magnitude, type Money } from '../../kernel/money.ts';
import type { SlotKind, SlotValues } from '../../kernel/slot.ts';
import type { Points } from '../../kernel/points.ts';
import type { Precision } from '../../kernel/precision.ts';
import { rounded } from './rounded.ts';

/** What the words depend on besides the phrase: the day it was said, the bank's zone and phone, and how much of an amount is said. */
export interface SlotSetting {
  readonly today: BookingDate;
  readonly timeZone: string;
  readonly precision: Precision;
  readonly bankPhone?: string | undefined;
}

type Formatters = { readonly [Kind in SlotKind]: (value: SlotValues[Kind], setting: SlotSetting) => string | number };

const MINUS = '\u2212';
const ACCOUNT_NAMES = { current: 'Current', savings: 'Savings', card: 'Card', loan: 'Loan', other: 'Account' } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** One writer a kind. Counts stay numbers, so that ICU can choose the plural. */
export const formatSlot: Formatters = {
  money: figure(signedWhenNegative),
  signed: figure((value) => (value.minor > 0n ? '+' : '') + signedWhenNegative(value)),
  size: figure(sizeOf),
  points: figure((value) => ('currency' in value ? sizeOf(value) : `${group(value.amount)} ${unitOf(value)}`)),
  quantity: figure((value) => ('currency' in value ? sizeOf(value) : group(value.amount))),
  date: (value) => `${dayAndMonth(value)} ${value.slice(0, 4)}`,
  day: (value, setting) =>
    value.slice(0, 4) === setting.today.slice(0, 4) ? dayAndMonth(value) : formatSlot.date(value, setting),
  moment: (value, { timeZone }) => `${dayAndMonth(bookingDateIn(timeZone, value))}, ${timeOf(value, timeZone)}`,
  account: ({ kind, mask }) => (mask === '' ? ACCOUNT_NAMES[kind] : `${ACCOUNT_NAMES[kind]} ${mask}`),
  limit: limitOf,
  kind: (value) => value,
  unit: (value) => value,
  bound: (value) => value,
  order: (value) => value,
  status: (value) => value,
  flow: (value) => value,
  told: (value) => value,
  precision: (value) => value,
  count: (value) => value,
  phone: (_bank, { bankPhone = 'none' }) => bankPhone,
};

/** Every figure passes here, so that no phrase and no skill can say more of one than the customer wants. */
function figure<T extends Money | Points>(write: (value: T) => string): (value: T, setting: SlotSetting) => string {
  return (value, { precision }) => {
    switch (precision) {
      case 'exact':
        return write(value);
      case 'rounded':
        return `about ${write(rounded(value)).replace(/\.0+$/, '')}`;
      case 'none':
        return 'hidden';
    }
  };
}

function signedWhenNegative(value: Money): string {
  return (value.minor < 0n ? MINUS : '') + sizeOf(value);
}

/** 'SGD 3,204.10': the magnitude with its currency. */
function sizeOf({ currency, minor }: Money): string {
  const digits = minorDigits(currency);
  const text = magnitude(minor)
    .toString()
    .padStart(digits + 1, '0');
  const whole = group(BigInt(text.slice(0, text.length - digits)));
  return `${currency} ${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** 'SGD 50.00', '$50' or '50': as precise as the customer was, and no less than their currency. */
function limitOf({ value, currency = '' }: Limit): string {
  const [whole = '', fraction = ''] = value.split('.');
  const isCode = currency.length === 3;
  const decimals = isCode ? fraction.padEnd(minorDigits(currency), '0') : fraction;
  return `${currency}${isCode ? ' ' : ''}${group(BigInt(whole))}${decimals === '' ? '' : `.${decimals}`}`;
}

function group(value: bigint): string {
  const text = magnitude(value)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
  return value < 0n ? MINUS + text : text;
}

function unitOf({ unit, amount }: Points): string {
  return magnitude(amount) === 1n ? unit.slice(0, -1) : unit;
}

function dayAndMonth(date: BookingDate): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

function timeOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
}
