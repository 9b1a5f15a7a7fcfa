/** The value axis: through 0, in whole steps. */
export interface ValueAxis {
  /** 0, or less when there is something below zero. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const NICE = [1, 2, 2.5, 5, 10];
const INTERVALS = 4;

/** At most five ticks, zero among them, at round multiples of `unit`; the longest bar always fits. `lowest` is 0 or less. */
export function valueAxis(highest: number, lowest = 0, unit = 1): ValueAxis {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest - lowest, unit) / INTERVALS));
  const below = (step: number) => Math.ceil(-lowest / step);
  const fits = (step: number) => Math.ceil(highest / step) + below(step) <= INTERVALS;
  const steps = [...NICE, ...NICE.map((nice) => nice * 10)].map((nice) => nice * power);
  const step = steps.find((one) => fits(one) && Number.isInteger(one / unit)) ?? unit;
  const min = lowest < 0 ? -below(step) * step : 0;
  return { step, min, max: Math.max(min < 0 ? 0 : step, Math.ceil(highest / step) * step) };
}

/**
 * Which labels of the category axis have room, in order: every n-th, with the smallest n that keeps neighbors apart, and always the last
 * one, which often is the odd one out (“open”). With `anchor` that one always stays instead, and the others are counted from it.
 * All measures in CSS px; `slot` is the width of one category.
 */
export function fittingLabels(widths: readonly number[], slot: number, gap = 6, anchor = -1): boolean[] {
  const last = widths.length - 1;
  const apart = (a: number, b: number) => (b - a) * slot >= ((widths[a] ?? 0) + (widths[b] ?? 0)) / 2 + gap;
  for (let step = 1; step <= last; step += 1) {
    const counted = (index: number) =>
      anchor < 0 ? index % step === 0 && index !== last : (index - anchor) % step === 0;
    const kept = widths.map((_, index) => index).filter(counted);
    if (!kept.every((index, i) => i === 0 || apart(kept[i - 1] ?? 0, index))) continue;
    const inside = (index: number) => (Math.min(index, last - index) + 0.5) * slot >= (widths[index] ?? 0) / 2;
    const shown = new Set(
      anchor < 0
        ? [...kept.filter((index) => apart(index, last)), last]
        : kept.filter((index) => index === anchor || inside(index)),
    );
    return widths.map((_, index) => shown.has(index));
  }
  return widths.map(() => true);
}
