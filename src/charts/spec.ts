import { exponentOf, isCurrency } from '../core/currencies.js';

/**
 * What a chart shows, in our own words: plain data, made by a widget's model, read by the canvas, the legend, the table and the exports.
 */

/**
 * `stacked-bar`: series on top of each other, a bar a category. `paired-bar`: series side by side, never added up. `ranked-bar`: one
 * series, lying, the first category at the top, for names that need room.
 */
export type ChartKind = 'stacked-bar' | 'paired-bar' | 'ranked-bar';

/** Second sign besides color (`design-language.md`, status colors). */
export type ChartPattern =
  'solid' | 'solid+diagonal-right' | 'diagonal-right' | 'diagonal-left' | 'dots' | 'horizontal' | 'vertical';

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** Name of a CSS custom property that is set on the host: `--tranche-status-completed`. */
  readonly color: `--${string}`;
  readonly pattern: ChartPattern;
}

export interface ChartCategory {
  readonly id: string;
  /** Short, for the axis: `6`. */
  readonly label: string;
  /** In full, for tooltip, table and speech: `6 installments`. Default: the label. */
  readonly name?: string;
  /** The one that is now, a month for instance: marked by a line. */
  readonly current?: boolean;
  /** Made of several and therefore nothing that can be activated: “Other”. */
  readonly inert?: boolean;
}

/** The part that the reader chose; what lies outside is dimmed. An absent or empty list does not restrict. */
export interface ChosenPart {
  readonly series?: readonly string[];
  readonly category?: readonly string[];
}

export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  /** One sentence that says what is to be seen. */
  readonly summary: string;
  /** Name of the category axis and of the table's first column. */
  readonly categoryLabel: string;
  /** Name of the value axis. */
  readonly valueLabel: string;
  readonly categories: readonly ChartCategory[];
  /** From the foot of the bar upwards. */
  readonly series: readonly ChartSeries[];
  /** Whole numbers, series × categories: `values[series][category]`. Counts, or with `currency` minor units, which may be below zero. */
  readonly values: readonly (readonly number[])[];
  readonly currency?: string;
  readonly chosen?: ChosenPart;
  /** A value in words: `38 plans`. Default: the number in the reader's language. */
  readonly valueText?: (value: number) => string;
}

/** One segment, by position. */
export interface ChartPoint {
  readonly series: number;
  readonly category: number;
}

/** One segment, a whole bar or a whole series, by id: what activation reports. */
export interface ChartPart {
  readonly series?: string;
  readonly category?: string;
}

/** Never undefined: a hole, a broken number or a negative count is 0, so that a bar always stands on its axis. */
export function valueAt(spec: ChartSpec, series: number, category: number): number {
  const value = spec.values[series]?.[category];
  return value !== undefined && Number.isFinite(value) && (value > 0 || spec.currency !== undefined) ? value : 0;
}

/** Digits of the minor unit; none for counts. */
export function digitsOf({ currency }: Pick<ChartSpec, 'currency'>): number {
  if (currency === undefined) return 0;
  return isCurrency(currency) ? exponentOf(currency) : 2;
}

/** Whether the bars lie, so that their lengths run sideways. */
export function isLying({ kind }: ChartSpec): boolean {
  return kind === 'ranked-bar';
}

export function categoryName(category: ChartCategory): string {
  return category.name ?? category.label;
}

/** Height of a stacked bar. */
export function categoryTotal(spec: ChartSpec, category: number): number {
  return spec.series.reduce((sum, _, series) => sum + valueAt(spec, series, category), 0);
}

export function seriesTotal(spec: ChartSpec, series: number): number {
  return spec.categories.reduce((sum, _, category) => sum + valueAt(spec, series, category), 0);
}

export function grandTotal(spec: ChartSpec): number {
  return spec.series.reduce((sum, _, series) => sum + seriesTotal(spec, series), 0);
}

/** Nothing to draw: the widget then draws its empty face, never empty axes. */
export function isEmptySpec(spec: ChartSpec): boolean {
  return spec.series.every((_, series) =>
    spec.categories.every((_, category) => valueAt(spec, series, category) === 0),
  );
}

/** Whether the reader narrowed anything. */
export function hasChosen({ chosen }: ChartSpec): boolean {
  return Boolean(chosen?.series?.length || chosen?.category?.length);
}

/** Whether a segment lies in the chosen part; true for all while nothing is chosen. */
export function isChosen(spec: ChartSpec, { series, category }: ChartPoint): boolean {
  const inside = (list: readonly string[] | undefined, id: string | undefined) =>
    !list?.length || (id !== undefined && list.includes(id));
  return (
    inside(spec.chosen?.series, spec.series[series]?.id) && inside(spec.chosen?.category, spec.categories[category]?.id)
  );
}

/** Whether two specs draw the same picture: a widget may make a new, equal one at every render. */
export function isSamePicture(a: ChartSpec, b: ChartSpec): boolean {
  const picture = ({ categories, series, values, chosen, currency }: ChartSpec) => [
    categories.map(({ id, label, current }) => [id, label, current]),
    series.map(({ id, color, pattern }) => [id, color, pattern]),
    values,
    currency,
    [chosen?.series ?? [], chosen?.category ?? []],
  ];
  return a === b || JSON.stringify(picture(a)) === JSON.stringify(picture(b));
}
