import { sql, type AliasableExpression } from 'kysely';
import type { ReportQuery } from '../../../../src/contract/reports.js';
import { addMonths, monthOf, type LocalDate } from '../../../../src/core/calendar.js';
import { possibleReport } from '../../../../src/model/possible-fold.js';
import type { PossibleReport } from '../../../../src/model/report.js';
import { installmentsOfMatching } from '../counting.js';
import { asksOnly, planSums } from '../plan-sums.js';
import type { Setting } from '../setting.js';

/** `amountParts` of the model in SQL: what is kept when everything that can be collected is. */
const expected = sql<number>`case
  when installment.status in ('canceled', 'written_off') or plan.status in ('canceled', 'refunded', 'inactive')
  then installment.paid_amount else installment.amount end - installment.refunded_amount`;
const received = sql<number>`installment.paid_amount - installment.refunded_amount`;

/** Paused plans say nothing about later months. */
const nextMonthOf = (today: LocalDate): LocalDate => addMonths(`${monthOf(today)}-01`, 1);

interface Due {
  currency: string;
  due_date: LocalDate;
  expected: number;
  received: number;
}

/** What falls due, installment by installment. */
const dueOfRows = (setting: Setting, query: ReportQuery): AliasableExpression<Due> =>
  installmentsOfMatching(setting, query)
    .select(['plan.currency', 'installment.due_date', expected.as('expected'), received.as('received')])
    .where(sql<boolean>`not (plan.paused and installment.due_date >= ${nextMonthOf(setting.moment.date)}::date)`);

/** What falls due, by day, product and currency. */
function dueOfTotals({ db, book, moment }: Setting, { product, currency }: ReportQuery): AliasableExpression<Due> {
  const isNear = sql<boolean>`due_date < ${nextMonthOf(moment.date)}::date`;
  let rows = db
    .selectFrom('due_total')
    .select(['currency', 'due_date'])
    .select(sql<number>`expected + case when ${isNear} then paused_expected else 0 end`.as('expected'))
    .select(sql<number>`received + case when ${isNear} then paused_received else 0 end`.as('received'))
    .where('account_id', '=', book.account.id);
  if (product?.length) rows = rows.where('product_id', 'in', product);
  if (currency?.length) rows = rows.where('currency', 'in', currency);
  return rows;
}

/** What is due by month and currency, and so much of it as is due until today. */
function dueByMonth(setting: Setting, query: ReportQuery) {
  const rows = asksOnly(query, ['product', 'currency']) ? dueOfTotals(setting, query) : dueOfRows(setting, query);
  const byNow = sql`filter (where one.due_date <= ${setting.moment.date}::date)`;
  return setting.db
    .selectFrom(rows.as('one'))
    .select([
      'one.currency',
      sql<LocalDate>`date_trunc('month', one.due_date::timestamp)::date`.as('month'),
      sql<number>`sum(one.expected)`.as('expected'),
      sql<number>`sum(one.received)`.as('received'),
      sql<number>`coalesce(sum(one.expected) ${byNow}, 0)`.as('expected_by_now'),
      sql<number>`coalesce(sum(one.received) ${byNow}, 0)`.as('received_by_now'),
    ])
    .groupBy(['one.currency', 'month']);
}

/** M5: every currency of the plans, also those of which nothing is due. */
export async function possible(setting: Setting, query: ReportQuery): Promise<PossibleReport> {
  const rows = await setting.db
    .with('due', () => dueByMonth(setting, query))
    .with('counted', (cte) =>
      cte
        .selectFrom(planSums(setting, query).as('plan'))
        .select(['plan.currency', sql<number>`sum(plan.plans)`.as('plans')])
        .groupBy('plan.currency'),
    )
    .selectFrom('counted')
    .leftJoin('due', 'due.currency', 'counted.currency')
    .select([
      'counted.currency',
      'counted.plans',
      'due.month',
      'due.expected',
      'due.received',
      'due.expected_by_now as expectedByNow',
      'due.received_by_now as receivedByNow',
    ])
    .execute();
  const counts = new Map(rows.map((row) => [row.currency, row.plans]));
  const cells = rows.flatMap(({ month, currency, ...row }) =>
    month === null
      ? []
      : [
          {
            month: monthOf(month),
            currency,
            expected: row.expected ?? 0,
            received: row.received ?? 0,
            expectedByNow: row.expectedByNow ?? 0,
            receivedByNow: row.receivedByNow ?? 0,
          },
        ],
  );
  return possibleReport(cells, counts, setting.moment.date);
}
