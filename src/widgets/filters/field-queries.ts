import type { EnvironmentHost } from '../../state/environment.js';
import { EnvironmentController } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';
import type { ReportQuery } from '../../contract/reports.js';
import type { InstallmentsReport } from '../../model/report.js';

/** Values that can be chosen, in the order in which they are offered. */
export interface OptionsQuery {
  readonly data: readonly string[] | undefined;
  readonly error: ReportsQuery['error'];
  retry(): void;
}

type ReportsQuery = QueryController<readonly [ReportQuery], InstallmentsReport>;

/** The currencies in which the account sells, as the rest of the filters leaves them: the report that `tranche-revenue-by-currency` asks for too. */
export function currencyQuery(host: EnvironmentHost, isOpen: () => boolean): OptionsQuery {
  const query = reportQuery(host, 'currency', 'revenue', isOpen);
  return optionsOf(query, ({ revenue }) => (revenue?.rows ?? []).map(({ currency }) => currency));
}

/** The buyers' countries, most plans first; unknown (`ZZ`) last. */
export function countryQuery(host: EnvironmentHost, isOpen: () => boolean): OptionsQuery {
  const query = reportQuery(host, 'country', 'country', isOpen);
  return optionsOf(query, ({ country }) => {
    const plans = new Map<string, number>();
    for (const row of country?.rows ?? []) plans.set(row.country, (plans.get(row.country) ?? 0) + row.plans);
    const rank = (code: string): number => (code === 'ZZ' ? -1 : (plans.get(code) ?? 0));
    return [...plans.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  });
}

function reportQuery(
  host: EnvironmentHost,
  own: 'currency' | 'country',
  section: 'revenue' | 'country',
  isOpen: () => boolean,
): ReportsQuery {
  const environment = EnvironmentController.of(host);
  return new QueryController<readonly [ReportQuery], InstallmentsReport>(host, {
    operation: 'reports.get',
    reads: ['reports'],
    args: () => (isOpen() ? [{ ...environment.scope.without([own]), sections: [section] }] : null),
    run: (client, [query], options) => client.reports.get(query, options),
  });
}

function optionsOf(query: ReportsQuery, values: (report: InstallmentsReport) => readonly string[]): OptionsQuery {
  return {
    get data() {
      return query.data && values(query.data);
    },
    get error() {
      return query.error;
    },
    retry: () => query.retry(),
  };
}
