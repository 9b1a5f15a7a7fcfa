import type { TrancheError } from '../../core/errors.js';
import type { ScrollPlace } from './scroll-place.js';

/** What the rows are ordered by: a `sortKey` of a column. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** `idle`: nothing asked yet · `loading`: rows are on their way · `ready` · `error`: the last load failed, see `error`. */
export type SourceStatus = 'idle' | 'loading' | 'ready' | 'error';

/**
 * Where a grid's rows come from. Two exist: columns in memory (`memorySource`) and cursor pages (`cursorSource`).
 * Row numbers count from 0 in the order shown.
 */
export interface RowSource<R> {
  /** All rows there are; undefined while nobody knows. */
  readonly length: number | undefined;
  /** Rows that `get` can give now: 0 … loaded − 1. */
  readonly loaded: number;
  /** Rows the scroll range holds: those loaded and the placeholders of those being awaited. */
  readonly extent: number;
  readonly status: SourceStatus;
  readonly error: TrancheError | undefined;
  /** True while the rows answer an older question (a new first page is on its way). */
  readonly stale: boolean;
  /** Grows when the rows became others (sorted, filtered, restarted) and not merely more. */
  readonly generation: number;
  get(index: number): R | undefined;
  /** The grid shows rows `from` to `to` (exclusive): load what is missing there and soon after. */
  wants(from: number, to: number): void;
  /** Calls `listener` after every change; the answer ends that. */
  onChange(listener: () => void): () => void;
  /** Tries the failed load again. */
  retry(): void;
  /** For lists that may be higher than a box can be; default: a plain place. */
  newPlace?(): ScrollPlace;
  /** Sources that sort by themselves; for the others the host listens to `onSort`. */
  sortBy?(sort: Sort | undefined): void;
}

/** The listeners of a source. */
export class Listeners {
  readonly #all = new Set<() => void>();

  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  call(): void {
    for (const listener of [...this.#all]) listener();
  }
}
