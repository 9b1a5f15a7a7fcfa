import type { CsvColumn } from '../../core/csv.js';
import { toDecimal } from '../../core/money.js';
import type { ProductsReport } from '../../model/report.js';
import type { Translate } from '../../i18n/strings.js';
import type { en } from './strings/en.js';

export type Row = ProductsReport['rows'][number];

/** M6: late among issued installments; undefined when none was issued (`domain.md` §4). */
export const rateOf = ({ overdueCount, issuedCount }: Row): number | undefined =>
  issuedCount > 0 ? overdueCount / issuedCount : undefined;

/** The most late installments of one product: what the bars are compared with. */
export const mostLate = (rows: readonly Row[]): number => Math.max(1, ...rows.map(({ overdueCount }) => overdueCount));

/** A column for each currency, in order of code: amounts of several are never added. */
export function toCsv(rows: readonly Row[], t: Translate<typeof en>): CsvColumn<Row>[] {
  const currencies = [...new Set(rows.flatMap(({ overdue }) => overdue.map(({ currency }) => currency)))].sort();
  const amounts = currencies.map((currency): CsvColumn<Row> => {
    const own = ({ overdue }: Row) => overdue.find((money) => money.currency === currency);
    return {
      header: t('overdueIn', { currency }),
      kind: 'figure',
      value: (row) => {
        const money = own(row);
        return money && toDecimal(money);
      },
    };
  });
  return [
    { header: t('product'), kind: 'text', value: ({ name }) => name },
    { header: t('late'), kind: 'figure', value: ({ overdueCount }) => overdueCount },
    { header: t('issued'), kind: 'figure', value: ({ issuedCount }) => issuedCount },
    { header: t('rate'), kind: 'figure', value: (row) => rateOf(row)?.toFixed(4) },
    ...amounts,
  ];
}
