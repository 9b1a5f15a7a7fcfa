import { expirationDate } from 'card-validator/dist/expiration-date.js';
import { systemClock, toInstant } from '../core/clock.js';
import { latinDigits, type Verdict } from './card-number.js';

export interface ExpiryFacts {
  verdict: Verdict;
  /** `YYYY-MM`, once it is a month of some year. */
  month: string | undefined;
  isPast: boolean;
}

const separators = String.raw`[\s/.\-\u2013\u2014]`;

/** `MM/YY` or `MM/YYYY` of whatever was typed: `1/5`, `0125`, `01-2025`, `2025-01`. */
const plain = (text: string): string => {
  const digits = latinDigits(text).trim();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(digits);
  return iso ? `${iso[2]}/${iso[1]}` : digits.replace(new RegExp(`${separators}+`, 'g'), '/');
};

/** The library judges, up to 19 years ahead; the month itself is read here to tell a past one from nonsense. */
export function expiryFacts(text: string, now = systemClock.now()): ExpiryFacts {
  const value = plain(text);
  const { isValid, isPotentiallyValid, month, year } = expirationDate(value);
  if (isValid && month && year) return { verdict: 'right', month: monthOf(month, year), isPast: false };
  const [, typed, typedYear] = /^(0?[1-9]|1[0-2])\/?(\d{4}|\d{2})$/.exec(value) ?? [];
  const read = typed && typedYear ? monthOf(typed, typedYear) : undefined;
  return {
    verdict: isPotentiallyValid ? 'open' : 'wrong',
    month: undefined,
    isPast: read !== undefined && read < toInstant(now).slice(0, 7),
  };
}

const monthOf = (month: string, year: string): string => `${year.padStart(4, '20')}-${month.padStart(2, '0')}`;

const forms: readonly (readonly [look: RegExp, write: string])[] = [
  [/^(\d{4})-(\d{2})$/, '$2 / $1'],
  // A month is complete with its first digit, or its second.
  [/^([2-9])$/, '0$1 / '],
  [/^(0[1-9]|1[0-2])$/, '$1 / '],
  [/^1([3-9])$/, '01 / $1'],
  [new RegExp(`^([1-9])${separators}+(\\d{0,4})$`), '0$1 / $2'],
  [new RegExp(`^(0[1-9]|1[0-2])${separators}*(\\d{1,4})$`), '$1 / $2'],
  [new RegExp(`^(0[1-9]|1[0-2])${separators}+$`), '$1 / '],
  [/^([2-9])(\d{2}|\d{4})$/, '0$1 / $2'],
];

/** `MM / YY` while it is typed or pasted; what does not look like one is left alone. */
export function writeExpiry(text: string): string {
  const digits = latinDigits(text).trim();
  const form = forms.find(([look]) => look.test(digits));
  return form ? digits.replace(...form) : text;
}

/** After something was deleted: only a separator that stands at the end goes too, or nobody could get past it. */
export const shortenExpiry = (text: string): string => text.replace(/^(\d{1,2})\s*\/?\s*$/, '$1');
