import type { Client } from '../../contract/client.js';
import { pages } from '../../contract/pages.js';
import { addDays } from '../../core/calendar.js';
import type { Installment } from '../../model/installment.js';
import type { Meta } from '../../model/meta.js';
import type { Page } from '../../model/page.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { Plan } from '../../model/plan.js';
import { explain, Skip } from './verdict.js';

/** A part of the account that we know completely: every plan that `scope` selects, with all its installments. */
export interface Sample {
  meta: Meta;
  /** Empty when it is the whole account. */
  scope: PlanFilters;
  plans: readonly Plan[];
  installments: readonly Installment[];
  byPlan: ReadonlyMap<string, readonly Installment[]>;
}

/** Large accounts are looked at through their newest plans only. */
const most = 600;

/** All rows of a list, and no more of them than is reasonable. */
export async function all<Q extends { cursor?: string | undefined } | undefined, T extends { id: string }>(
  list: (query: Q) => Promise<Page<T>>,
  query: NoInfer<NonNullable<Q>>,
  limit = Infinity,
): Promise<{ rows: T[]; ended: boolean }> {
  const rows: T[] = [];
  for await (const page of pages<Q, T>(list, query)) {
    rows.push(...page.items);
    if (rows.length >= limit && page.nextCursor !== null) return { rows, ended: false };
  }
  return { rows, ended: true };
}

async function scopeOf(client: Client): Promise<PlanFilters> {
  const { rows, ended } = await all(client.plans.list, { limit: 100 }, most);
  const dates = rows.map(({ purchasedOn }) => purchasedOn).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (ended || first === undefined || last === undefined) return {};
  // The oldest day may be cut in the middle, the days after it are complete.
  const from = addDays(first, 1);
  return { from: from <= last ? from : last };
}

async function load(client: Client): Promise<Sample> {
  const meta = await client.meta.get();
  const scope = await scopeOf(client);
  const { rows: plans, ended } = await all(client.plans.list, { ...scope, limit: 100 }, most * 4);
  if (!ended) throw new Skip('the filter `from` does not narrow the list, so no part of it can be known completely');
  const { rows: installments } = await all(client.installments.list, { ...scope, limit: 1_000 });
  const byPlan = new Map<string, Installment[]>(plans.map(({ id }) => [id, []]));
  for (const one of installments) byPlan.get(one.planId)?.push(one);
  return { meta, scope, plans, installments, byPlan };
}

/** Loads the sample; everything that needs it is skipped when the three operations behind it do not work. */
export async function loadSample(client: Client): Promise<Sample> {
  try {
    return await load(client);
  } catch (error) {
    if (error instanceof Skip) throw error;
    throw new Skip(`needs meta.get, plans.list and installments.list, which failed: ${explain(error)}`);
  }
}
