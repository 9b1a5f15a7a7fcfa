import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The orders of lists whose own index would lead past many plans that are not late; those by lateness do not. */
const orders: Readonly<Record<string, string>> = {
  late_by_purchase: 'purchased_on, id',
  late_by_status: 'status_order, id',
  late_by_customer: 'customer_order, id',
  late_by_product: 'product_order, id',
  late_by_length: 'coalesce(installment_count, 2147483647), id',
  late_by_length_down: 'coalesce(installment_count, 0) desc, id desc',
  late_by_next_due: `coalesce(next_due_on, 'infinity'::date), id`,
  late_by_next_due_down: `coalesce(next_due_on, '-infinity'::date) desc, id desc`,
  late_by_total: 'currency, coalesce(total_amount, 9223372036854775807), id',
  late_by_total_down: `currency, coalesce(total_amount, '-1'::bigint) desc, id desc`,
  late_by_overdue_amount: 'currency, overdue_amount, id',
  late_by_overdue_amount_down: 'currency, overdue_amount desc, id desc',
};

/** Behind the order, what tells most plans of an aging bucket without a look at the table. */
const ends = 'oldest_overdue_on, newest_overdue_on';

const indexes = [
  'drop index plan_late',
  `create index plan_late on plan (account_id, id, ${ends})
   include (installment_count, product_id, currency, country, status) where overdue_count > 0`,
  'create index installment_late_of_plan on installment (account_id, plan_id, due_date) include (number) where overdue',
  ...Object.entries(orders).map(
    ([name, columns]) => `create index ${name} on plan (account_id, ${columns}, ${ends}) where overdue_count > 0`,
  ),
];

/** A page of late plans costs the same however many plans there are (decision 17). */
export const lateMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table plan add column newest_overdue_on date not null default '-infinity'`.execute(db);
    await sql`
      update plan set newest_overdue_on = late.due_date
      from (select account_id, plan_id, max(due_date) as due_date from installment where overdue group by account_id, plan_id)
        as late
      where late.account_id = plan.account_id and late.plan_id = plan.id`.execute(db);
    await sql`alter table plan alter column newest_overdue_on drop default`.execute(db);
    await sql`alter table plan add check ((overdue_count = 0) = (newest_overdue_on = '-infinity'))`.execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
  },
};
