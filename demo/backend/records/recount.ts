import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

type Executor = Kysely<Tables> | Transaction<Tables>;
type TotalTable = 'plan_total' | 'due_total';

/** All totals of an account from its plans and installments, however long that takes. */
const counted: Readonly<Record<TotalTable, (account: string) => RawBuilder<unknown>>> = {
  plan_total: (account) => sql`
    select account_id, product_id, currency, country, status, installment_count, count(*)::bigint as plans,
      sum(issued_count)::bigint as issued_count, sum(overdue_count)::bigint as overdue_count,
      sum(overdue_amount)::bigint as overdue_amount, sum(paid_amount)::bigint as paid_amount,
      sum(refunded_amount)::bigint as refunded_amount, sum(to_receive_amount)::bigint as to_receive_amount,
      sum(void_amount)::bigint as void_amount, sum(paid_count)::bigint as paid_count,
      sum(upcoming_count)::bigint as upcoming_count, sum(late_count)::bigint as late_count,
      sum(given_back_count)::bigint as given_back_count, sum(void_count)::bigint as void_count
    from plan where account_id = ${account}
    group by account_id, product_id, currency, country, status, installment_count`,
  due_total: (account) => sql`
    select account_id, product_id, currency, due_date,
      sum(case when paused then 0 else expected end)::bigint as expected,
      sum(case when paused then 0 else received end)::bigint as received,
      sum(case when paused then expected else 0 end)::bigint as paused_expected,
      sum(case when paused then received else 0 end)::bigint as paused_received
    from (
      select plan.account_id, plan.product_id, plan.currency, plan.paused, installment.due_date,
        installment.paid_amount - installment.refunded_amount as received,
        case when installment.status in ('canceled', 'written_off') or plan.status in ('canceled', 'refunded', 'inactive')
          then installment.paid_amount else installment.amount end - installment.refunded_amount as expected
      from installment join plan on plan.account_id = installment.account_id and plan.id = installment.plan_id
      where plan.account_id = ${account}
    ) as one
    group by account_id, product_id, currency, due_date`,
};

/** Rows that say nothing: nobody adds them up, and what empties a row leaves it. */
const something: Readonly<Record<TotalTable, RawBuilder<boolean>>> = {
  plan_total: sql`plans <> 0`,
  due_total: sql`(expected, received, paused_expected, paused_received) <> (0, 0, 0, 0)`,
};

const tables: readonly TotalTable[] = ['plan_total', 'due_total'];

/** Makes the totals of an account anew. */
export async function recountTotals(db: Executor, account: string): Promise<void> {
  for (const table of tables) {
    await db.deleteFrom(table).where('account_id', '=', account).execute();
    await sql`insert into ${sql.table(table)} ${counted[table](account)}`.execute(db);
  }
}

/** How many rows of totals are not what plans and installments add up to; 0 unless somebody wrote past `updatePlans`. */
export async function wrongTotals(db: Executor, account: string): Promise<number> {
  let wrong = 0;
  for (const table of tables) {
    const kept = sql`select * from ${sql.table(table)} where account_id = ${account} and ${something[table]}`;
    const fresh = sql`select * from (${counted[table](account)}) as fresh where ${something[table]}`;
    const { rows } = await sql<{ found: number }>`
      select count(*) as found
      from ((${kept} except ${fresh}) union all (${fresh} except ${kept})) as different`.execute(db);
    wrong += rows[0]?.found ?? 0;
  }
  return wrong;
}
