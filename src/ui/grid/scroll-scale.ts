/** Engines stop laying out at 17 to 33 million pixels (Firefox then answers 0): beyond this the scroll range is scaled. */
export const MAX_SCROLL_HEIGHT = 10_000_000;

/** At both ends the scroll bar moves one to one, so that slow scrolling never meets the end of the box too early. */
const TRUE_END = MAX_SCROLL_HEIGHT / 4;

/** Moves of fewer viewports than this are somebody scrolling; longer ones are somebody dragging the scroll bar. */
const DRAG_VIEWPORTS = 2;

/**
 * Keeps the place in a list that is taller than a box can be. The box scrolls from 0 to `boxEnd`, the list from 0 to
 * `listEnd` (pixels, both without the last viewport). Scrolling moves both by the same amount; dragging maps one on the
 * other. What then differs is put right by {@link ScrollScale.rest}, when nobody is scrolling, without a row moving.
 */
export class ScrollScale {
  /** First visible pixel of the list. */
  list = 0;
  /** `scrollTop` that belongs to it. */
  box = 0;
  #listEnd = 0;
  #boxEnd = 0;
  #viewport = 0;

  /** Last place of the box. */
  get boxEnd(): number {
    return this.#boxEnd;
  }

  /** Rows stand at their place in the list plus this. */
  get shift(): number {
    return this.box - this.list;
  }

  /** Takes new sizes; the place in the list stays. */
  resize(listHeight: number, viewport: number): void {
    this.#viewport = viewport;
    this.#listEnd = Math.max(listHeight - viewport, 0);
    this.#boxEnd = Math.max(Math.min(listHeight, MAX_SCROLL_HEIGHT) - viewport, 0);
    this.list = Math.min(this.list, this.#listEnd);
    this.box = Math.min(this.box, this.#boxEnd);
    if (!this.isScaled) this.list = this.box;
  }

  get isScaled(): boolean {
    return this.#listEnd > this.#boxEnd;
  }

  /** The box was scrolled to `box`. */
  moved(box: number): void {
    // Elastic scrolling goes past both ends.
    const place = Math.min(Math.max(box, 0), this.#boxEnd);
    const by = place - this.box;
    this.box = place;
    const isExact = !this.isScaled || place === 0 || place > this.#boxEnd - 1;
    if (isExact || Math.abs(by) > this.#viewport * DRAG_VIEWPORTS) this.list = this.#toList(place);
    else this.list = Math.min(Math.max(this.list + by, 0), this.#listEnd);
  }

  /** Goes to a place in the list. @returns the `scrollTop` to set */
  goTo(list: number): number {
    this.list = Math.min(Math.max(list, 0), this.#listEnd);
    this.box = this.#toBox(this.list);
    return this.box;
  }

  /** The box is at `box` after {@link ScrollScale.goTo}: engines round. */
  settle(box: number): void {
    this.box = box;
    if (!this.isScaled) this.list = box;
  }

  /** Nobody scrolls any more: the `scrollTop` that should belong to this place. */
  rest(): number {
    return this.goTo(this.list);
  }

  #toList(box: number): number {
    if (!this.isScaled || box <= TRUE_END) return box;
    const fromEnd = this.#boxEnd - box;
    if (fromEnd <= TRUE_END) return this.#listEnd - fromEnd;
    return TRUE_END + (box - TRUE_END) * this.#stretch;
  }

  #toBox(list: number): number {
    if (!this.isScaled || list <= TRUE_END) return list;
    const fromEnd = this.#listEnd - list;
    if (fromEnd <= TRUE_END) return this.#boxEnd - fromEnd;
    return TRUE_END + (list - TRUE_END) / this.#stretch;
  }

  get #stretch(): number {
    return (this.#listEnd - 2 * TRUE_END) / (this.#boxEnd - 2 * TRUE_END);
  }
}
