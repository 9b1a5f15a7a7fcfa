import { patternPath, patternTile, type PatternTile } from './patterns.js';
import type { ChartPattern, ChartSpec } from './spec.js';
import { isSameTheme, type ChartTheme } from './theme.js';

/** What a canvas accepts as a fill. */
export type Paint = string | CanvasPattern;

/** How one series is filled: plainly, and outside the chosen part. */
export interface SeriesPaint {
  readonly full: Paint;
  readonly dim: Paint;
}

interface PaintInput {
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
function makePaint({ pattern, ink, surface, pixelRatio, strength }: PaintInput): Paint {
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

// How strongly segments outside the chosen part are still painted.
const DIM = 0.22;

/** The fills of a chart's series, each made once as long as the theme is the same. */
export class Paints {
  readonly #made = new Map<string, Paint>();
  #theme: ChartTheme | undefined;

  of({ series }: ChartSpec, theme: ChartTheme): SeriesPaint[] {
    if (!this.#theme || !isSameTheme(theme, this.#theme)) this.#made.clear();
    this.#theme = theme;
    return series.map(({ pattern = 'solid' }, index) => {
      const make = (strength: number) => this.#make({ ...theme, pattern, ink: theme.inks[index] ?? '', strength });
      return {
        full: make(1),
        get dim() {
          return make(DIM);
        },
      };
    });
  }

  #make(input: PaintInput): Paint {
    const key = `${input.pattern} ${input.ink} ${input.strength}`;
    const paint = this.#made.get(key) ?? makePaint(input);
    this.#made.set(key, paint);
    return paint;
  }
}
