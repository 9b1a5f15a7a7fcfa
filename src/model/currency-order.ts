import { compareText } from '../core/text.js';

/** The order of currencies in every report: most plans first, then by code. Amounts cannot rank them. */
export function compareCurrencies(plans: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) => (plans.get(b) ?? 0) - (plans.get(a) ?? 0) || compareText(a, b);
}
