import type { ChartPattern } from './spec.js';

/**
 * One tile of a pattern. The canvas and the legend's swatch draw the same path, so they cannot drift apart.
 * A zero-length line with round ends is a dot.
 */
export interface PatternTile {
  /** Edge in CSS px; the path repeats seamlessly at it. */
  readonly size: number;
  /** Opacity of the series color below the strokes: 1 = solid, less = a tint on the surface. */
  readonly base: number;
  /** SVG path of the strokes; empty for a plain fill. */
  readonly path: string;
  readonly width: number;
  readonly round?: boolean;
  /** Strokes on a solid ground are cut out in the surface's color. */
  readonly cut?: boolean;
}

const TINT = 0.3;

// Diagonals pass through the tile's corners too, else the line would break at every seam.
const RISING = 'M-2 2L2 -2M0 8L8 0M6 10L10 6';
const FALLING = 'M-2 6L2 10M0 0L8 8M6 -2L10 2';

const TILES: Readonly<Record<ChartPattern, PatternTile>> = {
  solid: { size: 8, base: 1, path: '', width: 0 },
  'solid+diagonal-right': { size: 8, base: 1, path: RISING, width: 1.5, cut: true },
  'diagonal-right': { size: 8, base: TINT, path: RISING, width: 2 },
  'diagonal-left': { size: 8, base: 0.4, path: FALLING, width: 3 },
  dots: { size: 8, base: TINT, path: 'M2 2h0M6 6h0', width: 3, round: true },
  horizontal: { size: 6, base: TINT, path: 'M0 3H6', width: 2.5 },
  vertical: { size: 8, base: 0.4, path: 'M4 0V8', width: 2.5 },
};

export function patternTile(pattern: ChartPattern): PatternTile {
  return TILES[pattern];
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
  if (!tile.path && strength === 1) return ink;
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
  if (!tile.path) return;
  context.scale(scale, scale);
  context.lineWidth = tile.width;
  context.lineCap = tile.round ? 'round' : 'butt';
  context.stroke(new Path2D(tile.path));
}
