import { groupPaint } from '../../blocks/palette.js';
import { plainFigure, withCurrency } from '../../charts/figures.js';
import type { ChartCategory, ChartSpec } from '../../charts/spec.js';
import { addMonths, monthOf, type LocalDate } from '../../core/calendar.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { PossibleReport } from '../../model/report.js';
import type { en } from './strings/en.js';

export interface Wording {
  t: Translate<typeof en>;
  formats: Formats;
}

/** The part of the report that one look at it needs. */
export interface Look {
  readonly report: PossibleReport;
  readonly currency: string | undefined;
  readonly today: LocalDate;
}

export type PossibleFigures = PossibleReport['rows'][number];
type Month = PossibleReport['months'][number];

/** As many as the report has at most. */
const MOST_MONTHS = 24;

/** The three figures of the chosen currency; undefined when nothing was ever due and nothing will be. */
export function figuresOf({ report, currency }: Look): PossibleFigures | undefined {
  const row = report.rows.find((one) => one.currency === currency);
  const some = row && (row.ifAllPaid !== 0 || row.received !== 0 || monthsOf(report, currency).length > 0);
  return some ? row : undefined;
}

/** M5's months as pairs of bars, the month of today marked (`domain.md` §4). */
export function toSpec(look: Look, wording: Wording): ChartSpec {
  const { t, formats } = wording;
  const { report, currency, today } = look;
  const months = new Map(monthsOf(report, currency).map((one) => [one.month, one]));
  const shown = span([...months.keys()], monthOf(today));
  return {
    kind: 'paired-bar',
    title: t('title'),
    summary: summary(look, wording),
    categoryLabel: t('category'),
    valueLabel: t('value', { currency: currency ?? '' }),
    categories: shown.map((month) => category(month, month === monthOf(today), { t, formats })),
    series: [
      { id: 'expected', label: t('expected'), color: groupPaint.upcoming.color, pattern: 'diagonal-right' },
      { id: 'received', label: t('received'), ...groupPaint.paid },
    ],
    values: [
      shown.map((month) => months.get(month)?.expected ?? 0),
      shown.map((month) => months.get(month)?.received ?? 0),
    ],
    ...(currency !== undefined && { currency }),
  };
}

const monthsOf = ({ months }: PossibleReport, currency: string | undefined): Month[] =>
  months.filter((one) => one.currency === currency);

function category(month: string, current: boolean, { t, formats }: Wording): ChartCategory {
  const label = formats.month(month);
  return { id: month, label, ...(current && { current, name: t('thisMonth', { month: label }) }) };
}

/** Every month from the first to the last, those with nothing too; with this month, if it is not too far away. */
function span(months: readonly string[], now: string): string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wide = between(first < now ? first : now, last > now ? last : now);
  return wide.length <= MOST_MONTHS ? wide : between(first, last);
}

function between(first: string, last: string): string[] {
  const all: string[] = [];
  for (let n = 0, month = first; month <= last && n <= MOST_MONTHS; month = monthOf(addMonths(`${first}-01`, ++n)))
    all.push(month);
  return all;
}

function summary(look: Look, { t, formats }: Wording): string {
  const { report, currency, today } = look;
  const figures = figuresOf(look);
  if (!figures) return '';
  const date = formats.date(today);
  const { ifAllPaid, received } = figures;
  const due =
    ifAllPaid > 0 ? t('summary', { share: formats.percent(received / ifAllPaid), date }) : t('summaryNone', { date });
  const later = monthsOf(report, currency).filter(({ month }) => month > monthOf(today));
  const amount = later.reduce((sum, one) => sum + one.expected - one.received, 0);
  const last = later.at(-1);
  if (!last || amount <= 0) return due;
  const ahead = formats.money({ amount, currency: last.currency });
  return t('summaryAhead', { due, ahead, month: formats.month(last.month) });
}

/** The months for an export, written as they sort. */
export function toRows({ report, currency }: Look, { t }: Wording): (string | number)[][] {
  return [
    [t('category'), withCurrency(t('expected'), currency), withCurrency(t('received'), currency)],
    ...monthsOf(report, currency).map(({ month, expected, received }) => [
      month,
      plainFigure(expected, { currency }),
      plainFigure(received, { currency }),
    ]),
  ];
}
