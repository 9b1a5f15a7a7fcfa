import { later } from '../../core/timing.js';
import { InlineStyle } from './inline-style.js';
import { RowOffsets, rowsSeen, type RowRange, type TallRow } from './row-offsets.js';
import { MAX_SCROLL_HEIGHT, ScrollPlace } from './scroll-place.js';

/** Rows drawn above and below those seen: what a fast scroll may show before the page answers. */
const SPARE_ROWS = 6;
/** Without a scroll event for so long (ms) nobody is scrolling any more. */
const REST = 120;

export interface ViewportEvents {
  /** Size, row height or layout (rows or cards) changed, also for the first time. */
  onMeasure: () => void;
  onScroll: () => void;
  /** Nobody is scrolling any more. */
  onRest: () => void;
}

/** The box that scrolls: measures itself (only when something changed) and knows which rows are in it. */
export class Viewport {
  readonly table: HTMLElement;
  readonly body: HTMLElement;
  readonly #header: HTMLElement;
  readonly #probe: HTMLElement;
  readonly #events: ViewportEvents;
  readonly #tableStyle: InlineStyle;
  readonly #bodyStyle: InlineStyle;
  readonly #observer: ResizeObserver;
  #place = new ScrollPlace();
  #offsets = new RowOffsets(0, 1);
  #count = 0;
  #tall: readonly TallRow[] = [];
  #rowHeight = 0;
  #height = 0;
  /** `scrollTop` as last heard of. */
  #scrolled = 0;
  #cancelRest: (() => void) | undefined;
  #spare = 0;

  /** True when rows are cards. */
  isNarrow = false;

  constructor(root: HTMLElement, events: ViewportEvents) {
    const find = (name: string) => root.querySelector(`.grid-${name}`) as HTMLElement;
    this.table = find('table');
    this.body = find('body');
    this.#header = find('header');
    this.#probe = find('probe');
    this.#events = events;
    this.#tableStyle = new InlineStyle(this.table);
    this.#bodyStyle = new InlineStyle(this.body);
    this.#observer = new ResizeObserver(() => this.#measure());
    for (const element of [this.table, this.#header, this.#probe]) this.#observer.observe(element);
    this.table.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  leave(): void {
    this.#observer.disconnect();
    this.table.removeEventListener('scroll', this.#onScroll);
    this.#cancelRest?.();
  }

  get isMeasured(): boolean {
    return this.#rowHeight > 0;
  }

  get range(): RowRange {
    return rowsSeen(this.#offsets, this.#place.list, this.#height, this.#spare);
  }

  /** Rows that fit. */
  get pageRows(): number {
    return Math.max(Math.floor(this.#height / (this.#rowHeight || 1)), 1);
  }

  get rowHeight(): number {
    return this.#rowHeight;
  }

  /** By how much rows stand elsewhere than in the list, in a scaled scroll range. */
  get shift(): number {
    return this.#place.shift;
  }

  /** Where a row stands in the body; a pinned row out of sight never makes the body longer. */
  readonly top = (index: number): number => {
    const top = this.#offsets.top(index) + this.#place.shift;
    return this.#place.isScaled ? Math.min(Math.max(top, 0), this.#place.boxEnd + this.#height - this.#rowHeight) : top;
  };

  /** Another source: its kind of place, at the top. */
  use(place: ScrollPlace): void {
    this.toTop();
    this.#place = place;
  }

  /** Takes the number of rows and the open details; the body's height follows (in css, so that it fits before we measure). */
  setRows(count: number, tall: readonly TallRow[]): void {
    const extra = tall.reduce((sum, row) => sum + row.extra, 0);
    // No custom property: a change of one restyles every cell.
    this.#bodyStyle.set('block-size', `min(${MAX_SCROLL_HEIGHT}px, ${count} * var(--_row) + ${extra}px)`);
    this.#count = count;
    this.#tall = tall;
    this.#resize();
  }

  toTop(): void {
    if (this.#place.box > 0) this.#scrollTo(0);
  }

  /** True when nothing of the row is seen. */
  isLost(index: number): boolean {
    const top = this.#offsets.top(index);
    return top >= this.#place.list + this.#height || top + this.#offsets.height(index) <= this.#place.list;
  }

  /** Scrolls as little as shows the row (its details need not fit). @returns whether it scrolled */
  reveal(index: number): boolean {
    const top = this.#offsets.top(index);
    const bottom = top + this.#rowHeight;
    if (top < this.#place.list) this.#scrollTo(top);
    else if (bottom > this.#place.list + this.#height) this.#scrollTo(bottom - this.#height);
    else return false;
    return true;
  }

  #scrollTo(place: number): void {
    this.#setBox(this.#place.goTo(place));
  }

  /** The engine may round what we set: its answer counts, or the next scroll event would look like a move. */
  #setBox(box: number): void {
    if (Math.abs(this.table.scrollTop - box) >= 1) this.table.scrollTop = box;
    this.#scrolled = this.table.scrollTop;
    this.#place.settle(this.#scrolled);
  }

  readonly #onScroll = (): void => {
    this.#scrolled = this.table.scrollTop;
    this.#place.moved(this.#scrolled);
    this.#spare = SPARE_ROWS;
    this.#events.onScroll();
    this.#cancelRest?.();
    this.#cancelRest = later(() => this.#onRest(), REST);
  };

  #onRest(): void {
    // Somebody scrolled and the event is still to come: that is not rest.
    if (this.table.scrollTop !== this.#scrolled) return this.#onScroll();
    if (this.#place.isScaled) this.#scrollTo(this.#place.list);
    this.#spare = SPARE_ROWS;
    this.#events.onRest();
  }

  #measure(): void {
    // In cards the probe is 1 px wide: the css that lays rows out also tells us which layout it chose.
    this.isNarrow = this.#probe.offsetWidth > 0;
    // Neither rounded like offsetHeight nor scaled by a page's transform like a client rectangle.
    this.#rowHeight = Number.parseFloat(getComputedStyle(this.#probe).height) || 0;
    this.#height = Math.max(this.table.clientHeight - this.#header.offsetHeight, 0);
    this.holdColumns();
    this.#resize();
    this.#events.onMeasure();
    if (!this.isMeasured || this.#spare > 0 || this.#cancelRest) return;
    // What is seen is painted first, the spare rows come after it.
    this.#cancelRest = later(() => this.#onRest(), 0);
  }

  /** Columns at the edges stay when the table scrolls sideways, and what gets the focus is not hidden by them: as wide as they are now. */
  holdColumns(): void {
    const isWide = !this.isNarrow && this.table.scrollWidth > this.table.clientWidth + 1;
    this.table.classList.toggle('is-wide', isWide);
    let [start, end] = [0, 0];
    for (const cell of isWide ? this.#header.querySelectorAll<HTMLElement>('.grid-cell') : []) {
      if (getComputedStyle(cell).position !== 'sticky') continue;
      if (cell.matches('.card-action')) end += cell.offsetWidth;
      else start += cell.offsetWidth;
    }
    this.#tableStyle.set('scroll-padding-inline', `${start}px ${end}px`);
  }

  #resize(): void {
    this.#offsets = new RowOffsets(this.#count, this.#rowHeight || 1, this.#tall);
    this.#place.resize(this.#offsets.total, this.#height);
  }
}
