import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const safe = sql.raw(String(Number.MAX_SAFE_INTEGER));
const columns = ['paid_amount', 'refunded_amount', 'to_receive_amount', 'void_amount'];

/**
 * The parts of a plan's amounts stand beside it, as `overdue_amount` did from the start: reports by currency, country and product
 * add up plans and never look at installments.
 */
export const planAmountsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const name of columns) {
      const column = sql.ref(name);
      await sql`
        alter table plan add column ${column} bigint not null default 0 check (${column} between 0 and ${safe})`.execute(
        db,
      );
    }
    await sql`
      update plan set paid_amount = sums.paid, refunded_amount = sums.refunded,
        to_receive_amount = sums.to_receive, void_amount = sums.void
      from (
        select account_id, plan_id,
          sum(paid_amount - refunded_amount) as paid,
          sum(refunded_amount) as refunded,
          sum(case when dead or overdue then 0 else amount - paid_amount end) as to_receive,
          sum(case when dead then amount - paid_amount else 0 end) as void
        from (
          select installment.*, installment.status in ('canceled', 'written_off')
            or plan.status in ('canceled', 'refunded', 'inactive') as dead
          from installment join plan on plan.account_id = installment.account_id and plan.id = installment.plan_id
        ) as one
        group by account_id, plan_id
      ) as sums
      where sums.account_id = plan.account_id and sums.plan_id = plan.id`.execute(db);
    for (const name of columns) await sql`alter table plan alter column ${sql.ref(name)} drop default`.execute(db);
  },
};
