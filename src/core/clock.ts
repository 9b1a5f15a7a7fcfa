/** Where "now" comes from; tests and the demo set their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** RFC 3339 instant in UTC, milliseconds dropped when zero: `2025-03-31T23:30:00Z`. */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** As HTTP writes it: `Sat, 21 Nov 2026 08:00:00 GMT`. */
export function httpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

/** Milliseconds since the epoch of an RFC 3339 instant (or an HTTP date); NaN when it is none. */
export function parseInstant(text: string): number {
  return Date.parse(text);
}

/** Day number of a calendar date, counted in UTC so that no DST day is 23 hours long (`domain.md` §4). */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The calendar date of a day number, as `[year, month, day]`. */
export function dateOfDayNumber(days: number): [number, number, number] {
  const date = new Date(days * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** A Date object for `Intl`, which accepts nothing else that is safe across zones. */
export function dateOf(milliseconds: number): Date {
  return new Date(milliseconds);
}
