import { sql } from 'kysely';
import type { ReportQuery } from '../../../../src/contract/reports.js';
import { defaultTop } from '../../../../src/model/products-fold.js';
import type { ProductsReport } from '../../../../src/model/report.js';
import { planSums } from '../plan-sums.js';
import type { Setting } from '../setting.js';

interface ProductPart {
  product: string;
  name: string;
  late: number;
  issued: number;
  currency: string;
  amount: number;
}

function byProduct(parts: readonly ProductPart[]): ProductsReport['rows'] {
  const rows = new Map<string, ProductsReport['rows'][number]>();
  for (const { product, name, late, issued, currency, amount } of parts) {
    const row = rows.get(product) ?? { product, name, overdueCount: late, issuedCount: issued, overdue: [] };
    row.overdue.push({ amount, currency });
    rows.set(product, row);
  }
  return [...rows.values()];
}

/** By product and currency, because amounts are. */
const parts = (setting: Setting, query: ReportQuery) =>
  setting.db
    .selectFrom(planSums(setting, query).as('plan'))
    .select([
      'plan.product_id as product',
      'plan.currency',
      sql<number>`sum(plan.overdue_count)`.as('late'),
      sql<number>`sum(plan.issued_count)`.as('issued'),
      sql<number>`sum(plan.overdue_amount)`.as('amount'),
    ])
    .groupBy(['plan.product_id', 'plan.currency']);

/** The order of the model's fold: of equal counts, the higher rate is that of fewer issued ones. */
const position = sql<number>`row_number() over (
  order by sum(part.late) desc, sum(part.issued), product.name_order, part.product collate "C")`;

export async function products(setting: Setting, query: ReportQuery): Promise<ProductsReport> {
  const account = setting.book.account.id;
  const rows = await setting.db
    .with('part', () => parts(setting, query))
    .with('listed', (cte) =>
      cte
        .selectFrom('part')
        .innerJoin('product', (join) =>
          join.onRef('product.id', '=', 'part.product').on('product.account_id', '=', account),
        )
        .select([
          'part.product',
          'product.name',
          sql<number>`sum(part.late)`.as('late'),
          sql<number>`sum(part.issued)`.as('issued'),
          sql<number>`count(*) over ()`.as('total'),
          position.as('position'),
        ])
        .groupBy(['part.product', 'product.name', 'product.name_order'])
        .having(sql<boolean>`sum(part.late) > 0`),
    )
    .selectFrom('listed')
    .innerJoin('part', (join) => join.onRef('part.product', '=', 'listed.product').on('part.late', '>', 0))
    .select(['listed.product', 'listed.name', 'listed.late', 'listed.issued', 'listed.total'])
    .select(['part.currency', 'part.amount'])
    .where('listed.position', '<=', query.top ?? defaultTop)
    .orderBy('listed.position')
    .orderBy('part.currency')
    .execute();
  return { rows: byProduct(rows), total: rows[0]?.total ?? 0 };
}
