import { MAX_SCROLL_HEIGHT, ScrollPlace } from './scroll-place.js';

/** At both ends the scroll bar moves one to one, so that slow scrolling never meets the end of the box too early. */
const TRUE_END = MAX_SCROLL_HEIGHT / 4;

/** Moves of fewer viewports than this are somebody scrolling; longer ones are somebody dragging the scroll bar. */
const DRAG_VIEWPORTS = 2;

/**
 * The place in a list that is higher than a box can be. Scrolling moves both by the same amount; dragging maps one on
 * the other. What then differs is put right by going to where we are when nobody is scrolling, without a row moving.
 */
export class ScrollScale extends ScrollPlace {
  override moved(box: number): void {
    if (!this.isScaled) return super.moved(box);
    const place = Math.min(Math.max(box, 0), this.boxEnd);
    const by = place - this.box;
    this.box = place;
    const isExact = place === 0 || place > this.boxEnd - 1;
    if (isExact || Math.abs(by) > this.viewport * DRAG_VIEWPORTS) this.list = this.#toList(place);
    else this.list = Math.min(Math.max(this.list + by, 0), this.listEnd);
  }

  override goTo(list: number): number {
    this.list = Math.min(Math.max(list, 0), this.listEnd);
    this.box = this.#toBox(this.list);
    return this.box;
  }

  #toList(box: number): number {
    if (!this.isScaled || box <= TRUE_END) return box;
    const fromEnd = this.boxEnd - box;
    if (fromEnd <= TRUE_END) return this.listEnd - fromEnd;
    return TRUE_END + (box - TRUE_END) * this.#stretch;
  }

  #toBox(list: number): number {
    if (!this.isScaled || list <= TRUE_END) return list;
    const fromEnd = this.listEnd - list;
    if (fromEnd <= TRUE_END) return this.boxEnd - fromEnd;
    return TRUE_END + (list - TRUE_END) / this.#stretch;
  }

  get #stretch(): number {
    return (this.listEnd - 2 * TRUE_END) / (this.boxEnd - 2 * TRUE_END);
  }
}
