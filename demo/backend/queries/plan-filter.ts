import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { addDays, type LocalDate } from '../../../src/core/calendar.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { fold } from '../../../src/model/plan-search.js';
import type { Tables } from '../database/tables.js';

type Builder = ExpressionBuilder<Tables, 'plan'>;
type Condition = Expression<SqlBool>;

const given = <T>(values: readonly T[] | undefined): values is readonly T[] =>
  values !== undefined && values.length > 0;

/** `%` and `_` mean themselves in what people type. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function choices(eb: Builder, filters: PlanFilters): Condition[] {
  const found: Condition[] = [];
  if (given(filters.product)) found.push(eb('plan.product_id', 'in', filters.product));
  if (given(filters.status)) found.push(eb('plan.status', 'in', filters.status));
  if (given(filters.currency)) found.push(eb('plan.currency', 'in', filters.currency));
  if (given(filters.customer)) found.push(eb('plan.customer_id', 'in', filters.customer));
  if (given(filters.kind)) found.push(eb('plan.kind', 'in', filters.kind));
  if (given(filters.frequency)) found.push(eb('plan.interval_unit', 'in', filters.frequency));
  if (given(filters.country)) found.push(eb('plan.country', 'in', filters.country));
  return found;
}

function ranges(eb: Builder, filters: PlanFilters): Condition[] {
  const { from, to, issuedMin, issuedMax, countMin, countMax, openEnded } = filters;
  const found: Condition[] = [];
  if (from !== undefined) found.push(eb('plan.purchased_on', '>=', from));
  if (to !== undefined) found.push(eb('plan.purchased_on', '<=', to));
  if (issuedMin !== undefined) found.push(eb('plan.issued_count', '>=', issuedMin));
  if (issuedMax !== undefined) found.push(eb('plan.issued_count', '<=', issuedMax));
  if (countMin !== undefined) found.push(eb('plan.installment_count', '>=', countMin));
  if (countMax !== undefined) found.push(eb('plan.installment_count', '<=', countMax));
  if (openEnded !== undefined) found.push(eb('plan.installment_count', openEnded ? 'is' : 'is not', null));
  return found;
}

/**
 * One late installment must satisfy all three (`model/plan-filters.ts`). Most plans tell by their oldest and their newest one, which
 * the indexes of late plans hold; only plans late from before the days asked for until after them are looked into.
 */
function late(eb: Builder, filters: PlanFilters, today: LocalDate): Condition[] {
  const { overdueDaysMin: least, overdueDaysMax: most, overduePosition: position } = filters;
  if (least === undefined && most === undefined && position === undefined) return [];
  const latest = least === undefined ? undefined : addDays(today, -least);
  const earliest = most === undefined ? undefined : addDays(today, -most);
  const found: Condition[] = [eb('plan.overdue_count', '>', 0)];
  if (latest !== undefined) found.push(eb('plan.oldest_overdue_on', '<=', latest));
  if (earliest !== undefined) found.push(eb('plan.newest_overdue_on', '>=', earliest));
  if (position !== undefined) return [...found, hasLate(eb, { latest, earliest, position })];
  if (latest === undefined || earliest === undefined) return found;
  return [
    ...found,
    eb.or([
      eb('plan.oldest_overdue_on', '>=', earliest),
      eb('plan.newest_overdue_on', '<=', latest),
      hasLate(eb, { latest, earliest }),
    ]),
  ];
}

interface Late {
  latest: LocalDate | undefined;
  earliest: LocalDate | undefined;
  position?: number;
}

function hasLate(eb: Builder, { latest, earliest, position }: Late): Condition {
  let query = eb
    .selectFrom('installment')
    .select(sql.lit(1).as('one'))
    .whereRef('installment.account_id', '=', 'plan.account_id')
    .whereRef('installment.plan_id', '=', 'plan.id')
    .where('installment.overdue', '=', true)
    // Plan by plan, for as many as a page needs: without it all that are late are gathered first.
    .offset(0);
  if (latest !== undefined) query = query.where('installment.due_date', '<=', latest);
  if (earliest !== undefined) query = query.where('installment.due_date', '>=', earliest);
  if (position !== undefined) query = query.where('installment.number', position === 13 ? '>=' : '=', position);
  return eb.exists(query);
}

function search(eb: Builder, q: string | undefined): Condition[] {
  const wanted = fold(q ?? '').trim();
  return wanted === '' ? [] : [eb('plan.search_text', 'like', pattern(wanted))];
}

/** The plans of an account that match all filters. */
export function matching(account: string, filters: PlanFilters, today: LocalDate) {
  return (eb: Builder): Condition =>
    eb.and([
      eb('plan.account_id', '=', account),
      ...choices(eb, filters),
      ...ranges(eb, filters),
      ...late(eb, filters, today),
      ...search(eb, filters.q),
    ]);
}
