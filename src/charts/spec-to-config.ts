import { fittingLabels, valueAxis } from './axis.js';
import type { Paint, SeriesPaint } from './paints.js';
import { categoryTotal, isChosen, valueAt, type ChartSpec } from './spec.js';

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
  backgroundColor: Paint | Paint[];
  borderColor: string;
  borderWidth: number | number[];
}

/** The part of chart.js's category scale that {@link labelThinner} reads and writes. */
export interface LabelScale {
  maxWidth: number;
  ctx: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;
  ticks: { label?: unknown }[];
}

// A small segment must stay visible: 3 px, of which the separator takes one.
const MIN_SEGMENT = 3;
const MAX_THICKNESS = 44;
const MIN_VALUE_AXIS = 36;
const MOTION = { duration: 160, easing: 'easeOutCubic' } as const;

/**
 * A spec and a look as a configuration of chart.js: pure, and a fresh copy of all data. Everything that a host might have changed in
 * chart.js's global defaults, and that shows, is said explicitly; all plugins stay off, because legend and tooltip are HTML.
 */
export function specToConfig(spec: ChartSpec, look: ChartLook) {
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
      indexAxis: 'x' as const,
      layout: { padding: { top: 8, right: 0, bottom: 0, left: 0 } },
      datasets: { bar: barOptions() },
      scales: { x: categoryScale(spec, look), y: valueScale(spec, look) },
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

function categoryScale(spec: ChartSpec, look: ChartLook) {
  const marked = spec.chosen?.category;
  const color = marked?.length
    ? spec.categories.map(({ id }) => (marked.includes(id) ? look.text : look.muted))
    : look.muted;
  return {
    type: 'category' as const,
    stacked: true,
    reverse: look.mirrored,
    offset: true,
    grid: { display: false },
    border: { display: true, color: look.axisLine, width: 1 },
    ticks: { ...ticks(look), color, autoSkip: false, maxRotation: 0, minRotation: 0 },
    afterTickToLabelConversion: labelThinner(look),
  };
}

function valueScale(spec: ChartSpec, look: ChartLook) {
  const highest = Math.max(0, ...spec.categories.map((_, category) => categoryTotal(spec, category, look.hidden)));
  const { max, step } = valueAxis(highest);
  return {
    type: 'linear' as const,
    stacked: true,
    min: 0,
    max,
    position: look.mirrored ? ('right' as const) : ('left' as const),
    grid: { display: true, color: look.gridLine, lineWidth: 1, drawTicks: false },
    border: { display: false },
    // Figures of one to three digits take the same room: the bars keep their places when data change.
    afterFit: (scale: { width: number }) => {
      scale.width = Math.max(scale.width, MIN_VALUE_AXIS);
    },
    ticks: {
      ...ticks(look),
      color: look.muted,
      stepSize: step,
      callback: (value: number | string) => look.tick(Number(value)),
    },
  };
}

function ticks(look: ChartLook) {
  return {
    display: true,
    padding: 8,
    font: { family: look.fontFamily, size: look.fontSize, weight: 'normal' as const, style: 'normal' as const },
  };
}

/** Blanks the labels that would touch; the tick itself stays, so bars keep their places. Measures each label once: layout asks often. */
export function labelThinner({ fontSize, fontFamily }: Pick<ChartLook, 'fontSize' | 'fontFamily'>) {
  const known = new Map<string, number>();
  return ({ ctx, ticks, maxWidth }: LabelScale): void => {
    const widthOf = (label: string) => {
      const width = known.get(label) ?? ctx.measureText(label).width;
      known.set(label, width);
      return width;
    };
    if (!known.size) ctx.font = `${fontSize}px ${fontFamily}`;
    const fits = fittingLabels(
      ticks.map(({ label }) => widthOf(String(label))),
      maxWidth / Math.max(ticks.length, 1),
    );
    ticks.forEach((tick, index) => {
      if (!fits[index]) tick.label = '';
    });
  };
}
