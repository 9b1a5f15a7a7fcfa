import { hitPoint, type RectOf } from './hit.js';
import { firstPoint, isMoveKey, isPoint, movePoint } from './points.js';
import { hasChosen, isChosen, valueAt, type ChartPart, type ChartPoint, type ChartSpec } from './spec.js';

/** What can be read just now. */
export interface ReaderScene {
  readonly spec: ChartSpec;
  readonly hidden: ReadonlySet<string>;
  /** The axis runs from right to left. */
  readonly mirrored: boolean;
}

/** What the reader's moves need from the chart around them. */
export interface ReaderHost {
  scene(): ReaderScene | undefined;
  rect: RectOf;
  activate(part: ChartPart): void;
  clear(): void;
  /** Speaks the segment. */
  announce(point: ChartPoint): void;
  changed(): void;
}

/**
 * Where the reader is: a cursor moved by keys and a segment under the pointer. The handlers go on the plot; they are bound.
 */
export class ChartReader {
  readonly #chart: ReaderHost;
  #cursor: ChartPoint | undefined;
  #hovered: ChartPoint | undefined;
  #focused = false;
  /** The last move was a key; a click moves the cursor too, but shows no marker. */
  #byKeyboard = false;
  #dismissed = false;

  constructor(chart: ReaderHost) {
    this.#chart = chart;
  }

  /** The segment with the keyboard's marker. */
  get cursor(): ChartPoint | undefined {
    return this.#focused && this.#byKeyboard ? this.#cursor : undefined;
  }

  get hovered(): ChartPoint | undefined {
    return this.#hovered;
  }

  /** The segment that the tooltip tells about. */
  get told(): ChartPoint | undefined {
    return this.#dismissed ? undefined : (this.#hovered ?? this.cursor);
  }

  /** Call when data or hidden series changed: what no longer exists is let go, and a changed choice is spoken. */
  follow(before: ChartSpec | undefined, { spec: after, hidden }: ReaderScene): void {
    if (this.#cursor && !isPoint(after, hidden, this.#cursor)) this.#cursor = firstPoint(after, hidden);
    if (this.#hovered && !isPoint(after, hidden, this.#hovered)) this.#hovered = undefined;
    const { cursor } = this;
    const marked = (spec: ChartSpec, point: ChartPoint) => hasChosen(spec) && isChosen(spec, point);
    if (before && cursor && marked(before, cursor) !== marked(after, cursor)) this.#chart.announce(cursor);
  }

  /** The pointer is gone without having said so: the element left the page. */
  leave(): void {
    this.#hovered = undefined;
    this.#focused = false;
  }

  readonly onFocus = (event: FocusEvent): void => {
    const scene = this.#chart.scene();
    this.#focused = true;
    this.#dismissed = false;
    this.#byKeyboard = (event.currentTarget as HTMLElement).matches(':focus-visible');
    if (scene) this.#cursor ??= firstPoint(scene.spec, scene.hidden);
    if (this.cursor) this.#chart.announce(this.cursor);
    this.#chart.changed();
  };

  readonly onBlur = (): void => {
    this.#focused = false;
    this.#chart.changed();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const scene = this.#chart.scene();
    if (!scene || event.altKey || event.ctrlKey || event.metaKey) return;
    const { spec, hidden, mirrored } = scene;
    const point = this.#cursor ?? firstPoint(spec, hidden);
    if (isMoveKey(event.key) && point) this.#moveTo(movePoint(spec, hidden, point, event.key, mirrored));
    else if ((event.key === 'Enter' || event.key === ' ') && point) this.#activate(point);
    else if (event.key !== 'Escape' || !this.#escape(spec)) return;
    // Keys that did something here must neither scroll the page nor close the dialog around it.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onPointermove = (event: PointerEvent): void => {
    if (isInTip(event)) return;
    const point = this.#under(event);
    if (isSame(point, this.#hovered)) return;
    this.#hovered = point;
    this.#dismissed = false;
    this.#chart.changed();
  };

  readonly onPointerleave = (): void => {
    if (!this.#hovered) return;
    this.#hovered = undefined;
    this.#chart.changed();
  };

  readonly onClick = (event: MouseEvent): void => {
    const point = isInTip(event) ? undefined : this.#under(event);
    if (!point) return;
    this.#byKeyboard = false;
    this.#cursor = point;
    this.#hovered = point;
    this.#dismissed = false;
    this.#activate(point);
    this.#chart.changed();
  };

  #moveTo(point: ChartPoint): void {
    this.#cursor = point;
    this.#byKeyboard = true;
    this.#hovered = undefined;
    this.#dismissed = false;
    this.#chart.announce(point);
    this.#chart.changed();
  }

  #activate(point: ChartPoint): void {
    const { spec } = this.#chart.scene() ?? {};
    const category = spec?.categories[point.category];
    if (!spec || !category || category.inert || !valueAt(spec, point.series, point.category)) return;
    this.#chart.activate({ series: spec.series[point.series]?.id, category: category.id });
  }

  /** First the tooltip, as a reader expects of Escape, then the choice. */
  #escape(spec: ChartSpec): boolean {
    const tip = this.#hovered !== undefined && !this.#dismissed;
    if (tip) this.#dismissed = true;
    else if (hasChosen(spec)) this.#chart.clear();
    else return false;
    this.#chart.changed();
    return true;
  }

  #under(event: MouseEvent): ChartPoint | undefined {
    const scene = this.#chart.scene();
    if (!scene) return undefined;
    const plot = event.currentTarget as HTMLElement;
    const box = plot.getBoundingClientRect();
    // A page may show us scaled.
    const scale = box.width / plot.offsetWidth || 1;
    return hitPoint(scene.spec, scene.hidden, this.#chart.rect, {
      x: (event.clientX - box.x) / scale,
      y: (event.clientY - box.y) / scale,
    });
  }
}

/** The tooltip lies in the plot so that the pointer may enter it; there its text can be selected. */
function isInTip(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.classList.contains('tip'));
}

function isSame(a: ChartPoint | undefined, b: ChartPoint | undefined): boolean {
  return a?.series === b?.series && a?.category === b?.category;
}
