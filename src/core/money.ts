import { exponentOf } from './currencies.js';

/** An amount in integer minor units of an ISO 4217 currency: `{amount: 1230, currency: 'EUR'}` = 12.30 euros. */
export interface MoneyValue {
  amount: number;
  currency: string;
}

/**
 * Splits a total into `parts` whole amounts whose sum is exact; the remainder goes to the first ones, one minor unit
 * each (`domain.md` §2.4).
 */
export function allocate(total: number, parts: number): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('total must be a whole amount');
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError('parts must be at least 1');
  // Remainder first: the quotient of large totals is not exact.
  const remainder = total % parts;
  const base = (total - remainder) / parts;
  return Array.from({ length: parts }, (_, index) => base + (index < remainder ? 1 : 0));
}

/** Adds two amounts of minor units; throws RangeError instead of losing a unit beyond 2^53. */
export function addAmounts(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError('amount out of safe range');
  return sum;
}

/** One entry per currency, sorted by code: amounts of different currencies are never added. */
export function sumByCurrency(amounts: Iterable<MoneyValue>): MoneyValue[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, addAmounts(sums.get(currency) ?? 0, amount));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, amount]) => ({ amount, currency }));
}

/** Major units as a plain decimal string, by digit shifting and without float: `12.30`, `-0.05`, `1200` for JPY. */
export function toDecimal(money: MoneyValue, exponent = exponentOf(money.currency)): string {
  const digits = String(Math.abs(money.amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const sign = money.amount < 0 ? '-' : '';
  return exponent === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-exponent)}`;
}

/** Minor units of a plain decimal string (`12.3`), or undefined when it has too many decimals or is out of range. */
export function fromDecimal(text: string, currency: string): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const exponent = exponentOf(currency);
  const decimals = match[3] ?? '';
  if (decimals.length > exponent) return undefined;
  const amount = Number((match[2] ?? '') + decimals.padEnd(exponent, '0'));
  if (!Number.isSafeInteger(amount)) return undefined;
  return match[1] && amount !== 0 ? -amount : amount;
}
