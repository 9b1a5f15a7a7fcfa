/** Engines stop laying out at 17 to 33 million pixels (Firefox then answers 0): the scroll range never grows beyond this. */
export const MAX_SCROLL_HEIGHT = 10_000_000;

/**
 * The place in a list whose scroll range is as high as the list itself. Lists that may be higher than a box can be
 * scale it: see `ScrollScale`. All figures are pixels.
 */
export class ScrollPlace {
  /** First visible pixel of the list. */
  list = 0;
  /** `scrollTop` that belongs to it. */
  box = 0;
  /** Last place of the list and of the box, both without the last viewport. */
  protected listEnd = 0;
  boxEnd = 0;
  protected viewport = 0;

  get isScaled(): boolean {
    return this.listEnd > this.boxEnd;
  }

  /** Rows stand at their place in the list plus this. */
  get shift(): number {
    return this.box - this.list;
  }

  /** Takes new sizes; the place in the list stays. */
  resize(listHeight: number, viewport: number): void {
    this.viewport = viewport;
    this.listEnd = Math.max(listHeight - viewport, 0);
    this.boxEnd = Math.max(Math.min(listHeight, MAX_SCROLL_HEIGHT) - viewport, 0);
    this.list = Math.min(this.list, this.listEnd);
    this.box = Math.min(this.box, this.boxEnd);
    if (!this.isScaled) this.list = this.box;
  }

  /** The box was scrolled to `box`; elastic scrolling goes past both ends. */
  moved(box: number): void {
    this.list = this.box = Math.min(Math.max(box, 0), this.boxEnd);
  }

  /** Goes to a place in the list. @returns the `scrollTop` to set */
  goTo(list: number): number {
    this.moved(list);
    return this.box;
  }

  /** The box is at `box` after {@link ScrollPlace.goTo}: engines round. */
  settle(box: number): void {
    this.box = box;
    if (!this.isScaled) this.list = box;
  }
}
