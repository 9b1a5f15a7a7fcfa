import type { Money } from '../model/scalars.js';

/** How much more (`1`) or less (`-1`) an amount is than another of its currency; undefined when they are equal. */
export function amountChange(from: Money, to: Money): { sign: 1 | -1; money: Money } | undefined {
  const amount = to.amount - from.amount;
  if (amount === 0) return undefined;
  return { sign: amount > 0 ? 1 : -1, money: { ...to, amount: Math.abs(amount) } };
}
