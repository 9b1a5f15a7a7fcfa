import type { Client } from '../../contract/client.js';
import { TrancheError } from '../../core/errors.js';
import type { Plan } from '../../model/plan.js';
import type { PlanFilters, PlanSort } from '../../model/plan-filters.js';

/** The contract's most rows a page. */
const LIMIT = 100;

/** All plans that match, page by page; a plan that moved between two pages comes once. Throws `cursor_repeated` when it never ends. */
export async function* planBatches(
  client: Client,
  query: PlanFilters & { sort?: PlanSort },
  signal: AbortSignal,
): AsyncGenerator<readonly Plan[]> {
  const cursors = new Set<string>();
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await client.plans.list(
      { ...query, limit: LIMIT, ...(cursor !== undefined && { cursor }) },
      { signal },
    );
    const fresh = page.items.filter(({ id }) => !ids.has(id));
    for (const { id } of fresh) ids.add(id);
    yield fresh;
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined && cursors.has(cursor)) throw new TrancheError('cursor_repeated', { kind: 'schema' });
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined);
}
