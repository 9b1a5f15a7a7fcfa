import type { CsvColumn } from '../../core/csv.js';
import type { ReportColumn } from '../../blocks/report-table.js';
import { toDecimal } from '../../core/money.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { RevenueReport } from '../../model/report.js';
import type { en } from './strings/en.js';

export type Row = RevenueReport['rows'][number];

/** The three amounts of the source, and those that are shown on demand. */
export type Part = 'paid' | 'overdue' | 'toReceive' | 'refunded' | 'void';

export const usualParts: readonly Part[] = ['paid', 'overdue', 'toReceive'];

/** M3 as columns: how many plans, then each part of their amounts, never summed over currencies (`domain.md` §4). */
export function toColumns(parts: readonly Part[], t: Translate<typeof en>, formats: Formats): ReportColumn<Row>[] {
  const money = (part: Part): ReportColumn<Row> => ({
    label: t(part),
    figure: true,
    cell: (row) => formats.money({ amount: row[part], currency: row.currency }),
  });
  return [{ label: t('plans'), figure: true, cell: ({ plans }) => formats.number(plans) }, ...parts.map(money)];
}

export function toCsv(parts: readonly Part[], t: Translate<typeof en>): CsvColumn<Row>[] {
  const money = (part: Part): CsvColumn<Row> => ({
    header: t(part),
    kind: 'figure',
    value: (row) => toDecimal({ amount: row[part], currency: row.currency }),
  });
  return [
    { header: t('currency'), kind: 'text', value: ({ currency }) => currency },
    { header: t('plans'), kind: 'figure', value: ({ plans }) => plans },
    ...parts.map(money),
  ];
}
