import { css, render, type RootPart } from 'lit';
import { later } from '../../core/timing.js';
import { adoptStyles } from '../adopt.js';
import type { GridConfig } from './config.js';
import type { TallRow } from './row-offsets.js';

const detailsStyles = css`
  .grid-details {
    position: absolute;
    inset-inline: 0;
    overflow: clip;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  .grid-details > * {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding: var(--_inset);
  }
  .grid-details > :focus-visible {
    outline-offset: -2px;
  }
`;

type DetailsConfig<R> = Pick<GridConfig<R>, 'id' | 'rowLabel' | 'details'>;

/** The details of a grid, with their styles. */
export function openDetails<R>(config: DetailsConfig<R>, host: HTMLElement, onHeight: () => void): Details<R> {
  adoptStyles(host, [detailsStyles]);
  return new Details(config, host, onHeight);
}

interface Drawn<R> {
  readonly row: R | undefined;
  readonly element: HTMLElement;
}

interface Open {
  index: number;
  /** Pixels, as last measured; kept while the row is out of sight. */
  height: number;
  view: View | undefined;
}

interface View {
  readonly element: HTMLElement;
  readonly cell: HTMLElement;
  readonly region: HTMLElement;
  part: RootPart | undefined;
}

/** The rows that are open: a region below each, as high as its content. */
export class Details<R> {
  readonly #config: DetailsConfig<R>;
  readonly #host: object;
  readonly #onHeight: () => void;
  readonly #open = new Map<string, Open>();
  readonly #observer: ResizeObserver;
  #cancel: (() => void) | undefined;

  /** @param onHeight heights changed later than when they were drawn */
  constructor(config: DetailsConfig<R>, host: object, onHeight: () => void) {
    this.#config = config;
    this.#host = host;
    this.#onHeight = onHeight;
    this.#observer = new ResizeObserver(() => this.#onResize());
  }

  get ids(): readonly string[] {
    return [...this.#open.keys()];
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** @returns whether it is open now */
  toggle(id: string, index: number): boolean {
    const open = this.#open.get(id);
    if (!open) {
      this.#open.set(id, { index, height: 0, view: undefined });
      return true;
    }
    this.#close(open);
    this.#open.delete(id);
    return false;
  }

  tall(): TallRow[] {
    return [...this.#open.values()].map(({ index, height }) => ({ index, extra: height }));
  }

  /** Rows may stand elsewhere now; those that are gone close. */
  follow(loaded: number, get: (index: number) => R | undefined): void {
    const moved = [...this.#open].filter(([id, { index }]) => !this.#isAt(id, get(index)));
    if (moved.length === 0) return;
    const wanted = new Map(moved);
    for (let index = 0; index < loaded && wanted.size > 0; index++) {
      const row = get(index);
      const id = row === undefined ? undefined : this.#config.id(row);
      const open = id === undefined ? undefined : wanted.get(id);
      if (!open || id === undefined) continue;
      open.index = index;
      wanted.delete(id);
    }
    for (const [id, open] of wanted) {
      this.#close(open);
      this.#open.delete(id);
    }
  }

  elementAt(index: number): HTMLElement | undefined {
    return this.#viewAt(index)?.element;
  }

  /** The cell of the details, which can have the focus. */
  cellAt(index: number): HTMLElement | undefined {
    return this.#viewAt(index)?.cell;
  }

  isOpenAt(index: number): boolean {
    return [...this.#open.values()].some((open) => open.index === index);
  }

  indexOf(element: Element): number | undefined {
    return [...this.#open.values()].find(({ view }) => view?.element === element)?.index;
  }

  /**
   * Draws the details of the rows that are drawn, after their rows.
   * @param all also those that are on the screen already
   * @returns whether a height changed
   */
  draw(rowAt: (index: number) => Drawn<R> | undefined, all: boolean): boolean {
    let changed = false;
    for (const open of this.#open.values()) {
      const drawn = rowAt(open.index);
      if (drawn?.row === undefined) {
        this.#close(open);
        continue;
      }
      if (open.view && !all) continue;
      const view = (open.view ??= this.#create(drawn.element));
      view.region.ariaLabel = this.#config.rowLabel(drawn.row);
      view.part = render(this.#config.details?.(drawn.row), view.region, { host: this.#host });
      changed = measured(open) || changed;
    }
    return changed;
  }

  /** @param top where the details of a row begin, in pixels of the body */
  move(top: (index: number) => number): void {
    for (const { view, index } of this.#open.values()) view?.element.style.setProperty('top', `${top(index)}px`);
  }

  setConnected(isConnected: boolean): void {
    for (const { view } of this.#open.values()) view?.part?.setConnected(isConnected);
  }

  clear(): void {
    this.#cancel?.();
    for (const open of this.#open.values()) this.#close(open);
  }

  #isAt(id: string, row: R | undefined): boolean {
    return row !== undefined && this.#config.id(row) === id;
  }

  #viewAt(index: number): View | undefined {
    return [...this.#open.values()].find((open) => open.index === index)?.view;
  }

  #create(after: HTMLElement): View {
    const element = Object.assign(after.ownerDocument.createElement('div'), { className: 'grid-details', role: 'row' });
    const cell = Object.assign(after.ownerDocument.createElement('div'), { role: 'gridcell', tabIndex: -1 });
    const region = Object.assign(after.ownerDocument.createElement('div'), { role: 'group' });
    element.setAttribute('part', 'details');
    cell.setAttribute('aria-colspan', String(Math.max(after.childElementCount, 1)));
    cell.append(region);
    element.append(cell);
    after.after(element);
    this.#observer.observe(element);
    return { element, cell, region, part: undefined };
  }

  #close(open: Open): void {
    if (!open.view) return;
    this.#observer.unobserve(open.view.element);
    open.view.part?.setConnected(false);
    open.view.element.remove();
    open.view = undefined;
  }

  /** In the next task: a change of the page's layout inside the observer's own loop is reported as an error of the page. */
  #onResize(): void {
    const changed = [...this.#open.values()].map(measured).some(Boolean);
    if (!changed) return;
    this.#cancel?.();
    this.#cancel = later(this.#onHeight, 0);
  }
}

function measured(open: Open): boolean {
  const height = open.view?.element.offsetHeight ?? open.height;
  const changed = height !== open.height;
  open.height = height;
  return changed;
}
