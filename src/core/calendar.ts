import { dateOfDayNumber, dayNumber } from './clock.js';

/** A calendar date without time or zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Billing interval: every `count` units. */
export interface Interval {
  unit: 'day' | 'week' | 'month' | 'year';
  count: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

function parts(date: LocalDate): [number, number, number] {
  const match = SHAPE.exec(date);
  if (!match) throw new RangeError('not a calendar date');
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function write(year: number, month: number, day: number): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function daysInMonth(year: number, month: number): number {
  return dateOfDayNumber(dayNumber(year, month + 1, 1) - 1)[2];
}

/** True for a real day of the calendar: `2025-02-30` is refused. */
export function isLocalDate(value: string): boolean {
  if (!SHAPE.test(value)) return false;
  const [year, month, day] = parts(value);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(...parts(to)) - dayNumber(...parts(from));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return write(...dateOfDayNumber(dayNumber(...parts(date)) + days));
}

/**
 * The date `months` after `date`, on the same day of the month or on its last day: 31 January + 1 = 28 February.
 * Count always from the *original* date, or the clamping accumulates (`domain.md` §2.4).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The date of the `steps`-th repetition after `start`. */
export function addInterval(start: LocalDate, interval: Interval, steps: number): LocalDate {
  const amount = interval.count * steps;
  switch (interval.unit) {
    case 'day':
      return addDays(start, amount);
    case 'week':
      return addDays(start, amount * 7);
    case 'month':
      return addMonths(start, amount);
    case 'year':
      return addMonths(start, amount * 12);
  }
}

/** `YYYY-MM` of a date. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}
