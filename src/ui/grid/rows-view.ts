import type { RowRange } from './row-offsets.js';
import { type RowMold, RowView } from './row-view.js';

/** What a drawing needs to know. */
export interface Scene<R> {
  readonly range: RowRange;
  /** A row to keep although it is out of sight: the one that has the focus. */
  readonly pinned: number;
  /** Pixels from the top of the body. */
  readonly top: (index: number) => number;
  readonly get: (index: number) => R | undefined;
}

/**
 * The rows on the screen: as many elements as rows are seen (and some to spare), used again and again. Elements stay
 * where they are in the document while somebody scrolls and are put in reading order when the scrolling is over.
 */
export class RowsView<R> {
  readonly #body: HTMLElement;
  readonly #host: object;
  #mold: RowMold<R> | undefined;
  #views = new Map<number, RowView<R>>();
  #reserve: RowView<R>[] = [];

  constructor(body: HTMLElement, host: object) {
    this.#body = body;
    this.#host = host;
  }

  get shown(): Iterable<RowView<R>> {
    return this.#views.values();
  }

  at(index: number): RowView<R> | undefined {
    return this.#views.get(index);
  }

  /** Other columns: other elements. */
  use(mold: RowMold<R>): void {
    if (mold === this.#mold) return;
    this.clear();
    this.#mold = mold;
  }

  clear(): void {
    this.setConnected(false);
    for (const { element } of [...this.#views.values(), ...this.#reserve]) element.remove();
    this.#views = new Map();
    this.#reserve = [];
  }

  /** Every row anew: data, texts or places changed. */
  drawAll(scene: Scene<R>): void {
    this.#release(scene);
    for (const [index, view] of this.#views) {
      view.show(index, scene.get(index));
      view.setTop(scene.top(index));
    }
    this.#enter(scene);
  }

  /** The rows that came into sight. */
  drawNew(scene: Scene<R>): void {
    this.#release(scene);
    this.#enter(scene);
  }

  /** Only the places anew: the scroll range was scaled differently. */
  move({ top }: Scene<R>): void {
    for (const [index, view] of this.#views) view.setTop(top(index));
  }

  /**
   * Reading order in the document, each row followed by its details. The row `pivot` does not move, so that it keeps
   * the focus; nor do the rows that already stand right.
   */
  sort(pivot: number, detailsOf: (index: number) => HTMLElement | undefined): void {
    const indexes = [...this.#views.keys()].sort((a, b) => a - b);
    const elements = indexes.flatMap((index) => {
      const details = detailsOf(index);
      return [this.#views.get(index)?.element ?? [], details ?? []].flat();
    });
    const kept = this.#views.get(pivot) ?? this.#views.get(indexes[indexes.length >> 1] ?? -1);
    const middle = kept ? elements.indexOf(kept.element) : 0;
    elements.slice(0, middle).reduceRight<HTMLElement | undefined>((next, element) => {
      if (next && element.nextSibling !== next) this.#body.insertBefore(element, next);
      return element;
    }, kept?.element);
    elements.slice(middle + 1).reduce<HTMLElement | undefined>((last, element) => {
      if (last && last.nextSibling !== element) this.#body.insertBefore(element, last.nextSibling);
      return element;
    }, kept?.element);
  }

  setConnected(isConnected: boolean): void {
    for (const view of [...this.#views.values(), ...this.#reserve]) view.setConnected(isConnected);
  }

  #release({ range, pinned }: Scene<R>): void {
    for (const [index, view] of this.#views) {
      if ((index >= range.from && index < range.to) || index === pinned) continue;
      this.#views.delete(index);
      this.#reserve.push(view);
    }
  }

  #enter(scene: Scene<R>): void {
    for (let index = scene.range.from; index < scene.range.to; index++) this.#enterRow(index, scene);
    if (scene.pinned >= 0) this.#enterRow(scene.pinned, scene);
    for (const view of this.#reserve) {
      if (view.index < 0) continue;
      view.index = -1;
      view.element.hidden = true;
    }
  }

  #enterRow(index: number, scene: Scene<R>): void {
    if (this.#views.has(index)) return;
    const view = this.#reserve.pop() ?? this.#create();
    if (view.index < 0) view.element.hidden = false;
    this.#views.set(index, view);
    view.show(index, scene.get(index));
    view.setTop(scene.top(index));
  }

  #create(): RowView<R> {
    const view = new RowView(this.#mold as RowMold<R>, this.#host);
    this.#body.append(view.element);
    return view;
  }
}
