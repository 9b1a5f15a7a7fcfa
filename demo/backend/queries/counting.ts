import { sql } from 'kysely';
import type { InstallmentQuery } from '../../../src/contract/installments.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { matching } from './plan-filter.js';
import { isTotaled, planSums } from './plan-sums.js';
import type { Setting } from './setting.js';

/** A page does not wait until a million rows are counted: no more than these are counted one by one. */
const mostCounted = 10_000;

/** The installments of plans that match. */
export function installmentsOfMatching({ db, book, moment }: Setting, query: InstallmentQuery) {
  const all = db
    .selectFrom('installment')
    .innerJoin('plan', (join) =>
      join.onRef('plan.account_id', '=', 'installment.account_id').onRef('plan.id', '=', 'installment.plan_id'),
    )
    .where(matching(book.account.id, query, moment.date));
  return query.plan?.length ? all.where(sql<boolean>`plan.id = any(${query.plan}::text[])`) : all;
}

const installments = sql<number>`plan.paid_count + plan.upcoming_count + plan.late_count + plan.given_back_count + plan.void_count`;

async function sumOf(setting: Setting, query: PlanFilters, what: typeof installments): Promise<number> {
  const row = await setting.db
    .selectFrom(planSums(setting, query).as('plan'))
    .select(sql<number>`coalesce(sum(${what}), 0)`.as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** How many plans match; undefined where no total tells it and there are more than `most`. */
export async function countPlans(
  setting: Setting,
  query: PlanFilters,
  most: number = mostCounted,
): Promise<number | undefined> {
  const { db, book, moment } = setting;
  if (isTotaled(query)) return sumOf(setting, query, sql.ref('plan.plans'));
  const some = db
    .selectFrom('plan')
    .select(sql.lit(1).as('one'))
    .where(matching(book.account.id, query, moment.date))
    .limit(most + 1);
  const { total } = await db.selectFrom(some.as('some')).select(counted).executeTakeFirstOrThrow();
  return total > most ? undefined : total;
}

const counted = sql<number>`count(*)`.as('total');

/** How many installments belong to plans that match; undefined as for plans. */
export async function countInstallments(setting: Setting, query: InstallmentQuery): Promise<number | undefined> {
  if (isTotaled(query) && !query.plan?.length) return sumOf(setting, query, installments);
  const some = installmentsOfMatching(setting, query)
    .select(sql.lit(1).as('one'))
    .limit(mostCounted + 1);
  const { total } = await setting.db.selectFrom(some.as('some')).select(counted).executeTakeFirstOrThrow();
  return total > mostCounted ? undefined : total;
}
