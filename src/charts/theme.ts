import type { ChartSeries } from './spec.js';

/** What the page around a chart says about its looks, resolved to what a canvas understands. */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly gridLine: string;
  readonly axisLine: string;
  readonly surface: string;
  /** One a series, in their order. */
  readonly inks: readonly string[];
  readonly fontFamily: string;
  /** CSS px. */
  readonly fontSize: number;
  readonly pixelRatio: number;
}

const PAGE_COLORS = [
  'var(--_text)',
  'var(--_muted)',
  'color-mix(in srgb, var(--_border) 70%, var(--_surface))',
  'var(--_control-border)',
  'var(--_surface)',
];

const FORCED_PAGE_COLORS = [
  'CanvasText',
  'CanvasText',
  'color-mix(in srgb, CanvasText 20%, Canvas)',
  'CanvasText',
  'Canvas',
];

/** Two series may share a pattern; under forced colors the second of them takes the next system color. */
const FORCED_INKS = ['CanvasText', 'LinkText', 'GrayText', 'VisitedText'];

/** The color of each series as a CSS expression, for the legend's swatches and for {@link ThemeProbe}. */
export function inkExpressions(series: readonly ChartSeries[], forced: boolean): string[] {
  if (!forced) return series.map(({ color }) => `var(${color})`);
  return series.map(({ pattern }, index) => {
    const before = series.slice(0, index).filter((other) => other.pattern === pattern).length;
    return FORCED_INKS[before % FORCED_INKS.length] ?? 'CanvasText';
  });
}

/**
 * Reads a theme from the css around an (empty) element and tells when it changes, for whatever reason: the system's color scheme, a
 * class on any ancestor, a style sheet that arrives late. Each color stands on a child whose `color` has a transition: an engine then
 * fires `transitionrun` when the computed value changes, so nothing has to be polled and nobody's attributes watched.
 */
export class ThemeProbe {
  readonly #element: HTMLElement;
  readonly #tell: () => void;
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #density: MediaQueryList | undefined;
  // Kept, because asking a media query makes the engine compute styles.
  #isForced = this.#forced.matches;
  /** Reading forces the engine to compute styles; nothing changes without an event. */
  #known: { key: string; theme: ChartTheme } | undefined;

  /** `element` needs the class `probe` of the chart's styles. Call {@link stop} when done. */
  constructor(element: HTMLElement, onChange: () => void) {
    this.#element = element;
    this.#tell = onChange;
    element.addEventListener('transitionrun', this.#onChange);
    this.#forced.addEventListener('change', this.#onChange);
    this.#watchDensity();
  }

  get forced(): boolean {
    return this.#isForced;
  }

  /** The reader wants no motion. */
  get still(): boolean {
    return this.#still.matches;
  }

  read(series: readonly ChartSeries[]): ChartTheme {
    const page = this.forced ? FORCED_PAGE_COLORS : PAGE_COLORS;
    const expressions = [...page, ...inkExpressions(series, this.forced)];
    const key = expressions.join();
    if (this.#known?.key !== key) this.#known = { key, theme: this.#read(expressions) };
    return this.#known.theme;
  }

  /** Forgets what was read: for changes that no event tells, such as a font that has come. */
  forget(): void {
    this.#known = undefined;
  }

  #read(expressions: readonly string[]): ChartTheme {
    const [text = '', muted = '', gridLine = '', axisLine = '', surface = '', ...inks] = this.#resolve(expressions);
    const { fontFamily, fontSize } = getComputedStyle(this.#element);
    return {
      text,
      muted,
      gridLine,
      axisLine,
      surface,
      inks,
      fontFamily,
      fontSize: parseFloat(fontSize) || 12,
      pixelRatio: devicePixelRatio,
    };
  }

  stop(): void {
    this.#element.removeEventListener('transitionrun', this.#onChange);
    this.#forced.removeEventListener('change', this.#onChange);
    this.#density?.removeEventListener('change', this.#onDensity);
  }

  #resolve(expressions: readonly string[]): string[] {
    const probes = this.#element.children as HTMLCollectionOf<HTMLElement>;
    while (probes.length < expressions.length) this.#element.append(document.createElement('i'));
    while (probes.length > expressions.length) probes[probes.length - 1]?.remove();
    expressions.forEach((expression, index) => probes[index]?.style.setProperty('color', expression));
    return Array.from(probes, (probe) => getComputedStyle(probe).color);
  }

  /** A query matches one density only, so a new one is made at each change (zoom, another screen). */
  #watchDensity(): void {
    this.#density?.removeEventListener('change', this.#onDensity);
    this.#density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#density.addEventListener('change', this.#onDensity);
  }

  readonly #onDensity = (): void => {
    this.#watchDensity();
    this.#onChange();
  };

  readonly #onChange = (): void => {
    this.#isForced = this.#forced.matches;
    this.forget();
    this.#tell();
  };
}

/** Equal themes need no new drawing. */
export function isSameTheme(a: ChartTheme, b: ChartTheme): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
