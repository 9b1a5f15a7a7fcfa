/** The value axis of counts: from 0 to `max` in whole steps. */
export interface ValueAxis {
  readonly max: number;
  readonly step: number;
}

const NICE = [1, 2, 2.5, 5, 10];
const INTERVALS = 4;

/** At most five ticks, zero among them, at round whole numbers; the highest bar always fits. */
export function valueAxis(highest: number): ValueAxis {
  const rough = Math.max(highest, 1) / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = NICE.map((nice) => nice * power).find((nice) => nice >= rough && Number.isInteger(nice)) ?? 1;
  return { step, max: Math.max(step, Math.ceil(highest / step) * step) };
}

/**
 * Which labels of the category axis have room, in order: every n-th, with the smallest n that keeps neighbors apart, and always the last
 * one, which often is the odd one out (“open”). All measures in CSS px; `slot` is the width of one category.
 */
export function fittingLabels(widths: readonly number[], slot: number, gap = 6): boolean[] {
  const last = widths.length - 1;
  const apart = (a: number, b: number) => (b - a) * slot >= ((widths[a] ?? 0) + (widths[b] ?? 0)) / 2 + gap;
  for (let step = 1; step <= last; step += 1) {
    const kept = widths.map((_, index) => index).filter((index) => index % step === 0 && index !== last);
    if (!kept.every((index, i) => i === 0 || apart(kept[i - 1] ?? 0, index))) continue;
    const shown = new Set([...kept.filter((index) => apart(index, last)), last]);
    return widths.map((_, index) => shown.has(index));
  }
  return widths.map(() => true);
}
