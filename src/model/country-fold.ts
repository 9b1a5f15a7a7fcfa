import { addAmounts } from '../core/money.js';
import { compareText } from '../core/text.js';
import { compareCurrencies } from './currency-order.js';
import type { Plan } from './plan.js';
import type { CountryReport } from './report.js';

type PlanFacts = {
  currency: string;
  customer: Pick<Plan['customer'], 'country'>;
  summary: Pick<Plan['summary'], 'paidAmount'>;
};
type CountryRow = CountryReport['rows'][number];

/** Rows in their order: one currency after the other, inside it the most paid first. */
export function countryReport(rows: readonly CountryRow[]): CountryReport {
  const plans = new Map<string, number>();
  for (const row of rows) plans.set(row.currency, (plans.get(row.currency) ?? 0) + row.plans);
  const compare = compareCurrencies(plans);
  const order = (a: CountryRow, b: CountryRow) =>
    compare(a.currency, b.currency) || b.paid - a.paid || compareText(a.country, b.country);
  return { rows: [...rows].sort(order) };
}

/** M4, plan by plan: net paid is that of the plan's summary, so no installments are needed. */
export class CountryFold {
  readonly #rows = new Map<string, CountryRow>();

  add({ currency, customer: { country }, summary }: PlanFacts): void {
    const key = currency + country;
    let row = this.#rows.get(key);
    if (!row) this.#rows.set(key, (row = { currency, country, plans: 0, paid: 0 }));
    row.plans++;
    row.paid = addAmounts(row.paid, summary.paidAmount.amount);
  }

  report(): CountryReport {
    return countryReport([...this.#rows.values()]);
  }
}

/** {@link CountryFold} over plans at hand. */
export function foldCountries(plans: Iterable<PlanFacts>): CountryReport {
  const fold = new CountryFold();
  for (const plan of plans) fold.add(plan);
  return fold.report();
}
