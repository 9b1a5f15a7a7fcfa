import type { DataWords } from '../i18n/data-words.js';
import type { Formats } from '../i18n/formats.js';
import type { Translate } from '../i18n/strings.js';
import {
  categoryName,
  categoryTotal,
  hasChosen,
  isChosen,
  seriesTotal,
  valueAt,
  type ChartPoint,
  type ChartSpec,
} from './spec.js';

/** What is needed to speak about a chart. */
export interface ChartWording {
  readonly spec: ChartSpec;
  /** The shared words and the formats of the reader's language. */
  readonly t: Translate<DataWords>;
  readonly formats: Formats;
}

/** A segment in words, in its parts: for the tooltip. */
export interface PointTexts {
  readonly category: string;
  readonly series: string;
  /** `38 plans` */
  readonly value: string;
  /** Of the whole it is a part of ({@link shareText}); undefined for a segment of zero. */
  readonly share: string | undefined;
}

export function pointTexts({ spec, formats }: ChartWording, point: ChartPoint): PointTexts {
  const value = valueAt(spec, point.series, point.category);
  const category = spec.categories[point.category];
  return {
    category: category ? categoryName(category) : '',
    series: spec.series[point.series]?.label ?? '',
    value: valueText(spec, formats, value),
    share: value === 0 ? undefined : shareText(spec, formats, point),
  };
}

/** A segment as one sentence: spoken when the cursor moves, and the name of a cell's button. */
export function pointText(wording: ChartWording, point: ChartPoint): string {
  const { category, series, value, share } = pointTexts(wording, point);
  const { t, spec } = wording;
  const figures = share === undefined ? value : t('valueShare', { value, share });
  const text = t('point', { series, category, value: figures });
  return hasChosen(spec) && isChosen(spec, point) ? t('pointChosen', { point: text }) : text;
}

/**
 * A segment's part of its stacked bar, hidden series included, or a ranked bar's part of all; undefined for series side by side, which
 * are no parts of one thing, and for what has no whole above zero.
 */
export function shareText(
  spec: ChartSpec,
  formats: Formats,
  { series, category }: ChartPoint,
  decimals?: number,
): string | undefined {
  if (spec.kind === 'paired-bar') return undefined;
  const whole = spec.kind === 'ranked-bar' ? seriesTotal(spec, series) : categoryTotal(spec, category);
  return whole > 0 ? formats.percent(valueAt(spec, series, category) / whole, decimals) : undefined;
}

export function valueText(spec: ChartSpec, formats: Formats, value: number): string {
  return spec.valueText?.(value) ?? figureText(spec, formats, value);
}

/** A value as a figure: for cells and legend. */
export function figureText({ currency }: ChartSpec, formats: Formats, value: number): string {
  return currency === undefined ? formats.number(value) : formats.money({ amount: value, currency });
}

/** … and rounded, without the currency: for the axis, whose name has it. */
export function tickText({ currency }: ChartSpec, formats: Formats, value: number): string {
  if (currency === undefined) return formats.compact(value);
  return formats.money({ amount: Math.round(value), currency }, { compact: true, currencyDisplay: 'none' });
}
