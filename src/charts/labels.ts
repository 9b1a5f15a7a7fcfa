import { fittingLabels } from './axis.js';

export const MIN_VALUE_AXIS = 36;
export const TICK_GAP = 8;
// The part of the drawing that names beside lying bars may take.
const NAMES = 0.36;

/** The part of chart.js's category scale that {@link labelThinner} and {@link labelShortener} read and write. */
export interface LabelScale {
  maxWidth: number;
  chart: { width: number };
  ctx: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;
  ticks: { label?: unknown }[];
}

/** Blanks the labels that would touch; the tick itself stays, so bars keep their places. */
export function labelThinner(look: Font, anchor = -1) {
  const widthOf = measurer(look);
  return ({ ctx, ticks, maxWidth }: LabelScale): void => {
    const fits = fittingLabels(
      ticks.map(({ label }) => widthOf(ctx, String(label))),
      // The value axis stands in the same width; a label on a line must not be met by its neighbors.
      (anchor < 0 ? maxWidth : maxWidth - MIN_VALUE_AXIS - TICK_GAP) / Math.max(ticks.length, 1),
      undefined,
      anchor,
    );
    ticks.forEach((tick, index) => {
      if (!fits[index]) tick.label = '';
    });
  };
}

/** Cuts names that would take the bars' room; tooltip and table have them in full. */
export function labelShortener(look: Font) {
  const widthOf = measurer(look);
  return ({ ctx, ticks, chart }: LabelScale): void => {
    const room = chart.width * NAMES;
    for (const tick of ticks) {
      const label = String(tick.label);
      let kept = [...label];
      while (kept.length > 1 && widthOf(ctx, kept.length < label.length ? `${kept.join('')}…` : label) > room)
        kept = kept.slice(0, -1);
      if (kept.length < [...label].length) tick.label = `${kept.join('').trimEnd()}…`;
    }
  };
}

/** The part of chart.js's scale that {@link outerLabelRoom} reads and writes. */
export interface OuterScale extends Pick<LabelScale, 'ctx' | 'ticks'> {
  left: number;
  right: number;
  paddingLeft: number;
  paddingRight: number;
  getPixelForTick: (index: number) => number;
}

/**
 * Room for the labels that reach beyond an end of the axis. chart.js thinks of the first and the last one only, which may be blank, and
 * on a mirrored axis as if the first one still stood on the left.
 */
export function outerLabelRoom(look: Font, mirrored: boolean) {
  const widthOf = measurer(look);
  return (scale: OuterScale): void => {
    const { ctx, ticks, left, right } = scale;
    const given = mirrored ? [0, 0] : [scale.paddingLeft, scale.paddingRight];
    const rooms = ticks.map(({ label }, index) => {
      const half = widthOf(ctx, typeof label === 'string' ? label : '') / 2;
      const at = scale.getPixelForTick(index);
      return [half - (at - left), half - (right - at)] as const;
    });
    scale.paddingLeft = Math.max(given[0] ?? 0, ...rooms.map(([room]) => room));
    scale.paddingRight = Math.max(given[1] ?? 0, ...rooms.map(([, room]) => room));
  };
}

/** What labels are written in; the size in CSS px. */
interface Font {
  readonly fontFamily: string;
  readonly fontSize: number;
}

/** Widths of labels, each measured once: layout asks often. */
function measurer({ fontSize, fontFamily }: Font) {
  const known = new Map<string, number>();
  return (ctx: LabelScale['ctx'], label: string): number => {
    if (!known.size) ctx.font = `${fontSize}px ${fontFamily}`;
    const width = known.get(label) ?? ctx.measureText(label).width;
    known.set(label, width);
    return width;
  };
}
