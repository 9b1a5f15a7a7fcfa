import type { Column } from './column.js';
import type { RowSource } from './source.js';

/** What a selectable grid says; asked again at every render. */
export interface SelectionWords<R> {
  /** Names the checkbox of a row. */
  readonly row: (row: R) => string;
  /** Names the checkbox of the header, which ticks the rows loaded so far. */
  readonly loaded: string;
}

/** The column of checkboxes; not among those that people choose. */
export const selectColumn: Column<unknown> = {
  id: 'grid-select',
  header: () => '',
  cell: () => '',
  width: { px: 40 },
  card: 'select',
};

/**
 * Which rows are ticked: some by id, over any number of pages, or all that match but a few. Ticked rows stay ticked while more rows load,
 * are sorted or refreshed.
 */
export class GridSelection<R> {
  readonly #id: (row: R) => string;
  readonly #changed: () => void;
  #rows = new Map<string, R>();
  /** Ids left out while all are meant; undefined = only `#rows` are. */
  #except: Set<string> | undefined;
  /** Where a range begins. */
  #anchor: string | undefined;

  constructor(id: (row: R) => string, changed: () => void) {
    this.#id = id;
    this.#changed = changed;
  }

  /** All that match are meant, also those that were never loaded, but for these ids; undefined = only some rows are. */
  get allBut(): ReadonlySet<string> | undefined {
    return this.#except;
  }

  /** The ticked rows, when not all are meant. */
  get rows(): readonly R[] {
    return [...this.#rows.values()];
  }

  has(row: R): boolean {
    const id = this.#id(row);
    return this.#except ? !this.#except.has(id) : this.#rows.has(id);
  }

  /** How many are ticked of `total` that match; undefined while nobody knows how many match. */
  count(total: number | undefined): number | undefined {
    if (!this.#except) return this.#rows.size;
    return total === undefined ? undefined : Math.max(0, total - this.#except.size);
  }

  toggle(row: R): void {
    this.#put(row, !this.has(row));
    this.#anchor = this.#id(row);
    this.#changed();
  }

  /** Ticks all rows from the one last touched to this one. */
  extend(row: R, source: RowSource<R>): void {
    const loaded = loadedRows(source);
    const to = loaded.indexOf(row);
    const anchor = loaded.findIndex((one) => this.#id(one) === this.#anchor);
    const from = anchor < 0 ? to : anchor;
    for (const one of loaded.slice(Math.min(from, to), Math.max(from, to) + 1)) this.#put(one, true);
    this.#anchor ??= this.#id(row);
    this.#changed();
  }

  /** Of the rows loaded so far: are all ticked, some, or none? */
  ofLoaded(source: RowSource<R> | undefined): 'all' | 'some' | 'none' {
    const loaded = source ? loadedRows(source) : [];
    const ticked = loaded.reduce((count, row) => count + Number(this.has(row)), 0);
    if (ticked === 0) return 'none';
    return ticked === loaded.length ? 'all' : 'some';
  }

  /** Ticks the rows loaded so far, or none of them when all were. */
  toggleLoaded(source: RowSource<R>): void {
    const on = this.ofLoaded(source) !== 'all';
    for (const row of loadedRows(source)) this.#put(row, on);
    this.#changed();
  }

  /** All that match. */
  all(): void {
    this.#except = new Set();
    this.#rows = new Map();
    this.#changed();
  }

  clear(): void {
    this.#anchor = undefined;
    if (!this.#except && this.#rows.size === 0) return;
    this.#except = undefined;
    this.#rows = new Map();
    this.#changed();
  }

  /** Ticked rows as they are now. */
  follow(source: RowSource<R>): void {
    if (this.#rows.size === 0) return;
    for (const row of loadedRows(source)) if (this.#rows.has(this.#id(row))) this.#rows.set(this.#id(row), row);
  }

  #put(row: R, on: boolean): void {
    const id = this.#id(row);
    if (this.#except) {
      if (on) this.#except.delete(id);
      else this.#except.add(id);
    } else if (on) this.#rows.set(id, row);
    else this.#rows.delete(id);
  }
}

function loadedRows<R>(source: RowSource<R>): R[] {
  const rows: R[] = [];
  for (let index = 0; index < source.loaded; index++) {
    const row = source.get(index);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** What a key on a row means for the selection (WAI-ARIA grid pattern); false = nothing. */
export function selectByKey<R>(
  event: KeyboardEvent,
  row: R,
  source: RowSource<R>,
  selection: GridSelection<R>,
): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const isHeld = ctrlKey || metaKey;
  if (altKey) return false;
  if (key === ' ' && !isHeld) {
    if (shiftKey) selection.extend(row, source);
    else selection.toggle(row);
    return true;
  }
  if (!isHeld || shiftKey || key.toLowerCase() !== 'a') return false;
  selection.all();
  return true;
}
