import { dateOf, parseInstant } from './clock.js';
import type { LocalDate } from './calendar.js';

/**
 * Time-zone arithmetic, the second and last door to `Intl` beside `i18n/`: the engine's zone table is data, not a format,
 * and backends need it where no language exists.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // The locale of our English dates: an engine keeps what it has read of a language.
    format = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
}

/** The calendar date at an instant (milliseconds since the epoch) in an IANA zone. */
export function localDateIn(milliseconds: number, timeZone: string): LocalDate {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(dateOf(milliseconds))) part[type] = value;
  return `${(part['year'] ?? '').padStart(4, '0')}-${part['month'] ?? ''}-${part['day'] ?? ''}`;
}

/** True when the engine knows the IANA zone name. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

const longestShift = 26 * 3_600_000;

/** The first instant (milliseconds since the epoch) of a calendar date in an IANA zone, also where midnight does not exist that day. */
export function startOfDay(date: LocalDate, timeZone: string): number {
  const utc = parseInstant(`${date}T00:00:00Z`);
  let before = utc - longestShift;
  let at = utc + longestShift;
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (localDateIn(middle, timeZone) < date) before = middle;
    else at = middle;
  }
  return at;
}
