// Rows wanted: whether a transaction is asked for, by its day, status, sign and size alone.
import { isWithin } from '../../kernel/amount-limits.ts';
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { RowsWanted } from './disclosed-bank.ts';
import type { TransactionRecord } from './record-schemas.ts';

/** The bank is asked for the period and the status too; whether it heeds them is checked here. */
export function isWanted(record: TransactionRecord, wanted: RowsWanted): boolean {
  const { period, status = record.status, direction, amount } = wanted;
  const day = dayOf(record, wanted);
  const { minor } = record.amount;
  return (
    record.status === status &&
    (!period || (period.from <= day && day <= period.to)) &&
    (!direction || (direction === 'in' ? minor > 0n : minor < 0n)) &&
    (!amount || isWithin(amount, record.amount))
  );
}

/** A pending one without a booking date has only the day of its authorisation, which is withheld. It counts for today. */
export function dayOf({ bookedOn }: TransactionRecord, { today }: RowsWanted): BookingDate {
  return bookedOn ?? today;
}
