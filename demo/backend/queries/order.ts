import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Keys } from '../../../src/backends/billing/cursor.js';
import type { PlanSortKey } from '../../../src/model/plan-filters.js';

/** One step of an order: a column, its direction, and whether it can be empty (then the row comes last). */
interface Step {
  readonly column: string;
  readonly descending: boolean;
  readonly nullable?: boolean;
}

/** Days late grow as the oldest due date goes back: that order is the date's, turned round. */
const columns: Record<PlanSortKey, { column: string; nullable?: boolean; turned?: boolean }> = {
  purchasedOn: { column: 'purchased_on' },
  status: { column: 'status_order' },
  customer: { column: 'customer_order' },
  product: { column: 'product_order' },
  installmentCount: { column: 'installment_count', nullable: true },
  nextDueOn: { column: 'next_due_on', nullable: true },
  overdueCount: { column: 'overdue_count' },
  maxDaysOverdue: { column: 'oldest_overdue_on', turned: true },
  total: { column: 'total_amount', nullable: true },
  overdueAmount: { column: 'overdue_amount' },
};
const money = new Set<PlanSortKey>(['total', 'overdueAmount']);

/** The steps of an order of plans; the indexes of the first migration go the same way. */
export function stepsOf(key: PlanSortKey, descending: boolean): Step[] {
  const { column, nullable, turned = false } = columns[key];
  const own = { column, descending: descending !== turned, ...(nullable && { nullable }) };
  const last = { column: 'id', descending };
  return money.has(key) ? [{ column: 'currency', descending: false }, own, last] : [own, last];
}

const ref = ({ column }: Step) => sql.ref(`plan.${column}`);

export function orderBy(steps: readonly Step[]): RawBuilder<unknown> {
  return sql.join(
    steps.map(
      (step) =>
        sql`${ref(step)} ${sql.raw(step.descending ? 'desc' : 'asc')}${sql.raw(step.nullable ? ' nulls last' : '')}`,
    ),
  );
}

/** True for rows behind the keys, in the given order: pages hang together also when rows change between them. */
export function isAfter(steps: readonly Step[], keys: Keys): RawBuilder<SqlBool> {
  const [step, ...later] = steps;
  const [key = null, ...rest] = keys;
  if (!step) return sql<SqlBool>`false`;
  const column = ref(step);
  const deeper = isAfter(later, rest);
  if (key === null) return sql<SqlBool>`(${column} is null and ${deeper})`;
  const beyond = sql`${column} ${sql.raw(step.descending ? '<' : '>')} ${key}`;
  const further = step.nullable ? sql`(${beyond} or ${column} is null)` : beyond;
  if (later.length === 0) return sql<SqlBool>`${further}`;
  // The first bound is implied by the rest; it is what lets an index begin at the right place.
  const bound = step.nullable ? sql`` : sql`${column} ${sql.raw(step.descending ? '<=' : '>=')} ${key} and `;
  return sql<SqlBool>`(${bound}(${further} or (${column} = ${key} and ${deeper})))`;
}

/** The keys of a row, for the cursor. */
export function keysOfRow(steps: readonly Step[], row: Readonly<Record<string, unknown>>): Keys {
  return steps.map(({ column }) => {
    const value = row[column];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}
