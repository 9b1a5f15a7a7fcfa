import { isLocalDate, daysBetween, type LocalDate } from '../core/calendar.js';
import { parseInstant } from '../core/clock.js';
import { exponentOf, isCurrency } from '../core/currencies.js';
import { toDecimal, type MoneyValue } from '../core/money.js';
import { isTimeZone } from '../core/zone.js';
import { canonicalLocale, direction, type Direction } from './locale.js';

export interface MoneyOptions {
  /** `none` writes the bare figure: for columns and axes that name their currency once. Default `symbol`. */
  currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name' | 'none';
  /** Minor-unit digits, for a currency that only the server's table knows. */
  exponent?: number;
  /** Rounded and short (`12K`), for axes only; never where somebody reads an amount. */
  compact?: boolean;
}

const DAY = 86_400_000;
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/**
 * How one language writes figures, money, dates and names. Get it from {@link getFormats}; every `Intl` object behind it is made
 * once, at first use. Nothing here throws on bad data: what cannot be formatted is shown as it came.
 */
export class Formats {
  readonly locale: string;
  /** IANA zone in which instants are shown; undefined = the browser's. */
  readonly timeZone: string | undefined;
  readonly dir: Direction;
  readonly #made = new Map<string, unknown>();

  /** `locale` must be canonical and `timeZone` known to the engine. */
  constructor(locale: string, timeZone?: string) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.dir = direction(locale);
  }

  /** `1,234.5` */
  number(value: number): string {
    return this.#numbers('number', {}).format(value);
  }

  /** `12K`: for axes and badges. */
  compact(value: number): string {
    return this.#numbers('compact', { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  }

  /** A ratio as a percentage, with at most one decimal (`0.385` → `38.5%`), or with as many always as a column's figures have. */
  percent(ratio: number, decimals?: number): string {
    const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 1 };
    return this.#numbers(`percent ${decimals}`, { style: 'percent', ...digits }).format(ratio);
  }

  /** Minor units of a currency, exactly and in full, with the digits of ISO 4217 (`domain.md` §0.16, §7.4). */
  money(money: MoneyValue, options: MoneyOptions = {}): string {
    const { currency } = money;
    const { currencyDisplay = 'symbol', compact = false } = options;
    const exponent = options.exponent ?? (isCurrency(currency) ? exponentOf(currency) : 2);
    const digits = compact
      ? ({ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 } as const)
      : { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
    const named = /^[A-Z]{3}$/.test(currency) && currencyDisplay !== 'none';
    const unit = named ? ({ style: 'currency', currency, currencyDisplay } as const) : {};
    const format = this.#numbers(`money ${named ? currency : ''} ${currencyDisplay} ${exponent} ${compact}`, {
      ...digits,
      ...unit,
    });
    // The decimal string, not a float: 90071992547409.91 has no exact double.
    const text = format.format(toDecimal(money, exponent) as `${number}`);
    // A mark keeps the sign of `UK£` at the end of its letters: right to left it would go to their other side.
    return this.dir === 'rtl' ? text.replace(/[A-Z]\p{Sc}/u, '$&\u200e') : text;
  }

  /** A calendar date, the same in every zone: `21 Nov 2026`, `21 nov. 2026`. */
  date(date: LocalDate): string {
    return isLocalDate(date) ? this.#dates('date', DATE, 'UTC').format(daysBetween('1970-01-01', date) * DAY) : date;
  }

  /** `YYYY-MM` as `Nov 2026`. */
  month(month: string): string {
    const first = `${month}-01`;
    if (!isLocalDate(first)) return month;
    const format = this.#dates('month', { month: 'short', year: 'numeric' }, 'UTC');
    return format.format(daysBetween('1970-01-01', first) * DAY);
  }

  /** An instant in a zone, with the zone's name: `21 Nov 2026, 14:05 CET`. The zone defaults to {@link timeZone}. */
  instant(instant: string, timeZone = this.timeZone): string {
    const milliseconds = parseInstant(instant);
    if (!Number.isFinite(milliseconds)) return instant;
    const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
    return this.#dates(`instant ${zone}`, { ...DATE, ...TIME }, zone).format(milliseconds);
  }

  /** A whole number of units of time, written out: `3 days`, `1 heure`. */
  duration(value: number, unit: 'day' | 'hour' | 'minute' | 'second'): string {
    return this.#numbers(`unit ${unit}`, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  }

  /** Whole days from today, negative in the past: `yesterday`, `in 3 days`. */
  relativeDays(days: number): string {
    return this.#once('relative', () => new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' })).format(
      days,
      'day',
    );
  }

  /** Country name of an ISO 3166 code; `ZZ`, the empty and the malformed are "Unknown Region" in the reader's language. */
  country(code: string): string {
    const names = this.#once('region', () => new Intl.DisplayNames(this.locale, { type: 'region' }));
    const known = /^[A-Z]{2}$/.test(code) && code !== 'ZZ';
    const name = names.of(known ? code : 'ZZ') ?? code;
    return known ? name : name.charAt(0).toLocaleUpperCase(this.locale) + name.slice(1);
  }

  /** Currency name: `Japanese Yen`; the code itself when nobody knows it. */
  currencyName(code: string): string {
    if (!/^[A-Z]{3}$/.test(code)) return code;
    return this.#once('currency', () => new Intl.DisplayNames(this.locale, { type: 'currency' })).of(code) ?? code;
  }

  /** `Visa, SEPA, and PayPal` */
  list(items: readonly string[]): string {
    return this.#once('list', () => new Intl.ListFormat(this.locale, { type: 'conjunction' })).format(items);
  }

  /** CLDR plural category of a count. */
  plural(count: number): Intl.LDMLPluralRule {
    return this.#once('plural', () => new Intl.PluralRules(this.locale)).select(count);
  }

  /** Order of words for people: `item 2` before `item 10`. */
  get collator(): Intl.Collator {
    return this.#once('collator', () => new Intl.Collator(this.locale, { numeric: true }));
  }

  #numbers(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return this.#once(key, () => new Intl.NumberFormat(this.locale, options));
  }

  /** Always the Gregorian calendar, which contracts use; plain `en` writes the day first, as most of its readers do. */
  #dates(key: string, options: Intl.DateTimeFormatOptions, timeZone: string | undefined): Intl.DateTimeFormat {
    const locale = this.locale === 'en' ? 'en-GB' : this.locale;
    return this.#once(key, () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options, timeZone }));
  }

  #once<V>(key: string, make: () => V): V {
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as V;
  }
}

const cache = new Map<string, Formats>();

/** The formats of a language (and zone), shared by everybody who asks for the same. Unknown tags and zones fall back quietly. */
export function getFormats(locale: string, timeZone?: string): Formats {
  const key = `${locale}|${timeZone ?? ''}`;
  let formats = cache.get(key);
  if (!formats) {
    formats = new Formats(
      canonicalLocale(locale),
      timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
    );
    cache.set(key, formats);
  }
  return formats;
}
