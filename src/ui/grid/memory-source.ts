import { ScrollScale } from './scroll-scale.js';
import { Listeners, type RowSource, type Sort } from './source.js';
import { orderOf, readKeys, type KeyReader, type RowList } from './sort-keys.js';

export interface MemorySource<R> extends RowSource<R> {
  readonly length: number;
  /** Orders by a key of `keys`; undefined or an unknown key = the order given. Ties keep that order; missing keys are last. */
  sortBy(sort: Sort | undefined): void;
  /**
   * Keeps the rows whose number (in the order given, not the one shown) passes; null keeps all.
   * Fast over millions when it reads {@link keysOf} instead of row objects.
   */
  filter(keep: ((index: number) => boolean) | null): void;
  /** The keys of a column by row number, read once: numbers, or ranks of texts; NaN = missing. Undefined: unknown key. */
  keysOf(key: string): Float64Array | undefined;
  /** Takes other rows; sort stays, filter goes. */
  setRows(rows: RowList<R>): void;
}

/**
 * Rows that are all here, any number of them: sorted and filtered over typed columns and one index array, never over
 * row objects. Nothing is read from a row until it is shown or its column sorted.
 */
export function memorySource<R>(
  rows: RowList<R>,
  options: { keys?: Readonly<Record<string, KeyReader<R>>>; sort?: Sort } = {},
): MemorySource<R> {
  return new Memory(rows, options.keys ?? {}, options.sort);
}

class Memory<R> implements MemorySource<R> {
  readonly status = 'ready';
  readonly error = undefined;
  readonly stale = false;
  generation = 0;

  #rows: RowList<R>;
  readonly #readers: Readonly<Record<string, KeyReader<R>>>;
  readonly #keys = new Map<string, Float64Array>();
  readonly #listeners = new Listeners();
  #sort: Sort | undefined;
  /** Row numbers in sorted order; undefined = as given. */
  #order: Uint32Array | undefined;
  #keep: ((index: number) => boolean) | null = null;
  /** Row numbers shown; undefined = all as given. */
  #view: Uint32Array | undefined;

  constructor(rows: RowList<R>, readers: Readonly<Record<string, KeyReader<R>>>, sort: Sort | undefined) {
    this.#rows = rows;
    this.#readers = readers;
    if (sort) this.sortBy(sort);
  }

  get length(): number {
    return this.#view ? this.#view.length : this.#rows.length;
  }

  get loaded(): number {
    return this.length;
  }

  get extent(): number {
    return this.length;
  }

  get(index: number): R | undefined {
    const number = this.#view ? this.#view[index] : index;
    return number === undefined ? undefined : this.#rows.at(number);
  }

  newPlace(): ScrollScale {
    return new ScrollScale();
  }

  wants(): void {}

  retry(): void {}

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  sortBy(sort: Sort | undefined): void {
    this.#sort = sort;
    const values = sort && this.keysOf(sort.key);
    this.#order = values && orderOf(values, sort.descending);
    this.#show();
  }

  filter(keep: ((index: number) => boolean) | null): void {
    this.#keep = keep;
    this.#show();
  }

  keysOf(key: string): Float64Array | undefined {
    const reader = Object.hasOwn(this.#readers, key) ? this.#readers[key] : undefined;
    if (!reader) return undefined;
    let values = this.#keys.get(key);
    if (!values) this.#keys.set(key, (values = readKeys(this.#rows, reader)));
    return values;
  }

  setRows(rows: RowList<R>): void {
    this.#rows = rows;
    this.#keys.clear();
    this.#keep = null;
    this.sortBy(this.#sort);
  }

  #show(): void {
    this.#view = this.#keep ? filtered(this.#keep, this.#rows.length, this.#order) : this.#order;
    this.generation++;
    this.#listeners.call();
  }
}

function filtered(keep: (index: number) => boolean, length: number, order: Uint32Array | undefined): Uint32Array {
  const kept = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const index = order ? (order[i] as number) : i;
    if (keep(index)) kept[count++] = index;
  }
  return kept.subarray(0, count);
}
