import type { ReactiveController } from 'lit';
import { createRef } from 'lit/directives/ref.js';
import type { LiveHost } from '../ui/host.js';
import { LiveController } from '../ui/live.js';
import { ChartReader, type ReaderScene } from './chart-reader.js';
import { barTop } from './hit.js';
import { placeMarker, placeTip } from './overlay.js';
import { isLying, type ChartPart, type ChartPoint } from './spec.js';
import { ChartStage, type RuntimeLoader, type StageStatus } from './stage.js';
import { figureText, pointText, tickText, type ChartWording } from './texts.js';

export interface ChartProps extends ChartWording {
  /** A segment, or in the table a whole bar, was chosen. Without it nothing can be activated. */
  readonly onActivate?: (part: ChartPart) => void;
  /** The reader wants the whole again. */
  readonly onClear?: () => void;
}

export type ChartFace = 'chart' | 'table';

/**
 * One chart of one element: what the reader does with it, and the canvas behind it. Draw it with `chartView` in the host's template.
 * The canvas lives while it is connected, from the moment it comes into view; chart.js is loaded then, and not before.
 *
 *     readonly #chart = new ChartController(this);
 *     render() { return chartView(this.#chart, { spec, t, formats, onActivate: (part) => … }); }
 */
export class ChartController implements ReactiveController {
  readonly live: LiveController;
  readonly reader: ChartReader;
  /** Elements of the template. */
  readonly plot = createRef<HTMLElement>();
  readonly canvas = createRef<HTMLCanvasElement>();
  readonly probe = createRef<HTMLElement>();
  readonly cursorMarker = createRef<HTMLElement>();
  readonly hoverMarker = createRef<HTMLElement>();
  readonly tip = createRef<HTMLElement>();
  readonly stage: ChartStage;
  readonly #host: LiveHost;
  #props: ChartProps | undefined;
  #face: ChartFace = 'chart';
  #hidden: ReadonlySet<string> = new Set();

  /** `load` is for tests. */
  constructor(host: LiveHost, load: RuntimeLoader = () => import('./chart-runtime.js')) {
    this.#host = host;
    this.live = new LiveController(host);
    this.stage = new ChartStage(load, () => host.requestUpdate());
    this.reader = new ChartReader({
      scene: () => this.#scene,
      rect: (point) => this.stage.rect(point),
      activate: (part) => this.#props?.onActivate?.(part),
      clear: () => this.#props?.onClear?.(),
      announce: (point) => this.#announce(point),
      changed: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    // After a return to the page the template is as it was, but the canvas is blank.
    if (this.#props) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const [plot, canvas, probe] = [this.plot.value, this.canvas.value, this.probe.value];
    if (!plot || !canvas || !probe || !this.#props) {
      this.stage.leave();
      return;
    }
    const { spec, formats } = this.#props;
    const tick = (value: number) => tickText(spec, formats, value);
    this.stage.enter({ plot, canvas, probe });
    this.stage.show({ spec, hidden: this.#hidden, mirrored: this.mirrored, tick, language: formats.locale });
    this.#placeOverlays();
  }

  hostDisconnected(): void {
    this.stage.leave();
    this.reader.leave();
  }

  /** Takes what the template is about to be drawn with; `chartView` calls it. */
  prepare(props: ChartProps): void {
    const before = this.#props?.spec;
    this.#props = props;
    if (this.#scene) this.reader.follow(before, this.#scene);
  }

  get status(): StageStatus {
    return this.stage.status;
  }

  get mirrored(): boolean {
    return this.#props?.formats.dir === 'rtl';
  }

  /** What is shown; the table stands in when the chart cannot be loaded. */
  get face(): ChartFace {
    return this.status === 'failed' ? 'table' : this.#face;
  }

  /** Ids of the series that are switched off in the drawing; the table always shows all. */
  get hidden(): ReadonlySet<string> {
    return this.#hidden;
  }

  show(face: ChartFace): void {
    this.#face = face;
    this.#host.requestUpdate();
  }

  /** Tries once more to load the chart; the button that asked for it goes, so the focus moves on to the chart. */
  async retry(): Promise<void> {
    await this.stage.retry();
    await this.#host.updateComplete;
    if (this.status === 'ready') this.plot.value?.focus();
  }

  toggle(series: string): void {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(series)) hidden.add(series);
    this.#hide(hidden);
  }

  showAll(): void {
    this.#hide(new Set());
  }

  /**
   * The chart as a picture with title, legend and a note at its foot ("data as of …"), for the widget to offer as a file. At twice the
   * size of the screen, and never narrower than a report wants it.
   * @throws when the runtime cannot be loaded or the picture cannot be encoded
   */
  async toPng(note = ''): Promise<Blob | undefined> {
    const { composePicture, PNG_SCALE, toPngBlob } = await import('./export-png.js');
    const { clientWidth = 0, clientHeight = 0 } = this.plot.value ?? {};
    const size = { width: Math.max(clientWidth, 720), height: Math.max(clientHeight, 320) };
    const picture = await this.stage.copy(size, PNG_SCALE, (drawing, theme, fills) => {
      if (!this.#props) return undefined;
      const { spec, formats } = this.#props;
      const count = (value: number) => figureText(spec, formats, value);
      return composePicture(drawing, {
        spec,
        theme,
        fills,
        hidden: this.#hidden,
        mirrored: this.mirrored,
        count,
        note,
        ...size,
      });
    });
    return picture && toPngBlob(picture);
  }

  #hide(hidden: ReadonlySet<string>): void {
    this.#hidden = hidden;
    if (this.#scene) this.reader.follow(this.#scene.spec, this.#scene);
    this.#host.requestUpdate();
  }

  get #scene(): ReaderScene | undefined {
    return this.#props && { spec: this.#props.spec, hidden: this.#hidden, mirrored: this.mirrored };
  }

  #announce(point: ChartPoint): void {
    if (this.#props) this.live.say(pointText(this.#props, point));
  }

  #placeOverlays(): void {
    const { cursor, hovered, told } = this.reader;
    const rectOf = (point: ChartPoint | undefined) => point && this.stage.rect(point);
    const lying = this.#props !== undefined && isLying(this.#props.spec);
    placeMarker(this.cursorMarker.value, rectOf(cursor), lying);
    placeMarker(this.hoverMarker.value, rectOf(hovered), lying);
    const { value: plot } = this.plot;
    const rect = rectOf(told);
    if (!told || !rect || !plot || !this.#props) return;
    // A high bar's tooltip may stand before the widget's header, but never outside of the widget.
    const [outer, inner] = [this.#host.getBoundingClientRect(), plot.getBoundingClientRect()];
    const bounds = { x: 0, y: outer.y - inner.y, width: inner.width, height: outer.height };
    const top = barTop(this.#props.spec, this.#hidden, (point) => this.stage.rect(point), told.category);
    placeTip(this.tip.value, { center: rect.x + rect.width / 2, top }, bounds);
  }
}
