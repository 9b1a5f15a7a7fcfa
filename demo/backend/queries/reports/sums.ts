import { sql } from 'kysely';
import type { ReportQuery } from '../../../../src/contract/reports.js';
import { addMonths, monthOf, type LocalDate } from '../../../../src/core/calendar.js';
import { countryReport } from '../../../../src/model/country-fold.js';
import { possibleReport } from '../../../../src/model/possible-fold.js';
import type { CountryReport, PossibleReport, RevenueReport } from '../../../../src/model/report.js';
import { revenueReport } from '../../../../src/model/revenue-fold.js';
import type { Setting } from '../lists.js';
import { matching } from '../plan-filter.js';
import { joined } from './counts.js';

const plans = sql<number>`count(*)`.as('plans');
const sum = (column: string) => sql<number>`sum(${sql.ref(column)})`;

export async function revenue({ db, book, moment }: Setting, query: ReportQuery): Promise<RevenueReport> {
  const rows = await db
    .selectFrom('plan')
    .select([
      'plan.currency',
      plans,
      sum('plan.paid_amount').as('paid'),
      sum('plan.refunded_amount').as('refunded'),
      sum('plan.overdue_amount').as('overdue'),
      sum('plan.to_receive_amount').as('toReceive'),
      sum('plan.void_amount').as('void'),
    ])
    .where(matching(book.account.id, query, moment.date))
    .groupBy('plan.currency')
    .execute();
  return revenueReport(rows);
}

export async function country({ db, book, moment }: Setting, query: ReportQuery): Promise<CountryReport> {
  const rows = await db
    .selectFrom('plan')
    .innerJoin('customer', (join) =>
      join.onRef('customer.account_id', '=', 'plan.account_id').onRef('customer.id', '=', 'plan.customer_id'),
    )
    .select(['plan.currency', 'customer.country', plans, sum('plan.paid_amount').as('paid')])
    .where(matching(book.account.id, query, moment.date))
    .groupBy(['plan.currency', 'customer.country'])
    .execute();
  return countryReport(rows);
}

/** `amountParts` of the model in SQL: what is kept when everything that can be collected is. */
const expected = sql<number>`case
  when installment.status in ('canceled', 'written_off') or plan.status in ('canceled', 'refunded', 'inactive')
  then installment.paid_amount else installment.amount end - installment.refunded_amount`;
const received = sql<number>`installment.paid_amount - installment.refunded_amount`;

/** What is due by month and currency, and so much of it as is due until today. */
function dueByMonth(setting: Setting, query: ReportQuery) {
  const { date } = setting.moment;
  const nextMonth = addMonths(`${monthOf(date)}-01`, 1);
  const byNow = sql`filter (where installment.due_date <= ${date}::date)`;
  return joined(setting, query)
    .select([
      'plan.currency',
      sql<LocalDate>`date_trunc('month', installment.due_date::timestamp)::date`.as('month'),
      sql<number>`sum(${expected})`.as('expected'),
      sql<number>`sum(${received})`.as('received'),
      sql<number>`coalesce(sum(${expected}) ${byNow}, 0)`.as('expected_by_now'),
      sql<number>`coalesce(sum(${received}) ${byNow}, 0)`.as('received_by_now'),
    ])
    .where(sql<boolean>`not (plan.paused and installment.due_date >= ${nextMonth}::date)`)
    .groupBy(['plan.currency', 'month']);
}

export async function possible(setting: Setting, query: ReportQuery): Promise<PossibleReport> {
  const { db, book, moment } = setting;
  const rows = await db
    .with('due', () => dueByMonth(setting, query))
    .with('counted', (cte) =>
      cte
        .selectFrom('plan')
        .select(['plan.currency', plans])
        .where(matching(book.account.id, query, moment.date))
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
  return possibleReport(cells, counts, moment.date);
}
