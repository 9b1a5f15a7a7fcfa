import { groupPaint } from '../../blocks/palette.js';
import type { ChartCategory, ChartPart, ChartSpec } from '../../charts/spec.js';
import { plainFigure, withCurrency } from '../../charts/figures.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { CountryReport } from '../../model/report.js';
import type { en } from './strings/en.js';

/** The chart's own filter: it shows all countries and marks the chosen ones. */
export const facetKeys = ['country'] as const;

export interface Wording {
  t: Translate<typeof en>;
  formats: Formats;
}

type Row = CountryReport['rows'][number];

const UNKNOWN = 'ZZ';
const OTHER = 'other';
const MOST = 10;

interface Bar extends ChartCategory {
  readonly paid: number;
  /** Countries behind it. */
  readonly of: readonly string[];
}

/** M4 of one currency as a chart: ten countries, all others, and what has no country (`domain.md` §4). */
export function toSpec(
  report: CountryReport,
  currency: string | undefined,
  filters: PlanFilters,
  wording: Wording,
): ChartSpec {
  const { t } = wording;
  const rows = rowsOf(report, currency);
  const bars = toBars(rows, wording);
  const chosen = bars.filter(({ of }) => of.some((country) => filters.country?.includes(country)));
  return {
    kind: 'ranked-bar',
    title: t('title'),
    summary: summary(rows, currency, wording),
    categoryLabel: t('category'),
    valueLabel: t('value', { currency: currency ?? '' }),
    categories: bars,
    series: [{ id: 'paid', label: t('paid'), ...groupPaint.paid }],
    values: [bars.map(({ paid }) => paid)],
    chosen: { category: chosen.map(({ id }) => id) },
    ...(currency !== undefined && { currency }),
  };
}

const rowsOf = (report: CountryReport, currency: string | undefined): Row[] =>
  report.rows.filter((row) => row.currency === currency);

const sum = (rows: readonly Row[]): number => rows.reduce((total, { paid }) => total + paid, 0);

function toBars(rows: readonly Row[], wording: Wording): Bar[] {
  const { t } = wording;
  const known = rows.filter(({ country }) => country !== UNKNOWN);
  const others = known.slice(MOST);
  const bars: Bar[] = known
    .slice(0, MOST)
    .map(({ country, paid }) => ({ id: country, label: countryName(country, wording), paid, of: [country] }));
  if (others.length) {
    const name = t('otherCountries', { count: others.length });
    bars.push({
      id: OTHER,
      label: t('other'),
      name,
      inert: true,
      paid: sum(others),
      of: others.map(({ country }) => country),
    });
  }
  const unknown = rows.find(({ country }) => country === UNKNOWN);
  if (unknown)
    bars.push({ id: UNKNOWN, label: t('unknown'), name: t('unknownCountry'), paid: unknown.paid, of: [UNKNOWN] });
  return bars;
}

const countryName = (country: string, { t, formats }: Wording): string =>
  country === UNKNOWN ? t('unknownCountry') : formats.country(country);

function summary(rows: readonly Row[], currency: string | undefined, wording: Wording): string {
  const { t, formats } = wording;
  if (currency === undefined) return '';
  const amount = sum(rows);
  const total = formats.money({ amount, currency });
  const paying = rows.filter(({ country, paid }) => country !== UNKNOWN && paid > 0);
  const [first] = paying;
  if (!first || amount <= 0) return t('summaryPlain', { total });
  const share = formats.percent(first.paid / amount);
  return t('summary', { total, count: paying.length, first: countryName(first.country, wording), share });
}

/** What a bar means as filters. */
export const toPatch = ({ category }: ChartPart): PlanFilters => ({
  country: category === undefined ? [] : [category],
});

/** Every country of the currency, those behind “Other” too. */
export function toRows(report: CountryReport, currency: string | undefined, wording: Wording): (string | number)[][] {
  const { t } = wording;
  const header = [t('category'), t('plans'), withCurrency(t('paid'), currency)];
  const rows = rowsOf(report, currency);
  return [
    header,
    ...rows.map(({ country, plans, paid }) => [countryName(country, wording), plans, plainFigure(paid, { currency })]),
  ];
}
