import { nothing, render, type RootPart } from 'lit';
import type { Column } from './column.js';

/** The button in a row's first cell that opens its details. */
export interface RowToggle<R> {
  readonly isOpen: (row: R) => boolean;
  readonly label: (row: R, isOpen: boolean) => string;
}

/** The checkbox of a row. */
export interface RowSelect<R> {
  readonly isSelected: (row: R) => boolean;
  readonly label: (row: R) => string;
}

/** What rows have beside their columns. */
export interface RowExtras<R> {
  readonly toggle?: RowToggle<R> | undefined;
  readonly select?: RowSelect<R> | undefined;
}

/** What makes rows out of columns: one prototype to clone, so that a new row costs no attribute by attribute work. */
export class RowMold<R> {
  /** May be replaced by columns of the same {@link moldKey}. */
  columns: readonly Column<R>[];
  readonly extras: RowExtras<R>;
  readonly #prototype: HTMLElement;

  constructor(columns: readonly Column<R>[], extras: RowExtras<R>, document: Document) {
    this.columns = columns;
    this.extras = extras;
    this.#prototype = document.createElement('div');
    this.#prototype.className = 'grid-row';
    this.#prototype.setAttribute('part', 'row');
    this.#prototype.role = 'row';
    columns.forEach((column, place) => this.#prototype.append(cellFor(column, place, document)));
    const [check, next] = [this.#prototype.children[0], this.#prototype.children[1]];
    if (extras.select) check?.append(checkbox(document));
    const first = extras.select ? next : check;
    if (!extras.toggle || !first) return;
    this.#prototype.classList.add('is-openable');
    first.classList.add('is-opener');
    first.append(toggleButton(document));
  }

  cast(): HTMLElement {
    return this.#prototype.cloneNode(true) as HTMLElement;
  }
}

/** Columns with equal keys make equal elements. */
export function moldKey(columns: readonly Pick<Column<never>, 'id' | 'align' | 'card'>[]): string {
  return JSON.stringify(columns.map(({ id, align, card }) => [id, align, card]));
}

function toggleButton(document: Document): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'grid-toggle';
  button.tabIndex = -1;
  return button;
}

function checkbox(document: Document): HTMLElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.className = 'grid-check';
  input.tabIndex = -1;
  return input;
}

function cellFor(column: Column<never>, place: number, document: Document): HTMLElement {
  const cell = document.createElement('div');
  cell.className = cellClass(column);
  cell.setAttribute('part', 'cell');
  cell.role = 'gridcell';
  cell.tabIndex = -1;
  cell.ariaColIndex = String(place + 1);
  // Strings go here; lit renders templates behind it.
  cell.append(document.createTextNode(''));
  return cell;
}

/** Classes of a cell and of its header: alignment and place on the card. */
export function cellClass({ align, card }: Pick<Column<never>, 'align' | 'card'>): string {
  const side = { start: '', end: ' is-end', figure: ' is-end figure' }[align ?? 'start'];
  return `grid-cell truncate${side}${card ? ` card-${card}` : ' is-off-card'}`;
}

/** Widgets inside a cell that could take focus. */
export const WIDGETS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** One row on the screen; shows now this row of the data, now that. */
export class RowView<R> {
  readonly element: HTMLElement;
  readonly cells: readonly HTMLElement[];
  /** Row number; −1 = in reserve. */
  index = -1;
  row: R | undefined;

  readonly #mold: RowMold<R>;
  readonly #host: object;
  readonly #texts: readonly Text[];
  readonly #parts: (RootPart | undefined)[];
  readonly #toggle: HTMLElement | null;
  readonly #check: HTMLInputElement | null;
  #isSkeleton = false;

  constructor(mold: RowMold<R>, host: object) {
    this.#mold = mold;
    this.#host = host;
    this.element = mold.cast();
    this.cells = [...this.element.children] as HTMLElement[];
    this.#texts = this.cells.map((cell) => cell.firstChild as Text);
    this.#parts = this.cells.map(() => undefined);
    this.#toggle = this.element.querySelector('.grid-toggle');
    this.#check = this.element.querySelector('.grid-check');
  }

  /** Shows a row; undefined = one that is still on its way. */
  show(index: number, row: R | undefined): void {
    if (index !== this.index) {
      this.index = index;
      // The header is row 1.
      this.element.ariaRowIndex = String(index + 2);
    }
    this.row = row;
    if (this.#isSkeleton !== (row === undefined)) {
      this.#isSkeleton = row === undefined;
      this.element.classList.toggle('is-waiting', this.#isSkeleton);
    }
    const { columns, extras } = this.#mold;
    if (this.#toggle && extras.toggle) this.#showToggle(this.#toggle, extras.toggle);
    if (this.#check && extras.select) this.#showCheck(this.#check, extras.select);
    for (let place = 0; place < columns.length; place++) {
      this.#fill(place, row === undefined ? '' : (columns[place] as Column<R>).cell(row));
    }
  }

  setTop(pixels: number): void {
    this.element.style.top = `${pixels}px`;
  }

  /** Tells directives inside the cells that the grid left or came back. */
  setConnected(isConnected: boolean): void {
    for (const part of this.#parts) part?.setConnected(isConnected);
  }

  #showToggle(button: HTMLElement, { isOpen, label }: RowToggle<R>): void {
    button.hidden = this.row === undefined;
    if (this.row === undefined) return;
    const open = isOpen(this.row);
    button.ariaExpanded = String(open);
    button.ariaLabel = label(this.row, open);
    this.element.classList.toggle('is-open', open);
  }

  #showCheck(check: HTMLInputElement, { isSelected, label }: RowSelect<R>): void {
    check.hidden = this.row === undefined;
    if (this.row === undefined) return;
    const selected = isSelected(this.row);
    check.checked = selected;
    check.ariaLabel = label(this.row);
    this.element.ariaSelected = String(selected);
    this.element.classList.toggle('is-selected', selected);
  }

  #fill(place: number, value: ReturnType<Column<R>['cell']>): void {
    const text = this.#texts[place] as Text;
    const string = typeof value === 'string' ? value : '';
    if (text.data !== string) text.data = string;
    const template = typeof value === 'string' ? nothing : value;
    if (template === nothing && !this.#parts[place]) return;
    const cell = this.cells[place] as HTMLElement;
    this.#parts[place] = render(template, cell, { host: this.#host });
    // Tab leaves the grid; Enter goes into a cell (roving focus).
    for (const widget of cell.querySelectorAll<HTMLElement>(WIDGETS)) widget.tabIndex = -1;
  }
}
