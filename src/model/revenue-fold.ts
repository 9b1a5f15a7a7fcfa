import { addAmounts } from '../core/money.js';
import { amountParts } from './amounts.js';
import { compareCurrencies } from './currency-order.js';
import type { Installment } from './installment.js';
import type { Plan } from './plan.js';
import type { RevenueReport } from './report.js';

type PlanFacts = Pick<Plan, 'status' | 'currency'>;
type InstallmentFacts = Pick<Installment, 'planId' | 'amount' | 'paidAmount' | 'refundedAmount' | 'status' | 'inGrace'>;
type RevenueRow = RevenueReport['rows'][number];

const noRow = (currency: string): RevenueRow => ({
  currency,
  plans: 0,
  paid: 0,
  refunded: 0,
  overdue: 0,
  toReceive: 0,
  void: 0,
});

/** Rows in their order; amounts of installments are what buyers owe, so nothing is deducted from them. */
export function revenueReport(rows: readonly RevenueRow[]): RevenueReport {
  const plans = new Map(rows.map((row) => [row.currency, row.plans]));
  const compare = compareCurrencies(plans);
  return { basis: 'gross', rows: [...rows].sort((a, b) => compare(a.currency, b.currency)) };
}

/** M3, one by one: the five parts of every amount, by currency. Installments of a plan we do not have do not count. */
export class RevenueFold {
  readonly #rows = new Map<string, RevenueRow>();
  readonly #plans: ReadonlyMap<string, PlanFacts>;

  constructor(plans: ReadonlyMap<string, PlanFacts>) {
    this.#plans = plans;
    for (const { currency } of plans.values()) this.#row(currency).plans++;
  }

  add(one: InstallmentFacts): void {
    const plan = this.#plans.get(one.planId);
    if (!plan) return;
    const { netPaid, ...parts } = amountParts(one, plan.status);
    const row = this.#row(one.amount.currency);
    row.paid = addAmounts(row.paid, netPaid);
    for (const key of ['refunded', 'overdue', 'toReceive', 'void'] as const)
      row[key] = addAmounts(row[key], parts[key]);
  }

  report(): RevenueReport {
    return revenueReport([...this.#rows.values()]);
  }

  #row(currency: string): RevenueRow {
    let row = this.#rows.get(currency);
    if (!row) this.#rows.set(currency, (row = noRow(currency)));
    return row;
  }
}

/** {@link RevenueFold} over rows at hand. */
export function foldRevenue(
  plans: ReadonlyMap<string, PlanFacts>,
  installments: Iterable<InstallmentFacts>,
): RevenueReport {
  const fold = new RevenueFold(plans);
  for (const one of installments) fold.add(one);
  return fold.report();
}
