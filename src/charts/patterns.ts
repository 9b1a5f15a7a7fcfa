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

/** What a canvas accepts as a fill. */
export type Paint = string | CanvasPattern;

export interface PaintInput {
  readonly pattern: ChartPattern;
  /** Resolved colors, as a canvas reads them. */
  readonly ink: string;
  readonly surface: string;
  /** Device pixels per CSS px; the tile is drawn at this scale so that its lines stay sharp. */
  readonly pixelRatio: number;
  /** 1, or less for segments outside the chosen part. */
  readonly strength: number;
}

/**
 * A fill of a series on any canvas that is scaled by the same pixel ratio. Everything is painted on the opaque surface, so that
 * grid lines never shine through a tint.
 */
export function makePaint({ pattern, ink, surface, pixelRatio, strength }: PaintInput): Paint {
  const tile = patternTile(pattern);
  if (!tile.lines.length && strength === 1) return ink;
  const canvas = document.createElement('canvas');
  const edge = Math.max(1, Math.round(tile.size * pixelRatio));
  canvas.width = edge;
  canvas.height = edge;
  const context = canvas.getContext('2d');
  if (!context) return ink;
  const fill = (color: string, alpha: number) => {
    context.globalAlpha = alpha;
    context.fillStyle = color;
    context.fillRect(0, 0, edge, edge);
  };
  fill(surface, 1);
  fill(ink, tile.base * strength);
  context.globalAlpha = tile.cut ? 1 : strength;
  context.strokeStyle = tile.cut ? surface : ink;
  strokeTile(context, tile, edge / tile.size);
  const paint = context.createPattern(canvas, 'repeat');
  paint?.setTransform(new DOMMatrix().scale(tile.size / edge));
  return paint ?? ink;
}

function strokeTile(context: CanvasRenderingContext2D, tile: PatternTile, scale: number): void {
  context.scale(scale, scale);
  context.lineWidth = tile.width;
  context.lineCap = tile.round ? 'round' : 'butt';
  context.stroke(new Path2D(patternPath(tile)));
}
