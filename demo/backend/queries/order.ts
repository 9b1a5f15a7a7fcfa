import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Keys } from '../../../src/backends/billing/cursor.js';
import type { PlanSortKey } from '../../../src/model/plan-filters.js';

/** One step of an order: a column, its direction, and what stands for an empty one so that the row comes last. */
interface Step {
  readonly column: string;
  readonly descending: boolean;
  readonly empty?: RawBuilder<unknown>;
}

/** Values beyond all others, by direction. The indexes of the seventh migration are written with the same. */
const beyond = {
  count: [sql`2147483647`, sql`0`],
  date: [sql`'infinity'::date`, sql`'-infinity'::date`],
  amount: [sql`9223372036854775807`, sql`'-1'::bigint`],
} as const;

/** Days late grow as the oldest due date goes back: that order is the date's, turned round. */
const columns: Record<PlanSortKey, { column: string; kind?: keyof typeof beyond; turned?: boolean }> = {
  purchasedOn: { column: 'purchased_on' },
  status: { column: 'status_order' },
  customer: { column: 'customer_order' },
  product: { column: 'product_order' },
  installmentCount: { column: 'installment_count', kind: 'count' },
  nextDueOn: { column: 'next_due_on', kind: 'date' },
  overdueCount: { column: 'overdue_count' },
  maxDaysOverdue: { column: 'oldest_overdue_on', turned: true },
  total: { column: 'total_amount', kind: 'amount' },
  overdueAmount: { column: 'overdue_amount' },
};
const money = new Set<PlanSortKey>(['total', 'overdueAmount']);

/** The steps of an order of plans; each has an index that goes the same way. */
export function stepsOf(key: PlanSortKey, descending: boolean): Step[] {
  const { column, kind, turned = false } = columns[key];
  const own = { column, descending: descending !== turned, ...(kind && { empty: beyond[kind][descending ? 1 : 0] }) };
  const last = { column: 'id', descending };
  return money.has(key) ? [{ column: 'currency', descending: false }, own, last] : [own, last];
}

const filled = ({ empty }: Step, value: RawBuilder<unknown>) => (empty ? sql`coalesce(${value}, ${empty})` : value);
const ref = (step: Step) => filled(step, sql.ref(`plan.${step.column}`));

export function orderBy(steps: readonly Step[]): RawBuilder<unknown> {
  return sql.join(steps.map((step) => sql`${ref(step)} ${sql.raw(step.descending ? 'desc' : 'asc')}`));
}

/**
 * Rows behind the keys in the given order, as ranges that follow one another: each is one stretch of the order's index, so that
 * a page costs the same wherever it begins. Pages hang together also when rows change between them.
 */
export function rangesAfter(steps: readonly Step[], keys: Keys): RawBuilder<SqlBool>[] {
  const [first] = steps;
  if (!first) return [];
  const other = steps.findIndex(({ descending }) => descending !== first.descending);
  const length = other < 0 ? steps.length : other;
  const own = steps.slice(0, length);
  const columnsOf = sql.join(own.map(ref));
  const values = sql.join(own.map((step, index) => filled(step, sql`${keys[index]}`)));
  const behind = sql<SqlBool>`(${columnsOf}) ${sql.raw(first.descending ? '<' : '>')} (${values})`;
  const deeper = rangesAfter(steps.slice(length), keys.slice(length));
  return [...deeper.map((range) => sql<SqlBool>`((${columnsOf}) = (${values}) and ${range})`), behind];
}

/** The first rows behind the keys, or the very first: mostly one statement, at the end of a range one more. */
export async function rowsAfter<R>(
  select: (range: RawBuilder<SqlBool> | undefined, most: number) => Promise<R[]>,
  steps: readonly Step[],
  after: Keys | undefined,
  most: number,
): Promise<R[]> {
  if (!after) return select(undefined, most);
  const rows: R[] = [];
  for (const range of rangesAfter(steps, after)) {
    if (rows.length < most) rows.push(...(await select(range, most - rows.length)));
  }
  return rows;
}

/** The keys of a row, for the cursor. */
export function keysOfRow(steps: readonly Step[], row: Readonly<Record<string, unknown>>): Keys {
  return steps.map(({ column }) => {
    const value = row[column];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}
