import { toDecimal } from '../core/money.js';
import { digitsOf, type ChartSpec } from './spec.js';

/** `Paid (EUR)` */
export const withCurrency = (label: string, currency?: string) =>
  currency === undefined ? label : `${label} (${currency})`;

/** A count as it is, an amount as `12.30`. */
export function plainFigure(amount: number, { currency }: Pick<ChartSpec, 'currency'>): string | number {
  return currency === undefined ? amount : toDecimal({ amount, currency }, digitsOf({ currency }));
}
