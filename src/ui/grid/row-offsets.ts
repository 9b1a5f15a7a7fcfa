/** A row that is taller than the others by `extra` pixels (its details are open). */
export interface TallRow {
  readonly index: number;
  readonly extra: number;
}

/**
 * Where rows stand (pixels from the top of the first): all rows have one height, a few have details below them.
 * Costs grow with the number of open details, not of rows.
 */
export class RowOffsets {
  readonly count: number;
  readonly rowHeight: number;
  /** By index, ascending; `before` = pixels of details above this row. */
  readonly #tall: readonly { index: number; extra: number; before: number }[];
  readonly #extra: number;

  constructor(count: number, rowHeight: number, tall: readonly TallRow[] = []) {
    this.count = count;
    this.rowHeight = rowHeight;
    let before = 0;
    this.#tall = tall
      .filter(({ index }) => index < count)
      .sort((a, b) => a.index - b.index)
      .map(({ index, extra }) => {
        const row = { index, extra, before };
        before += extra;
        return row;
      });
    this.#extra = before;
  }

  get total(): number {
    return this.count * this.rowHeight + this.#extra;
  }

  /** Top of a row; `top(count)` is the end of the last. */
  top(index: number): number {
    return index * this.rowHeight + this.#extraAbove(index);
  }

  /** Height of a row with its details. */
  height(index: number): number {
    return this.top(index + 1) - this.top(index);
  }

  /** The row at `y`: the last one that begins there or above; within 0 … count − 1 (0 when there are none). */
  indexAt(y: number): number {
    let above = 0;
    for (const row of this.#tall) {
      const detailsTop = (row.index + 1) * this.rowHeight + row.before;
      if (y < detailsTop) break;
      if (y < detailsTop + row.extra) return row.index;
      above = row.before + row.extra;
    }
    const index = Math.floor((y - above) / this.rowHeight);
    return Math.min(Math.max(index, 0), Math.max(this.count - 1, 0));
  }

  #extraAbove(index: number): number {
    let low = 0;
    let high = this.#tall.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tall[middle] as TallRow).index < index) low = middle + 1;
      else high = middle;
    }
    const last = this.#tall[low - 1];
    return last ? last.before + last.extra : 0;
  }
}

/** Rows `from` to `to` (exclusive). */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The rows seen from `top` over `viewport` pixels, with `spare` more on both sides. */
export function rowsSeen(offsets: RowOffsets, top: number, viewport: number, spare: number): RowRange {
  const first = offsets.indexAt(top);
  const last = offsets.indexAt(top + viewport);
  return { from: Math.max(first - spare, 0), to: Math.min(last + 1 + spare, offsets.count) };
}
