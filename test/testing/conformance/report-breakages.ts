import type { InstallmentsReport, ReportSection } from '../../../src/model/report.js';
import { replaced, type Breakage } from './house.js';

type Section<K extends ReportSection> = NonNullable<InstallmentsReport[K]>;

/** Reports one section as it is not. */
const wrong = <K extends ReportSection>(section: K, change: (found: Section<K>) => Partial<Section<K>>): Breakage => ({
  backend: (backend) =>
    replaced(backend, 'reports.get', (original) => async (input, context) => {
      const report = (await original(input, context)) as InstallmentsReport;
      const found = report[section];
      return found ? { ...report, [section]: { ...found, ...change(found) } } : report;
    }),
});

/** Changes the first row. */
const first = <T>(rows: T[], change: (row: T) => Partial<T>): T[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change(row) } : row));

const richCountry = wrong('country', ({ rows }) => ({ rows: first(rows, ({ paid }) => ({ paid: paid + 1 })) }));

/** Breakages of the sections that add up money, and of that of products. */
export const reportBreakages: Readonly<Record<string, Breakage>> = {
  'revenue by currency equals the lists': wrong('revenue', ({ rows }) => ({
    rows: first(rows, ({ overdue, toReceive }) => ({ overdue: 0, toReceive: toReceive + overdue })),
  })),
  'revenue by country equals the lists': richCountry,
  'countries add up to their currency': richCountry,
  // Right figures, wrong order.
  'possible values equal the lists': wrong('possible', ({ rows }) => ({ rows: rows.toReversed() })),
  'months of possible values equal the lists': wrong('possible', ({ months }) => ({ months: months.slice(1) })),
  'late products equal the list': wrong('products', ({ rows }) => ({
    rows: first(rows, ({ issuedCount }) => ({ issuedCount: issuedCount + 1 })),
  })),
  'top is how many products are listed': {
    backend: (backend) =>
      replaced(
        backend,
        'reports.get',
        (original) =>
          ({ top: _, ...input }, context) =>
            original(input, context),
      ),
  },
};
