import { isLying, type ChartPoint, type ChartSpec } from './spec.js';

/** CSS px from the top left corner of the canvas. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type RectOf = (point: ChartPoint) => Rect | undefined;

// Small segments are hard to meet; a touch beside them counts too.
const REACH = 3;

/** The segment under a position: exact along the bar, forgiving by half the gap between bars. */
export function hitPoint(
  spec: ChartSpec,
  hidden: ReadonlySet<string>,
  rectOf: RectOf,
  position: { x: number; y: number },
): ChartPoint | undefined {
  const lying = isLying(spec);
  const series = spec.series.flatMap(({ id }, index) => (hidden.has(id) ? [] : [index]));
  const placeOf = (point: ChartPoint) => {
    const rect = rectOf(point);
    return rect && (lying ? turned(rect) : rect);
  };
  const { x, y } = lying ? turned({ ...position, width: 0, height: 0 }) : position;
  let best: { point: ChartPoint; distance: number } | undefined;
  for (const point of segmentsAt(spec, series, placeOf, x)) {
    const rect = placeOf(point);
    if (!rect || rect.height === 0) continue;
    const distance = Math.max(rect.y - y, y - rect.y - rect.height, 0);
    if (distance <= REACH && distance < (best?.distance ?? Infinity)) best = { point, distance };
  }
  return best?.point;
}

/** The top of a bar, where its tooltip stands. */
export function barTop(spec: ChartSpec, hidden: ReadonlySet<string>, rectOf: RectOf, category: number): number {
  const tops = spec.series.flatMap(({ id }, series) => {
    const rect = hidden.has(id) ? undefined : rectOf({ series, category });
    return rect ? [rect.y] : [];
  });
  return Math.min(...tops);
}

/** A lying bar as one that stands. */
const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });

/** The segments of the bar at a place along the axis: of series side by side, each has a bar of its own. */
function segmentsAt(spec: ChartSpec, series: readonly number[], rectOf: RectOf, x: number): ChartPoint[] {
  const bars = spec.kind === 'paired-bar' ? series.map((one) => [one]) : [series];
  for (const bar of bars) {
    const category = nearestBar(spec, bar, rectOf, x, bars.length);
    if (category !== undefined) return bar.map((one) => ({ series: one, category }));
  }
  return [];
}

/** `pairs` bars share the room of one category. */
function nearestBar(
  spec: ChartSpec,
  series: readonly number[],
  rectOf: RectOf,
  x: number,
  pairs: number,
): number | undefined {
  const centers = spec.categories.map((_, category) => {
    const rect = rectOf({ series: series[0] ?? 0, category });
    return rect ? rect.x + rect.width / 2 : NaN;
  });
  const width = rectOf({ series: series[0] ?? 0, category: 0 })?.width ?? 0;
  const slot = Math.abs((centers[1] ?? NaN) - (centers[0] ?? NaN)) || width;
  const reach = pairs > 1 ? width / 2 + 1 : Math.min(slot / 2, width / 2 + 8);
  const found = centers.findIndex((center) => Math.abs(center - x) <= reach);
  return found < 0 ? undefined : found;
}
