import { isLying, valueAt, type ChartPoint, type ChartSpec } from './spec.js';

/** Keys that move the cursor. Left and right are of the eye, so they swap where the axis is mirrored. */
export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const KEYS: ReadonlySet<string> = new Set<MoveKey>(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

export function isMoveKey(key: string): key is MoveKey {
  return KEYS.has(key);
}

/** Where reading begins: the lowest visible segment of the first bar that has one. Undefined when every series is hidden. */
export function firstPoint(spec: ChartSpec, hidden: ReadonlySet<string>): ChartPoint | undefined {
  const shown = visible(spec, hidden);
  const full = spec.categories.findIndex((_, category) =>
    shown.some((series) => valueAt(spec, series, category) !== 0),
  );
  const category = Math.max(full, 0);
  const series = nextInBar(spec, hidden, { series: -1, category }, 1) ?? shown[0];
  return series === undefined || !spec.categories.length ? undefined : { series, category };
}

/** Lying bars are read with the keys turned: down along the axis, and along the bar to where it grows. */
const turnedKeys: Partial<Record<MoveKey, MoveKey>> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
  ArrowLeft: 'ArrowDown',
  ArrowRight: 'ArrowUp',
};

/**
 * Where a key leads. Along a bar only segments that can be seen are visited; along the axis the series is kept even where it is 0,
 * because that is an answer too. At an edge the cursor stays.
 */
export function movePoint(
  spec: ChartSpec,
  hidden: ReadonlySet<string>,
  point: ChartPoint,
  key: MoveKey,
  mirrored = false,
): ChartPoint {
  if (isLying(spec)) return movePoint({ ...spec, kind: 'stacked-bar' }, hidden, point, turnedKeys[key] ?? key);
  const last = spec.categories.length - 1;
  const along = (category: number) => ({ ...point, category: Math.min(Math.max(category, 0), last) });
  const inBar = (step: 1 | -1) => ({ ...point, series: nextInBar(spec, hidden, point, step) ?? point.series });
  switch (key) {
    case 'ArrowLeft':
      return along(point.category + (mirrored ? 1 : -1));
    case 'ArrowRight':
      return along(point.category + (mirrored ? -1 : 1));
    case 'Home':
      return along(0);
    case 'End':
      return along(last);
    case 'ArrowUp':
      return inBar(1);
    case 'ArrowDown':
      return inBar(-1);
  }
}

/** Whether a cursor still points at something after the data or the hidden series changed. */
export function isPoint(spec: ChartSpec, hidden: ReadonlySet<string>, point: ChartPoint): boolean {
  const series = spec.series[point.series];
  return series !== undefined && !hidden.has(series.id) && point.category < spec.categories.length;
}

function visible(spec: ChartSpec, hidden: ReadonlySet<string>): number[] {
  return spec.series.flatMap(({ id }, index) => (hidden.has(id) ? [] : [index]));
}

function nextInBar(
  spec: ChartSpec,
  hidden: ReadonlySet<string>,
  { series, category }: ChartPoint,
  step: 1 | -1,
): number | undefined {
  const seen = visible(spec, hidden).filter((index) => valueAt(spec, index, category) !== 0);
  return step === 1 ? seen.find((index) => index > series) : seen.findLast((index) => index < series);
}
