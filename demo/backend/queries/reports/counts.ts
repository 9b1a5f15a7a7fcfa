import { sql, type RawBuilder } from 'kysely';
import type { ReportQuery } from '../../../../src/contract/reports.js';
import { agingBuckets, type AgingBucket } from '../../../../src/model/aging.js';
import { installmentGroups } from '../../../../src/model/installment-group.js';
import { lengthSlots, type LengthSlot } from '../../../../src/model/length-slot.js';
import { planStatuses } from '../../../../src/model/plan.js';
import type { AgingReport, StatusReport } from '../../../../src/model/report.js';
import { countOfGroup } from '../../records/plan-columns.js';
import { installmentsOfMatching } from '../counting.js';
import { planSums } from '../plan-sums.js';
import type { Setting } from '../setting.js';

interface Cell {
  slot: string;
  row: string;
  count: number;
}

/** `lengthSlot` of the model in SQL. */
const slotOf = (column: 'plan.installment_count' | 'installment.number'): RawBuilder<string> => {
  const value = sql.ref(column);
  return sql<string>`case when ${value} is null then 'open' when ${value} > 12 then '13+' else ${value}::text end`;
};

function bucketOf(buckets: readonly AgingBucket[], days: RawBuilder<number>): RawBuilder<string> {
  const whens = buckets.map(({ id, to }) =>
    to === undefined ? sql`else ${sql.lit(id)}` : sql`when ${days} <= ${sql.lit(to)} then ${sql.lit(id)}`,
  );
  return sql<string>`case ${sql.join(whens, sql` `)} end`;
}

const count = sql<number>`count(*)`.as('count');

/** Cells in the fixed order of the model's folds, those of zero left out. */
function ordered<R extends string>(cells: readonly Cell[], rows: readonly R[]) {
  const counts = new Map(cells.map(({ slot, row, count: n }) => [`${slot} ${row}`, n]));
  return lengthSlots.flatMap((slot: LengthSlot) =>
    rows.flatMap((row) => {
      const found = counts.get(`${slot} ${row}`);
      return found === undefined ? [] : [{ slot, row, count: found }];
    }),
  );
}

const totalOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count: n }) => sum + n, 0);

export async function statusOfPlans(setting: Setting, query: ReportQuery): Promise<StatusReport> {
  const cells = await setting.db
    .selectFrom(planSums(setting, query).as('plan'))
    .select([
      slotOf('plan.installment_count').as('slot'),
      'plan.status as row',
      sql<number>`sum(plan.plans)`.as('count'),
    ])
    .groupBy(['slot', 'row'])
    .execute();
  const list = ordered(cells, planStatuses);
  return {
    of: 'plans',
    cells: list.map(({ slot, row, count: n }) => ({ length: slot, group: row, count: n })),
    total: totalOf(cells),
  };
}

export async function statusOfInstallments(setting: Setting, query: ReportQuery): Promise<StatusReport> {
  const slots = await setting.db
    .selectFrom(planSums(setting, query).as('plan'))
    .select(slotOf('plan.installment_count').as('slot'))
    .select(installmentGroups.map((group) => sql<number>`sum(${sql.ref(`plan.${countOfGroup[group]}`)})`.as(group)))
    .groupBy('slot')
    .execute();
  const cells = slots.flatMap(({ slot, ...counts }) =>
    installmentGroups.map((group) => ({ slot, row: group, count: counts[group] })).filter(({ count: n }) => n > 0),
  );
  const list = ordered(cells, installmentGroups);
  return {
    of: 'installments',
    cells: list.map(({ slot, row, count: n }) => ({ length: slot, group: row, count: n })),
    total: totalOf(cells),
  };
}

export async function aging(setting: Setting, query: ReportQuery): Promise<AgingReport> {
  const { upperBounds } = setting.book.rules.aging;
  const by = query.agingBy ?? 'count';
  const buckets = agingBuckets(upperBounds);
  const days = sql<number>`(${setting.moment.date}::date - installment.due_date)`;
  const cells = await installmentsOfMatching(setting, query)
    .select([
      slotOf(by === 'count' ? 'plan.installment_count' : 'installment.number').as('slot'),
      bucketOf(buckets, days).as('row'),
      count,
    ])
    .where('installment.overdue', '=', true)
    // Known from the installment; said so that the plans are looked for among the late ones only.
    .where('plan.overdue_count', '>', 0)
    .where('installment.due_date', '<', setting.moment.date)
    .groupBy(['slot', 'row'])
    .execute();
  const list = ordered(
    cells,
    buckets.map(({ id }) => id),
  );
  return {
    by,
    upperBounds: [...upperBounds],
    cells: list.map(({ slot, row, count: n }) => ({ slot, bucket: row, count: n })),
    total: totalOf(cells),
  };
}
