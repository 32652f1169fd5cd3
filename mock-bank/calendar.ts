// The bank's calendar: days and timestamps in its own time zone.

const DAY_MS = 86_400_000;

export interface Calendar {
  /** Today as 'YYYY-MM-DD'. */
  today(): string;
  /** The day `days` before today. */
  daysAgo(days: number): string;
  /** The timestamp of a wall-clock time ('HH:MM:SS') on a day. */
  at(day: string, time: string): string;
  /** The timestamp of this moment. */
  stamp(): string;
}

/** Timestamps look like `2026-11-21T23:41:07+08:00`. */
export function createCalendar(now: () => Date, timeZone: string): Calendar {
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const noonOffsets = new Map<string, string>();

  function offsetAt(instant: Date): string {
    const name = zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name.slice('GMT'.length) || '+00:00';
  }

  /** The offset in force at noon stands for the whole day: a seed needs no more. */
  function offsetOn(day: string): string {
    const offset = noonOffsets.get(day) ?? offsetAt(new Date(`${day}T12:00:00Z`));
    noonOffsets.set(day, offset);
    return offset;
  }

  function stamp(): string {
    const offset = offsetAt(now());
    const sign = offset.startsWith('-') ? -1 : 1;
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
    return new Date(now().getTime() + sign * minutes * 60_000).toISOString().slice(0, 19) + offset;
  }

  const today = () => stamp().slice(0, 10);
  return {
    today,
    stamp,
    daysAgo: (days) => new Date(Date.parse(`${today()}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10),
    at: (day, time) => `${day}T${time}${offsetOn(day)}`,
  };
}
