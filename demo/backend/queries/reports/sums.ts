import { sql } from 'kysely';
import type { ReportQuery } from '../../../../src/contract/reports.js';
import { countryReport } from '../../../../src/model/country-fold.js';
import type { CountryReport, RevenueReport } from '../../../../src/model/report.js';
import { revenueReport } from '../../../../src/model/revenue-fold.js';
import { planSums } from '../plan-sums.js';
import type { Setting } from '../setting.js';

const plans = sql<number>`sum(plan.plans)`.as('plans');
const sum = (column: string) => sql<number>`sum(${sql.ref(column)})`;

export async function revenue(setting: Setting, query: ReportQuery): Promise<RevenueReport> {
  const rows = await setting.db
    .selectFrom(planSums(setting, query).as('plan'))
    .select([
      'plan.currency',
      plans,
      sum('plan.paid_amount').as('paid'),
      sum('plan.refunded_amount').as('refunded'),
      sum('plan.overdue_amount').as('overdue'),
      sum('plan.to_receive_amount').as('toReceive'),
      sum('plan.void_amount').as('void'),
    ])
    .groupBy('plan.currency')
    .execute();
  return revenueReport(rows);
}

export async function country(setting: Setting, query: ReportQuery): Promise<CountryReport> {
  const rows = await setting.db
    .selectFrom(planSums(setting, query).as('plan'))
    .select(['plan.currency', 'plan.country', plans, sum('plan.paid_amount').as('paid')])
    .groupBy(['plan.currency', 'plan.country'])
    .execute();
  return countryReport(rows);
}
