import { exponentOf, isCurrency } from '../core/currencies.js';
import { toDecimal, type MoneyValue } from '../core/money.js';
import { canonicalLocale } from './locale.js';

/** Why an amount was refused (`domain.md` §6, "Any amount field"). `amount_currency` = another currency's sign or code stood beside it. */
export type AmountIssue =
  | 'amount_format'
  | 'amount_ambiguous'
  | 'amount_precision'
  | 'amount_not_positive'
  | 'amount_too_large'
  | 'amount_currency';

export type ParsedAmount = { ok: true; money: MoneyValue } | { ok: false; code: AmountIssue };

export interface AmountOptions {
  /** Largest amount that is taken, in minor units. */
  max?: number;
  /** Minor-unit digits, for a currency that only the server's table knows. */
  exponent?: number;
}

interface Marks {
  decimal: string;
  group: string;
}

const BIDI_MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/gu;

/**
 * What a person typed, as money: by the marks of one language only, digit by digit and without float, never rounded. What could mean
 * two things is refused. Load it when the first field is focused; nothing else needs it.
 *
 *     parseAmount('1 234,50 €', 'fr', 'EUR')   // { ok: true, money: { amount: 123450, currency: 'EUR' } }
 *     parseAmount('1.234', 'fr', 'EUR')        // { ok: false, code: 'amount_ambiguous' }
 */
export function parseAmount(text: string, locale: string, currency: string, options: AmountOptions = {}): ParsedAmount {
  if (!isCurrency(currency) && (options.exponent === undefined || !/^[A-Z]{3}$/.test(currency)))
    return refuse('amount_currency');
  const typed = text.replace(BIDI_MARKS, '').trim();
  const unsigned = withoutSign(typed);
  const bare = withoutUnit(unsigned, locale, currency);
  if (bare === undefined) return refuse('amount_currency');
  const body = bare === unsigned ? bare : withoutSign(bare);
  const parts = splitDigits(body, marksOf(locale, currency));
  if (typeof parts === 'string') return refuse(parts);

  const exponent = options.exponent ?? exponentOf(currency);
  if (parts.fraction.length > exponent) return refuse('amount_precision');
  const amount = Number(parts.whole + parts.fraction.padEnd(exponent, '0'));
  if (!(amount <= Math.min(options.max ?? Infinity, Number.MAX_SAFE_INTEGER))) return refuse('amount_too_large');
  if (amount === 0 || unsigned !== typed || body !== bare) return refuse('amount_not_positive');
  return { ok: true, money: { amount, currency } };
}

/** An amount as a person would type it into a field: marks of the language, Latin digits, no grouping, no sign. `1234,50` */
export function amountText(money: MoneyValue, locale: string, exponent?: number): string {
  return toDecimal(money, exponent).replace('.', marksOf(locale, money.currency).decimal);
}

const refuse = (code: AmountIssue): ParsedAmount => ({ ok: false, code });

/** The sign stands before or behind the currency: `-$5`, `$-5`. */
const withoutSign = (text: string): string => text.replace(/^[-\u2212]\s*/u, '');

/** Those of money, which are not everywhere those of plain numbers (`fr-CH`). `latn`: digits of other scripts are refused. */
function marksOf(locale: string, currency: string): Marks {
  const format = new Intl.NumberFormat(canonicalLocale(locale), {
    style: 'currency',
    currency,
    numberingSystem: 'latn',
    minimumFractionDigits: 1,
  });
  const find = (type: string) => format.formatToParts(1_234_567.8).find((part) => part.type === type)?.value;
  return { decimal: find('decimal') ?? '.', group: find('group') ?? ',' };
}

/** Takes the currency's own sign or code off one end; undefined when another currency's stands there. */
function withoutUnit(text: string, locale: string, currency: string): string | undefined {
  const lower = text.toLowerCase();
  for (const own of ownUnits(locale, currency)) {
    const unit = own.toLowerCase();
    if (lower.endsWith(unit)) return text.slice(0, -unit.length).trim();
    if (lower.startsWith(unit)) return text.slice(unit.length).trim();
  }
  const foreign = /\p{Sc}/u.test(text) || isCurrency((/^[a-z]{3}\b|\b[a-z]{3}$/i.exec(text)?.[0] ?? '').toUpperCase());
  return foreign ? undefined : text;
}

function ownUnits(locale: string, currency: string): string[] {
  const displays = ['symbol', 'narrowSymbol'] as const;
  const symbols = displays.map((currencyDisplay) => {
    const format = new Intl.NumberFormat(canonicalLocale(locale), { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(1).find((part) => part.type === 'currency')?.value ?? currency;
  });
  return [currency, ...symbols].sort((a, b) => b.length - a.length);
}

/** Digits before and after the decimal mark, group marks taken out; or why not. */
function splitDigits(body: string, { decimal, group }: Marks): { whole: string; fraction: string } | AmountIssue {
  const text = body.replace(/[\u00a0\u202f\u2009]/gu, ' ').replace(/\u2019/gu, "'");
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction ?? '') || fraction === '') return 'amount_format';
  if (fraction === undefined && isAmbiguous(text, decimal)) return 'amount_ambiguous';
  if (whole === '' && fraction !== undefined) return { whole: '0', fraction };
  const mark = [' ', group === '\u2019' ? "'" : group].find((each) => whole.includes(each));
  const digits = mark === undefined ? whole : withoutGroups(whole, mark);
  return digits !== undefined && /^\d+$/.test(digits) ? { whole: digits, fraction: fraction ?? '' } : 'amount_format';
}

/** One mark that is somebody else's decimal mark, with three digits after it: a thousand here, a decimal there. */
function isAmbiguous(text: string, decimal: string): boolean {
  const other = decimal === ',' ? '.' : ',';
  return new RegExp(`^\\d{1,3}\\${other}\\d{3}$`).test(text);
}

/** Groups of three, or of two before the last three as in India; anything else is a slip of the hand. */
function withoutGroups(whole: string, mark: string): string | undefined {
  const groups = whole.split(mark === '\u00a0' || mark === '\u202f' ? ' ' : mark);
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const sizes = new Set(rest.slice(0, -1).map((each) => each.length));
  const regular = sizes.size === 0 || (sizes.size === 1 && (sizes.has(3) || sizes.has(2)));
  return first.length >= 1 && first.length <= 3 && last.length === 3 && regular ? groups.join('') : undefined;
}
