import type { Paint } from './paints.js';
import { isLying, seriesTotal, type ChartSpec } from './spec.js';
import type { ChartTheme } from './theme.js';

/** What a picture of a chart is made of, besides the drawing itself. */
export interface PictureInput {
  readonly spec: ChartSpec;
  readonly theme: ChartTheme;
  /** One a series. */
  readonly fills: readonly Paint[];
  readonly hidden: ReadonlySet<string>;
  readonly mirrored: boolean;
  readonly count: (value: number) => string;
  /** A line at the foot: "data as of …". */
  readonly note: string;
  /** CSS px of the drawing. */
  readonly width: number;
  readonly height: number;
}

const PAD = 24;
const BODY = 14;
const LABEL = 12;
const SWATCH = 12;

/** Device pixels per CSS px of an exported picture. */
export const PNG_SCALE = 2;

/** Title, sentence, drawing, legend and note on one canvas, so that the picture can stand alone in a report. */
export function composePicture(drawing: HTMLCanvasElement, input: PictureInput): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  // Two passes of the same hand: the first one only measures.
  const height = new Page(canvas, input).write(drawing, false);
  canvas.width = Math.ceil((input.width + 2 * PAD) * PNG_SCALE);
  canvas.height = Math.ceil(height * PNG_SCALE);
  new Page(canvas, input).write(drawing, true);
  return canvas;
}

/** @throws when the engine cannot encode it: too large, or out of memory */
export function toPngBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded.'))),
      'image/png',
    );
  });
}

class Page {
  readonly #context: CanvasRenderingContext2D;
  readonly #input: PictureInput;
  #y = PAD;
  #paint = false;

  constructor(canvas: HTMLCanvasElement, input: PictureInput) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This engine gives no canvas.');
    this.#context = context;
    this.#input = input;
  }

  /** Returns the height in CSS px. */
  write(drawing: HTMLCanvasElement, paint: boolean): number {
    const { spec, theme, width, height, note } = this.#input;
    this.#paint = paint;
    this.#begin();
    this.#text(spec.title, { size: BODY + 2, weight: 600, color: theme.text });
    this.#text(spec.summary, { size: BODY, color: theme.muted });
    this.#y += PAD / 2;
    const [over, under] = isLying(spec) ? [spec.categoryLabel, spec.valueLabel] : [spec.valueLabel, spec.categoryLabel];
    this.#text(over, { size: LABEL, color: theme.muted });
    if (paint) this.#context.drawImage(drawing, PAD, this.#y, width, height);
    this.#y += height;
    this.#text(under, { size: LABEL, color: theme.muted, centered: true });
    this.#y += PAD / 2;
    if (spec.series.length > 1) this.#legend();
    if (note) this.#text(note, { size: LABEL, color: theme.muted });
    return this.#y + PAD - LABEL / 2;
  }

  #begin(): void {
    const { theme, mirrored } = this.#input;
    const context = this.#context;
    context.setTransform(PNG_SCALE, 0, 0, PNG_SCALE, 0, 0);
    if (this.#paint) {
      context.fillStyle = theme.surface;
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    }
    context.direction = mirrored ? 'rtl' : 'ltr';
    context.textBaseline = 'middle';
  }

  #text(text: string, look: { size: number; color: string; weight?: number; centered?: boolean }): void {
    const { width, theme } = this.#input;
    const line = look.size * 1.5;
    this.#context.font = `${look.weight ?? 400} ${look.size}px ${theme.fontFamily}`;
    this.#context.textAlign = look.centered ? 'center' : 'start';
    const x = look.centered ? PAD + width / 2 : this.#at(0);
    for (const part of wrap(text, width, (words) => this.#context.measureText(words).width)) {
      this.#fill(part, x, this.#y + line / 2, look.color);
      this.#y += line;
    }
  }

  #legend(): void {
    const { spec, theme, fills, hidden, width, count } = this.#input;
    const line = LABEL * 2;
    let x = 0;
    this.#context.font = `400 ${LABEL}px ${theme.fontFamily}`;
    this.#context.textAlign = 'start';
    spec.series.forEach(({ id, label }, index) => {
      if (hidden.has(id)) return;
      const labelWidth = this.#context.measureText(label).width;
      const number = count(seriesTotal(spec, index));
      const wide = SWATCH + 6 + labelWidth + 6 + this.#context.measureText(number).width;
      if (x > 0 && x + wide > width) {
        x = 0;
        this.#y += line;
      }
      const middle = this.#y + line / 2;
      this.#swatch(x, middle, fills[index] ?? theme.text);
      this.#fill(label, this.#at(x + SWATCH + 6), middle, theme.text);
      this.#fill(number, this.#at(x + SWATCH + 12 + labelWidth), middle, theme.muted);
      x += wide + 20;
    });
    this.#y += line + LABEL;
  }

  #swatch(x: number, middle: number, fill: Paint): void {
    if (!this.#paint) return;
    this.#context.fillStyle = fill;
    const left = this.#input.mirrored ? this.#at(x) - SWATCH : this.#at(x);
    this.#context.fillRect(left, middle - SWATCH / 2, SWATCH, SWATCH);
  }

  /** A distance from the side where reading begins, as a coordinate. */
  #at(x: number): number {
    return this.#input.mirrored ? PAD + this.#input.width - x : PAD + x;
  }

  #fill(text: string, x: number, y: number, color: string): void {
    if (!this.#paint) return;
    this.#context.fillStyle = color;
    this.#context.fillText(text, x, y);
  }
}

/** Breaks at spaces, greedily; a single word that is too long stays whole. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(joined) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
