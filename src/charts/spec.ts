/**
 * What a chart shows, in our own words: plain data, made by a widget's model, read by the canvas, the legend, the table and the exports.
 * Grows by kinds; today's only user is the vertical stacked bar.
 */

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
}

/** The part that the reader chose; what lies outside is dimmed. An absent or empty list does not restrict. */
export interface ChosenPart {
  readonly series?: readonly string[];
  readonly category?: readonly string[];
}

export interface ChartSpec {
  readonly kind: 'stacked-bar';
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
  /** Whole numbers, series × categories: `values[series][category]`. */
  readonly values: readonly (readonly number[])[];
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

/** Never undefined: a hole, a negative or a broken number counts as 0, so that a bar always stands on its axis. */
export function valueAt(spec: ChartSpec, series: number, category: number): number {
  const value = spec.values[series]?.[category];
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 0;
}

export function categoryName(category: ChartCategory): string {
  return category.name ?? category.label;
}

/** Height of a bar; `hidden` series left out when given. */
export function categoryTotal(spec: ChartSpec, category: number, hidden?: ReadonlySet<string>): number {
  return spec.series.reduce((sum, { id }, series) => sum + (hidden?.has(id) ? 0 : valueAt(spec, series, category)), 0);
}

export function seriesTotal(spec: ChartSpec, series: number): number {
  return spec.categories.reduce((sum, _, category) => sum + valueAt(spec, series, category), 0);
}

export function grandTotal(spec: ChartSpec): number {
  return spec.series.reduce((sum, _, series) => sum + seriesTotal(spec, series), 0);
}

/** Nothing to draw: the widget then draws its empty face, never empty axes. */
export function isEmptySpec(spec: ChartSpec): boolean {
  return grandTotal(spec) === 0;
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
  const picture = ({ categories, series, values, chosen }: ChartSpec) => [
    categories.map(({ id, label }) => [id, label]),
    series.map(({ id, color, pattern }) => [id, color, pattern]),
    values,
    [chosen?.series ?? [], chosen?.category ?? []],
  ];
  return a === b || JSON.stringify(picture(a)) === JSON.stringify(picture(b));
}

/**
 * The data as rows for an export: a header, then one row a category with one figure a series; no totals, which a spreadsheet
 * would add up once more.
 */
export function toRows(spec: ChartSpec): (string | number)[][] {
  const header = [spec.categoryLabel, ...spec.series.map(({ label }) => label)];
  const rows = spec.categories.map((category, c) => [
    categoryName(category),
    ...spec.series.map((_, s) => valueAt(spec, s, c)),
  ]);
  return [header, ...rows];
}
