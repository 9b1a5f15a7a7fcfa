import { addAmounts, sumByCurrency } from '../core/money.js';
import { compareText } from '../core/text.js';
import { fold } from './plan-search.js';
import type { Plan } from './plan.js';
import type { ProductsReport } from './report.js';
import type { Money } from './scalars.js';

type PlanFacts = {
  product: Plan['product'];
  summary: Pick<Plan['summary'], 'issued' | 'overdue' | 'overdueAmount'>;
};
type ProductRow = ProductsReport['rows'][number];

/** How many products are listed unless asked otherwise. */
export const defaultTop = 10;

/** Most late installments first, then the higher rate: of equal counts it is that of fewer issued ones. Money ranks nothing. */
function compare(a: ProductRow, b: ProductRow): number {
  return (
    b.overdueCount - a.overdueCount ||
    a.issuedCount - b.issuedCount ||
    compareText(fold(a.name), fold(b.name)) ||
    compareText(a.product, b.product)
  );
}

/** M6, plan by plan: the figures are those of the plans' summaries, so no installments are needed. */
export class ProductsFold {
  readonly #rows = new Map<string, ProductRow>();
  readonly #top: number;

  constructor(top = defaultTop) {
    this.#top = top;
  }

  add({ product: { id, name }, summary }: PlanFacts): void {
    let row = this.#rows.get(id);
    if (!row) this.#rows.set(id, (row = { product: id, name, overdueCount: 0, issuedCount: 0, overdue: [] }));
    row.overdueCount += summary.overdue;
    row.issuedCount += summary.issued;
    if (summary.overdue > 0) addMoney(row.overdue, summary.overdueAmount);
  }

  report(): ProductsReport {
    const late = [...this.#rows.values()].filter(({ overdueCount }) => overdueCount > 0).sort(compare);
    const rows = late.slice(0, this.#top).map((row) => ({ ...row, overdue: sumByCurrency(row.overdue) }));
    return { rows, total: late.length };
  }
}

/** A product has few currencies: a list is enough. */
function addMoney(sums: Money[], { amount, currency }: Money): void {
  const found = sums.find((sum) => sum.currency === currency);
  if (found) found.amount = addAmounts(found.amount, amount);
  else sums.push({ amount, currency });
}

/** {@link ProductsFold} over plans at hand. */
export function foldProducts(plans: Iterable<PlanFacts>, top?: number): ProductsReport {
  const folding = new ProductsFold(top);
  for (const plan of plans) folding.add(plan);
  return folding.report();
}
