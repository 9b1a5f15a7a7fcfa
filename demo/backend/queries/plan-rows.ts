import { sql, type AliasedExpression, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { PlanRecord } from '../../../src/backends/billing/record.js';
import type { PlanTable, Tables } from '../database/tables.js';
import { planOfRow, type InstallmentRow } from '../records/rows.js';

type Executor = Kysely<Tables> | Transaction<Tables>;

/** What stands beside a plan. */
const beside = [
  'product.name as product_name',
  'customer.name as customer_name',
  'customer.first_name as customer_first_name',
  'customer.email as customer_email',
  'customer.phone as customer_phone',
  'customer.country as customer_country',
  'customer.locale as customer_locale',
  'customer.messaging as customer_messaging',
] as const;

type PlanSource = AliasedExpression<Selectable<PlanTable>, 'plan'>;

/** Plans, all or those of a statement of one's own, with the names that stand beside them. */
export function selectPlans(db: Executor, plans: PlanSource = sql<Selectable<PlanTable>>`plan`.as('plan')) {
  return db
    .selectFrom(plans)
    .innerJoin('product', (join) =>
      join.onRef('product.account_id', '=', 'plan.account_id').onRef('product.id', '=', 'plan.product_id'),
    )
    .innerJoin('customer', (join) =>
      join.onRef('customer.account_id', '=', 'plan.account_id').onRef('customer.id', '=', 'plan.customer_id'),
    )
    .selectAll('plan')
    .select(beside);
}

/** The installments of some plans, by plan and number. */
export async function installmentsOf(
  db: Executor,
  account: string,
  planIds: readonly string[],
): Promise<Map<string, InstallmentRow[]>> {
  const found = new Map<string, InstallmentRow[]>(planIds.map((id) => [id, []]));
  if (planIds.length === 0) return found;
  const rows = await db
    .selectFrom('installment')
    .selectAll()
    .where('account_id', '=', account)
    .where(sql<boolean>`plan_id = any(${[...planIds]}::text[])`)
    .orderBy('plan_id')
    .orderBy('number')
    .execute();
  for (const row of rows) found.get(row.plan_id)?.push(row);
  return found;
}

type PlanRows = Awaited<ReturnType<ReturnType<typeof selectPlans>['execute']>>;

/** Rows and their installments as records, in the order of the rows. */
export async function recordsOf(db: Executor, account: string, rows: PlanRows): Promise<PlanRecord[]> {
  const installments = await installmentsOf(
    db,
    account,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => planOfRow(row, installments.get(row.id) ?? []));
}
