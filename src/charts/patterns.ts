import type { ChartPattern } from './spec.js';

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** One tile of a pattern. The canvas and the legend's swatch draw the same lines, so they cannot drift apart. */
export interface PatternTile {
  /** Edge in CSS px; the lines repeat seamlessly at it. */
  readonly size: number;
  /** Opacity of the series color below the strokes: 1 = solid, less = a tint on the surface. */
  readonly base: number;
  /** None for a plain fill; one without length and with round ends is a dot. */
  readonly lines: readonly Line[];
  readonly width: number;
  readonly round?: boolean;
  /** Strokes on a solid ground are cut out in the surface's color. */
  readonly cut?: boolean;
}

const TINT = 0.3;

// Diagonals pass through the tile's corners too, else the line would break at every seam.
const RISING: readonly Line[] = [
  [-2, 2, 2, -2],
  [0, 8, 8, 0],
  [6, 10, 10, 6],
];
const FALLING: readonly Line[] = [
  [-2, 6, 2, 10],
  [0, 0, 8, 8],
  [6, -2, 10, 2],
];
const DOTS: readonly Line[] = [
  [2, 2, 2, 2],
  [6, 6, 6, 6],
];

const TILES: Readonly<Record<ChartPattern, PatternTile>> = {
  solid: { size: 8, base: 1, lines: [], width: 0 },
  'solid+diagonal-right': { size: 8, base: 1, lines: RISING, width: 1.5, cut: true },
  'diagonal-right': { size: 8, base: TINT, lines: RISING, width: 2 },
  'diagonal-left': { size: 8, base: 0.4, lines: FALLING, width: 3 },
  dots: { size: 8, base: TINT, lines: DOTS, width: 3, round: true },
  horizontal: { size: 6, base: TINT, lines: [[0, 3, 6, 3]], width: 2.5 },
  vertical: { size: 8, base: 0.4, lines: [[4, 0, 4, 8]], width: 2.5 },
};

export function patternTile(pattern: ChartPattern): PatternTile {
  return TILES[pattern];
}

/** The strokes over a square of so many tiles, as an SVG path. */
export function patternPath({ lines, size }: PatternTile, tiles = 1): string {
  const steps = Array.from({ length: tiles }, (_, index) => index * size);
  return steps
    .flatMap((x) => steps.flatMap((y) => lines.map(([x1, y1, x2, y2]) => `M${x1 + x} ${y1 + y}L${x2 + x} ${y2 + y}`)))
    .join('');
}
