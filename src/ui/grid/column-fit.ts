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
  if (!cell) return 0;
  const texts = [...cell.querySelectorAll<HTMLElement>('.truncate')];
  const most = Math.max(...[cell, ...texts].map((text) => text.scrollWidth - text.clientWidth));
  // Whole pixels alone deceive: a text that lacks a part of one is cut too.
  const parts = texts.map((text) => widthOf(text) - text.getBoundingClientRect().width);
  // The button of an opener stands before the text, outside the line.
  if (texts.length === 0 && !cell.matches('.is-opener')) parts.push(widthOf(cell) - innerWidth(cell));
  return Math.max(most, ...parts.filter((part) => part > HAIR));
}

/** Pixels that rounding may make of nothing. */
const HAIR = 0.05;

function widthOf(text: Element): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect().width;
}

function innerWidth(cell: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(cell);
  return cell.getBoundingClientRect().width - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}
