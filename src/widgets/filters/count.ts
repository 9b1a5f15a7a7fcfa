import type { Client } from '../../contract/client.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { Instant } from '../../model/scalars.js';
import { EnvironmentController, type EnvironmentHost } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';

export interface PlanCount {
  readonly total: number;
  readonly dataAsOf: Instant;
}

export type CountQuery = QueryController<readonly [PlanFilters], PlanCount>;

/** How many plans match the scope: one question, shared by all bars of a client. */
export function countQuery(host: EnvironmentHost): CountQuery {
  const environment = EnvironmentController.of(host);
  return new QueryController<readonly [PlanFilters], PlanCount>(host, {
    operation: 'plans.list, counted',
    reads: ['plans'],
    args: () => [environment.scope.filters],
    run: (client, [filters], options) => count(client, filters, options),
  });
}

/** The total of a page of one; a backend that does not count its pages has it in its report. */
async function count(client: Client, filters: PlanFilters, options: { signal: AbortSignal }): Promise<PlanCount> {
  const { total, dataAsOf } = await client.plans.list({ ...filters, limit: 1 }, options);
  if (total !== undefined) return { total, dataAsOf };
  const report = await client.reports.get({ ...filters, sections: ['status'], statusOf: 'plans' }, options);
  return { total: report.status?.total ?? 0, dataAsOf: report.dataAsOf };
}
