import type { Money } from '../../model/scalars.js';
import type { ReportQuery } from '../../contract/reports.js';
import type { InstallmentsReport } from '../../model/report.js';

export const tileIds = ['plans', 'late', 'paid', 'overdue', 'toReceive'] as const;
export type TileId = (typeof tileIds)[number];

/** A headline figure: a count, or an amount for each currency, that of most plans first. */
export interface Tile {
  id: TileId;
  value: number | readonly Money[];
}

/** The sections it reads, each as the widget that shows it alone asks for it, so that both get one answer. */
export const questions: readonly ReportQuery[] = [
  { sections: ['status'], statusOf: 'plans' },
  { sections: ['aging'], agingBy: 'count' },
  { sections: ['revenue'] },
];

/** One report of several; as old as the oldest. */
export function joinReports(reports: readonly InstallmentsReport[]): InstallmentsReport {
  const [oldest] = reports.toSorted((a, b) => (a.dataAsOf < b.dataAsOf ? -1 : 1));
  return Object.assign({}, ...reports, oldest) as InstallmentsReport;
}

/** Counts of M1 and M2 and the amounts of M3; amounts of several currencies are never added (`domain.md` §4). */
export function toTiles({ status, aging, revenue }: InstallmentsReport): Tile[] {
  const amounts = (part: 'paid' | 'overdue' | 'toReceive'): Tile => ({
    id: part,
    value: (revenue?.rows ?? []).map((row) => ({ amount: row[part], currency: row.currency })),
  });
  return [
    { id: 'plans', value: status?.total ?? 0 },
    { id: 'late', value: aging?.total ?? 0 },
    amounts('paid'),
    amounts('overdue'),
    amounts('toReceive'),
  ];
}
