import { valueAxis } from './axis.js';
import { labelShortener, labelThinner, MIN_VALUE_AXIS, outerLabelRoom, TICK_GAP } from './labels.js';
import type { Paint, SeriesPaint } from './paints.js';
import { digitsOf, isChosen, isLying, valueAt, type ChartCategory, type ChartSpec } from './spec.js';

/** Everything besides the data that a drawing depends on. */
export interface ChartLook {
  /** One a series, in their order. */
  readonly paints: readonly SeriesPaint[];
  readonly text: string;
  readonly muted: string;
  readonly gridLine: string;
  readonly axisLine: string;
  readonly fontFamily: string;
  /** CSS px. */
  readonly fontSize: number;
  readonly pixelRatio: number;
  /** Right to left: the first category stands at the right edge. */
  readonly mirrored: boolean;
  readonly animate: boolean;
  /** Ids of series that the reader switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Compact number in the reader's language. */
  readonly tick: (value: number) => string;
}

export interface BarDataset {
  label: string;
  data: (number | null)[];
  hidden: boolean;
  /** Of bars that stand side by side. */
  order: number;
  backgroundColor: Paint | Paint[];
  borderColor: string;
  borderWidth: number | number[];
}

// A small segment must stay visible: 3 px, of which the separator takes one.
const MIN_SEGMENT = 3;
const MAX_THICKNESS = 44;
const MOTION = { duration: 160, easing: 'easeOutCubic' } as const;

/**
 * A spec and a look as a configuration of chart.js: pure, and a fresh copy of all data. Everything that a host might have changed in
 * chart.js's global defaults, and that shows, is said explicitly; all plugins stay off, because legend and tooltip are HTML.
 */
export function specToConfig(spec: ChartSpec, look: ChartLook) {
  const lying = isLying(spec);
  const [categories, values] = [categoryScale(spec, look), valueScale(spec, look)];
  return {
    type: 'bar' as const,
    data: {
      labels: spec.categories.map(({ label }) => label),
      datasets: spec.series.map((_, series) => dataset(spec, look, series)),
    },
    options: {
      responsive: false as const,
      maintainAspectRatio: false as const,
      devicePixelRatio: look.pixelRatio,
      events: [],
      plugins: false as const,
      animation: look.animate ? { ...MOTION } : (false as const),
      animations: { colors: false as const },
      indexAxis: lying ? ('y' as const) : ('x' as const),
      layout: { padding: { top: 8, right: 0, bottom: 0, left: 0 } },
      datasets: { bar: barOptions() },
      scales: lying ? { x: values, y: categories } : { x: categories, y: values },
    },
  };
}

export type StackedBarConfig = ReturnType<typeof specToConfig>;

function dataset(spec: ChartSpec, look: ChartLook, series: number): BarDataset {
  const { id = '', label = '' } = spec.series[series] ?? {};
  const paint = look.paints[series] ?? { full: look.text, dim: look.muted };
  const chosen = spec.categories.map((_, category) => isChosen(spec, { series, category }));
  // A whole bar or series is marked by dimming the rest; only a part of both is outlined.
  const outlined = Boolean(spec.chosen?.series?.length && spec.chosen.category?.length);
  return {
    label,
    // A zero is no bar; as a number it would get the minimal length of a small segment.
    data: spec.categories.map((_, category) => valueAt(spec, series, category) || null),
    hidden: look.hidden.has(id),
    order: spec.kind === 'paired-bar' && look.mirrored ? -series : series,
    backgroundColor: chosen.every(Boolean) ? paint.full : chosen.map((inside) => (inside ? paint.full : paint.dim)),
    borderColor: look.text,
    borderWidth: outlined ? chosen.map((inside) => (inside ? 2 : 0)) : 0,
  };
}

function barOptions() {
  return {
    categoryPercentage: 0.8,
    barPercentage: 0.9,
    maxBarThickness: MAX_THICKNESS,
    minBarLength: MIN_SEGMENT,
    borderSkipped: false as const,
    borderRadius: 0,
    // Each side gives up half a pixel: neighbors stand 1 px of the surface apart, without a clipped border a segment.
    inflateAmount: -0.5,
  };
}

export function categoryScale(spec: ChartSpec, look: ChartLook) {
  const marked = spec.chosen?.category;
  const forward = ({ id, current }: ChartCategory) => (marked?.length ? marked.includes(id) : current);
  const color = spec.categories.some(forward)
    ? spec.categories.map((category) => (forward(category) ? look.text : look.muted))
    : look.muted;
  const lying = isLying(spec);
  const anchor = spec.categories.findIndex(({ current }) => current);
  return {
    type: 'category' as const,
    stacked: isStacked(spec),
    reverse: !lying && look.mirrored,
    position: lying ? side(look) : ('bottom' as const),
    offset: true,
    grid: anchor < 0 ? { display: false } : currentLine(spec, look),
    border: { display: true, color: look.axisLine, width: 1, dash: anchor < 0 ? [] : [2, 3] },
    ticks: { ...ticks(look), color, autoSkip: false, maxRotation: 0, minRotation: 0 },
    afterTickToLabelConversion: lying ? labelShortener(look) : labelThinner(look, anchor),
    ...(!lying && { afterFit: outerLabelRoom(look, look.mirrored) }),
  };
}

export function valueScale(spec: ChartSpec, look: ChartLook) {
  const lying = isLying(spec);
  // Amounts are written with one decimal at most.
  const unit = 10 ** Math.max(digitsOf(spec) - 1, 0);
  const { min, max, step } = valueAxis(reach(spec, look, 1), -reach(spec, look, -1), unit);
  return {
    type: 'linear' as const,
    stacked: isStacked(spec),
    min,
    max,
    reverse: lying && look.mirrored,
    position: lying ? ('bottom' as const) : side(look),
    grid: {
      display: true,
      // Below zero the foot of the bars is a line of its own.
      color:
        min < 0
          ? ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? look.axisLine : look.gridLine)
          : look.gridLine,
      lineWidth: 1,
      drawTicks: false,
    },
    border: { display: false },
    // Figures of one to three digits take the same room: the bars keep their places when data change.
    afterFit: (scale: { width: number }) => {
      if (!lying) scale.width = Math.max(scale.width, MIN_VALUE_AXIS);
    },
    ticks: {
      ...ticks(look),
      color: look.muted,
      stepSize: step,
      callback: (value: number | string) => look.tick(Number(value)),
    },
  };
}

const isStacked = ({ kind }: ChartSpec): boolean => kind === 'stacked-bar';

const side = ({ mirrored }: ChartLook) => (mirrored ? ('right' as const) : ('left' as const));

/** How far the longest bar reaches above (`1`) or below (`-1`) zero. */
function reach(spec: ChartSpec, { hidden }: ChartLook, sign: 1 | -1): number {
  const bars = spec.categories.map((_, category) => {
    const parts = spec.series.map(({ id }, series) =>
      hidden.has(id) ? 0 : Math.max(valueAt(spec, series, category) * sign, 0),
    );
    return isStacked(spec) ? parts.reduce((sum, part) => sum + part, 0) : Math.max(0, ...parts);
  });
  return Math.max(0, ...bars);
}

/** A dashed line through the category that is now. */
function currentLine({ categories }: ChartSpec, look: ChartLook) {
  return {
    display: true,
    offset: false,
    drawTicks: false,
    lineWidth: 1,
    color: categories.map(({ current }) => (current ? look.axisLine : 'transparent')),
  };
}

function ticks(look: ChartLook) {
  return {
    display: true,
    padding: TICK_GAP,
    font: { family: look.fontFamily, size: look.fontSize, weight: 'normal' as const, style: 'normal' as const },
  };
}
