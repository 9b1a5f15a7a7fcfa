import { parseInstant, toInstant } from '../../../src/core/clock.js';

/** Object ids of PostgreSQL's types whose usual JavaScript form does not suit us. */
const int8 = 20;
const date = 1082;
const timestamptz = 1184;
const numeric = 1700;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a number of the database is out of safe range');
  return value;
}

/** `2026-06-15 09:30:00+00` (our connections speak UTC) as an instant of the contract. */
const instant = (text: string): string => toInstant(parseInstant(text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z')));

/** How values arrive: counts and amounts as safe whole numbers, dates as they are written, instants with `Z`. */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: wholeNumber,
  [numeric]: wholeNumber,
  [date]: (text) => text,
  [timestamptz]: instant,
};
