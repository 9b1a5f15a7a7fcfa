import type * as runtime from './chart-runtime.js';
import type { Rect } from './hit.js';
import type { Paint } from './paints.js';
import { isSamePicture, type ChartPoint, type ChartSpec } from './spec.js';
import { isSameTheme, ThemeProbe, type ChartTheme } from './theme.js';

type Runtime = typeof runtime;
export type RuntimeLoader = () => Promise<Runtime>;

/** What is to be drawn, without its looks. */
export interface Scene {
  readonly spec: ChartSpec;
  readonly hidden: ReadonlySet<string>;
  readonly mirrored: boolean;
  /** Writes a tick of the value axis. Compared by `language`, not by identity. */
  readonly tick: (value: number) => string;
  readonly language: string;
}

/** The elements a stage works on, as the template rendered them. */
export interface StageElements {
  /** Gives the size, and tells whether the chart is in view. */
  readonly plot: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly probe: HTMLElement;
}

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export type StageStatus = 'waiting' | 'loading' | 'ready' | 'failed';

/**
 * The canvas side of a chart: waits until it is in view, loads the runtime, draws, follows size and theme, and leaves nothing behind.
 * `onChange` is called when the status or the geometry is another.
 */
export class ChartStage {
  readonly #load: RuntimeLoader;
  readonly #onChange: () => void;
  #elements: StageElements | undefined;
  #probe: ThemeProbe | undefined;
  #inView: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #runtime: Runtime | undefined;
  #live: runtime.LiveChart | undefined;
  #scene: Scene | undefined;
  #drawn: ({ scene: Scene; theme: ChartTheme } & Size) | undefined;
  #status: StageStatus = 'waiting';

  constructor(load: RuntimeLoader, onChange: () => void) {
    this.#load = load;
    this.#onChange = onChange;
  }

  get status(): StageStatus {
    return this.#status;
  }

  /** Whether system colors are forced on the page. */
  get forced(): boolean {
    return this.#probe?.forced ?? false;
  }

  /** Takes its place on these elements; the same ones again change nothing. */
  enter(elements: StageElements): void {
    if (this.#elements?.canvas === elements.canvas) return;
    this.leave();
    this.#elements = elements;
    this.#probe = new ThemeProbe(elements.probe, this.#onTheme);
    this.#size = new ResizeObserver(() => this.#onResize());
    this.#size.observe(elements.plot);
    this.#inView = new IntersectionObserver((entries) => this.#onView(entries), { rootMargin: '25%' });
    this.#inView.observe(elements.plot);
  }

  /** Gives everything back; {@link enter} may follow. */
  leave(): void {
    this.#inView?.disconnect();
    this.#size?.disconnect();
    this.#probe?.stop();
    this.#live?.destroy();
    this.#inView = this.#size = this.#probe = this.#live = this.#elements = this.#drawn = undefined;
    this.#status = 'waiting';
  }

  /** Draws, now or as soon as it can. An equal scene is not drawn again. */
  show(scene: Scene): void {
    this.#scene = scene;
    if (this.#live) this.#redraw();
    else this.#start();
  }

  /** After a failure to load; the status stays `failed` until it worked. */
  async retry(): Promise<void> {
    if (this.#status === 'failed') await this.#fetch();
  }

  rect(point: ChartPoint): Rect | undefined {
    return this.#live?.rect(point);
  }

  /**
   * Draws the current scene apart from the page, at a scale of its own, and hands the canvas over while it lasts. Loads the runtime
   * when need be; rejects when that fails, answers undefined when there is nothing to draw.
   */
  async copy<R>(
    size: Size,
    pixelRatio: number,
    use: (canvas: HTMLCanvasElement, theme: ChartTheme, fills: readonly Paint[]) => R,
  ): Promise<R | undefined> {
    this.#runtime ??= await this.#load();
    if (!this.#scene || !this.#probe) return undefined;
    const theme = { ...this.#probe.read(this.#scene.spec.series), pixelRatio };
    const canvas = document.createElement('canvas');
    canvas.dir = this.#scene.mirrored ? 'rtl' : 'ltr';
    const drawing = this.#drawing(this.#scene, theme);
    const live = new this.#runtime.LiveChart(canvas, drawing, size);
    try {
      return use(canvas, theme, live.fills(drawing));
    } finally {
      live.destroy();
    }
  }

  #onView(entries: readonly IntersectionObserverEntry[]): void {
    if (entries.some(({ isIntersecting }) => isIntersecting) && this.#status === 'waiting') void this.#fetch();
  }

  async #fetch(): Promise<void> {
    if (this.#status === 'waiting') this.#status = 'loading';
    try {
      this.#runtime ??= await this.#load();
      if (!this.#elements) return;
      this.#status = 'ready';
      this.#start();
    } catch {
      if (this.#elements) this.#status = 'failed';
    }
    this.#onChange();
  }

  #start(): void {
    const { plot, canvas } = this.#elements ?? {};
    if (!this.#runtime || !this.#scene || !this.#probe || !plot || !canvas) return;
    if (this.#live || this.#status !== 'ready') return;
    const { clientWidth: width, clientHeight: height } = plot;
    if (!width || !height) return;
    const theme = this.#probe.read(this.#scene.spec.series);
    const drawing = this.#drawing(this.#scene, theme);
    this.#live = new this.#runtime.LiveChart(canvas, drawing, { width, height });
    this.#drawn = { scene: this.#scene, theme, width, height };
  }

  #redraw(): void {
    const scene = this.#scene;
    if (!scene || !this.#live || !this.#probe || !this.#drawn) return;
    const theme = this.#probe.read(scene.spec.series);
    const sameTheme = isSameTheme(theme, this.#drawn.theme);
    if (sameTheme && isSameScene(scene, this.#drawn.scene)) return;
    const drawing = this.#drawing(scene, theme);
    this.#live.update(sameTheme ? drawing : { ...drawing, animate: false });
    const { width, height } = this.#drawn;
    if (theme.pixelRatio !== this.#drawn.theme.pixelRatio) this.#live.resize(width, height);
    this.#drawn = { scene, theme, width, height };
  }

  #onResize(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#elements?.plot ?? {};
    if (!width || !height) return;
    if (!this.#live) this.#start();
    else if (this.#drawn && (this.#drawn.width !== width || this.#drawn.height !== height)) {
      this.#live.resize(width, height);
      this.#drawn = { ...this.#drawn, width, height };
    } else return;
    if (this.#live) this.#onChange();
  }

  readonly #onTheme = (): void => {
    this.#redraw();
    this.#onChange();
  };

  #drawing({ spec, hidden, mirrored, tick }: Scene, theme: ChartTheme): runtime.Drawing {
    return { spec, theme, hidden, mirrored, tick, animate: !this.#probe?.still };
  }
}

function isSameScene(a: Scene, b: Scene): boolean {
  return (
    a.mirrored === b.mirrored &&
    a.language === b.language &&
    a.hidden.size === b.hidden.size &&
    [...a.hidden].every((id) => b.hidden.has(id)) &&
    isSamePicture(a.spec, b.spec)
  );
}
