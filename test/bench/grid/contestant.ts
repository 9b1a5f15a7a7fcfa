import type { Row } from './data.js';

/** What the bench does with a table, ours or the hand-written one. Every call ends when the rows are drawn. */
export interface Contestant {
  mount(rows: readonly Row[]): void;
  /** Sorts by money, descending. */
  sort(): void;
  /** Keeps rows of at least this many minor units. */
  filter(least: number): void;
  readonly scroller: HTMLElement;
  /** Rows in the document, for the search for gaps. */
  rows(): Iterable<Element>;
}
