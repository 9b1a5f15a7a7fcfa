import * as z from 'zod/mini';
import { isLocalDate } from '../core/calendar.js';
import { parseInstant } from '../core/clock.js';
import { isCurrency } from '../core/currencies.js';
import { longest, pattern, rule, whole } from './check.js';

/**
 * Opaque identifier, 1–255 characters, percent-encoded in paths (`domain.md` §2.0). `.` and `..` are none: in an address they
 * mean another place, encoded or not.
 */
export const Id = z.string().check(pattern(/^(?!\.{1,2}$)[A-Za-z0-9_.:@-]{1,255}$/));
export type Id = z.infer<typeof Id>;

/** Calendar date without zone, `YYYY-MM-DD`; must exist. */
export const LocalDate = z.string().check(rule(isLocalDate, 'invalid_date', { format: 'date' }));
export type LocalDate = z.infer<typeof LocalDate>;

/** RFC 3339 instant in UTC ending in `Z`. */
export const Instant = z.string().check(
  rule(
    // Engines take 30 February for 2 March.
    (value) =>
      /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) &&
      isLocalDate(value.slice(0, 10)) &&
      !Number.isNaN(parseInstant(value)),
    'invalid_instant',
    { format: 'date-time' },
  ),
);
export type Instant = z.infer<typeof Instant>;

/** ISO 4217 code in use. */
export const Currency = z.string().check(rule(isCurrency, 'unknown_currency', { pattern: '^[A-Z]{3}$' }));

/** Integer minor units (`1230` = 12.30 EUR) and the currency. Never negative except where a schema says so. */
export const Money = z.object({ amount: whole(0), currency: Currency });
export type Money = z.infer<typeof Money>;

/** Money that somebody asks to move: never zero. */
export const PositiveMoney = z.object({ amount: whole(1), currency: Currency });

/** At most one entry per currency; sums over currencies cannot be expressed (`domain.md` §2.0). */
export const MoneyByCurrency = z.array(Money);

/** Version of an object: what stands between the quotes of its `ETag`, visible ASCII without quotes and commas. */
export const Version = z.string().check(pattern(/^[\x21\x23-\x2b\x2d-\x7e]{1,200}$/));

/** Whole number of things, days or positions, never negative. */
export const Count = whole(0);

/** ISO 3166-1 alpha-2; `ZZ` = unknown. */
export const Country = z.string().check(pattern(/^[A-Z]{2}$/));

/** E.164, `+` and 7 to 15 digits. */
export const Phone = z.string().check(pattern(/^\+[1-9][0-9]{6,14}$/));

/** Anything of ours with one `@`; deliverability is not our business. */
export const Email = z.string().check(longest(254), pattern(/^[^@\s\p{Cc}]+@[^@\s\p{Cc}]+$/u));

/** Known values of the open enums, for documents; the schemas themselves accept any text. */
export const knownValues = new WeakMap<object, readonly string[]>();

/** Known value or `unknown`, so that a newer backend does not break an older page (`domain.md` §2.0). */
export function openEnum<const T extends readonly [string, ...string[]]>(values: T) {
  const known = new Set<string>(values);
  const schema = z.string().check(z.overwrite((value) => (known.has(value) ? value : 'unknown')));
  knownValues.set(schema, values);
  return schema as unknown as z.ZodMiniType<T[number] | 'unknown', string>;
}

/** Text typed by somebody to search with: at most 100 characters, no control characters. */
export const SearchText = z.string().check(longest(100), pattern(/^\P{Cc}*$/u));
