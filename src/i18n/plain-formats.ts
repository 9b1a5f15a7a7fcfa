import { isLocalDate, daysBetween } from '../core/calendar.js';
import { canonicalLocale, direction, type Direction } from './locale.js';

/**
 * The part of `Formats` for a page without money: no table of currencies comes with it. Same members, same results.
 */
export class PlainFormats {
  readonly locale: string;
  readonly dir: Direction;
  // Made when first needed: the first of each costs a page milliseconds.
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;

  constructor(locale: string) {
    this.locale = canonicalLocale(locale);
    this.dir = direction(this.locale);
  }

  number(value: number): string {
    return (this.#numbers ??= new Intl.NumberFormat(this.locale)).format(value);
  }

  plural(count: number): Intl.LDMLPluralRule {
    return (this.#plurals ??= new Intl.PluralRules(this.locale)).select(count);
  }

  /** `YYYY-MM` as `Nov 2026`. */
  month(month: string): string {
    const first = `${month}-01`;
    if (!isLocalDate(first)) return month;
    const locale = this.locale === 'en' ? 'en-GB' : this.locale;
    const format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(daysBetween('1970-01-01', first) * 86_400_000);
  }
}
