import type { Column } from './column.js';

type Sized = Pick<Column<never>, 'id' | 'width' | 'whole'>;

/**
 * Widths of the columns whose content must not be cut: they grow to what is drawn, in any language and font. They never shrink while the
 * reader scrolls; other headers (another language) begin anew.
 */
export class ColumnFit {
  /** Pixels at 14 px text, by column. */
  readonly #grown = new Map<string, number>();
  #headers = '';

  /** The columns with the widths they have grown to. */
  widen<C extends Sized & Pick<Column<never>, 'header'>>(columns: readonly C[]): Pick<C, 'width'>[] {
    const headers = columns.map(({ header }) => header()).join('\n');
    if (headers !== this.#headers) this.#grown.clear();
    this.#headers = headers;
    return columns.map(({ id, width = {} }) => {
      const min = this.#grown.get(id);
      return min === undefined || 'px' in width
        ? { width }
        : { width: { ...width, min: Math.max(width.min ?? 0, min) } };
    });
  }

  /** Looks at drawn cells, `lines` of as many as there are columns; true when a column has to be wider. Beware: forces a layout. */
  measure(columns: readonly Sized[], lines: readonly (readonly HTMLElement[])[], fontSize: number): boolean {
    let grew = false;
    columns.forEach(({ id, whole }, place) => {
      if (!whole) return;
      const needed = Math.max(0, ...lines.map((cells) => lacking(cells[place])));
      if (needed === 0) return;
      const now = lines[0]?.[place]?.offsetWidth ?? 0;
      this.#grown.set(id, Math.ceil(((now + needed + 1) * 14) / fontSize));
      grew = true;
    });
    return grew;
  }
}

/** Pixels by which the cell, or a text inside of it, is too narrow. */
function lacking(cell: HTMLElement | undefined): number {
  const texts = cell ? [cell, ...cell.querySelectorAll<HTMLElement>('.truncate')] : [];
  return Math.max(0, ...texts.map(lackingIn));
}

/** Whole pixels alone deceive: a text that lacks a part of one is cut too. */
function lackingIn(box: HTMLElement): number {
  const whole = box.scrollWidth - box.clientWidth;
  // The button of an opener stands before its text.
  if (box.matches('.is-opener')) return whole;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
  const range = document.createRange();
  range.selectNodeContents(box);
  const room = box.getBoundingClientRect().width - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  const part = range.getBoundingClientRect().width - room;
  // Less is of rounding.
  return part > 0.05 ? Math.max(whole, part) : whole;
}
