import { expressionBuilder, sql, type RawBuilder, type Selectable } from 'kysely';
import { planFilterShape, type PlanFilters } from '../../../src/model/plan-filters.js';
import { fold } from '../../../src/model/plan-search.js';
import type { PlanTotalTable, Tables } from '../database/tables.js';
import { summed } from '../records/totals.js';
import { matching } from './plan-filter.js';
import type { Setting } from './setting.js';

export type PlanSums = Omit<Selectable<PlanTotalTable>, 'account_id'>;

const columns = [
  'product_id',
  'currency',
  'country',
  'status',
  'installment_count',
  ...summed,
] as const satisfies readonly Exclude<keyof PlanSums, 'plans'>[];

type Filter = keyof PlanFilters;

const filters = Object.keys(planFilterShape) as Filter[];

function narrows(query: PlanFilters, name: Filter): boolean {
  const value = query[name];
  if (name === 'q') return fold(query.q ?? '').trim() !== '';
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** True when nothing but these narrows the query. */
export function asksOnly(query: PlanFilters, known: readonly Filter[]): boolean {
  return filters.every((name) => known.includes(name) || !narrows(query, name));
}

/** What rows of `plan_total` agree in, as filters. */
const totaled: readonly Filter[] = ['product', 'status', 'currency', 'country', 'countMin', 'countMax', 'openEnded'];

/** True when `plan_total` has what the query asks for. */
export const isTotaled = (query: PlanFilters): boolean => asksOnly(query, totaled);

/**
 * The plans that match as rows to add up: totals where these tell the plans apart, else one row for each plan. Named `plan` in
 * statements; `plans` is how many a row stands for.
 */
export function planSums({ book, moment }: Setting, query: PlanFilters): RawBuilder<PlanSums> {
  const where = matching(book.account.id, query, moment.date)(expressionBuilder<Tables, 'plan'>());
  const list = sql.join(columns.map((name) => sql.ref(`plan.${name}`)));
  return isTotaled(query)
    ? sql<PlanSums>`(select plan.plans, ${list} from plan_total as plan where ${where} and plan.plans <> 0)`
    : sql<PlanSums>`(select 1 as plans, ${list} from plan where ${where})`;
}
