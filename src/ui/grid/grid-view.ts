import { leastWidth, tracks, type Column } from './column.js';
import { ColumnFit } from './column-fit.js';
import type { GridConfig } from './config.js';
import type { Details } from './details.js';
import { InlineStyle } from './inline-style.js';
import type { Field, Place } from './keyboard.js';
import { moldKey, RowMold, WIDGETS, type RowView } from './row-view.js';
import { RowsView, type Scene } from './rows-view.js';
import { RovingFocus, type FocusHost } from './roving-focus.js';
import { ScrollPlace } from './scroll-place.js';
import { selectByKey, selectColumn, type GridSelection } from './selection.js';
import type { RowSource } from './source.js';
import { Viewport } from './viewport.js';

/** What the view draws: see `GridController`. */
export interface GridModel<R> {
  readonly host: HTMLElement;
  readonly config: GridConfig<R>;
  /** As drawn. */
  readonly drawn: readonly Column<R>[];
  readonly selection: GridSelection<R>;
  readonly source: RowSource<R> | undefined;
}

/** The living part of a grid: rows, scrolling, focus, details. Joined to the template's root by `attach`. */
export class GridView<R> implements FocusHost {
  readonly focus = new RovingFocus(this);
  /** Undefined until somebody opens a row: then its code is loaded. */
  details: Details<R> | undefined;
  readonly #model: GridModel<R>;
  readonly #fit = new ColumnFit();
  #root: HTMLElement | undefined;
  #style: InlineStyle | undefined;
  #viewport: Viewport | undefined;
  #rows: RowsView<R> | undefined;
  #mold: RowMold<R> | undefined;
  #moldKey = '';
  #source: RowSource<R> | undefined;
  #generation = 0;
  /** What is on the screen: first row, end, and by how much rows are shifted. */
  #drawn = [0, 0, 0];

  constructor(model: GridModel<R>) {
    this.#model = model;
  }

  get root(): HTMLElement {
    return this.#root as HTMLElement;
  }

  /** For `ref` in the template. */
  readonly attach = (root: Element | undefined): void => {
    this.#viewport?.leave();
    this.#viewport = undefined;
    if (!(root instanceof HTMLElement)) return;
    this.#viewport = new Viewport(root, {
      onMeasure: () => this.#draw(true),
      onScroll: () => this.#draw(false),
      onRest: () => this.#rest(),
    });
    this.#source = undefined;
    // The same root again: the host came back to the page.
    if (root === this.#root) return this.update();
    this.#root = root;
    this.#style = new InlineStyle(root);
    this.#rows = new RowsView(this.#viewport.body, this.#model.host);
    this.details?.clear();
  };

  setConnected(isConnected: boolean): void {
    this.#rows?.setConnected(isConnected);
    this.details?.setConnected(isConnected);
  }

  /** After the host rendered: columns, texts or rows may be others. */
  update(): void {
    const { source } = this.#model;
    this.#useColumns();
    this.#useSource(source);
    if (source) this.details?.follow(source.loaded, (index) => source.get(index));
    this.#resize();
    if (source && source.generation !== this.#generation) {
      this.#generation = source.generation;
      this.#viewport?.toTop();
    }
    this.#draw(true);
  }

  /** Opens or closes the details of a row. */
  async toggle(index: number): Promise<void> {
    const { source, config, host } = this.#model;
    const row = source?.get(index);
    if (row === undefined || !config.details) return;
    try {
      const { openDetails } = await import('./details.js');
      this.details ??= openDetails(config, host, () => this.update());
    } catch (error) {
      config.onFailure?.(error);
      return;
    }
    const isOpen = this.details.toggle(config.id(row), index);
    this.update();
    config.onToggle?.(row, isOpen);
  }

  readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    const view = this.#viewOf(target);
    if (!view || view.row === undefined || event.defaultPrevented) return;
    if (target.closest('.grid-toggle')) return void this.toggle(view.index);
    if (target.closest('.card-select')) return this.#select(view.row, event as MouseEvent);
    const widget = target.closest(WIDGETS);
    const isInWidget = widget !== null && !widget.matches('.grid-cell');
    // Somebody who selects text does not mean the row.
    if (!isInWidget && getSelection()?.isCollapsed !== false) this.activate(view.index, event);
  };

  /** The header's checkbox. */
  readonly onSelectLoaded = (): void => {
    const { source, selection } = this.#model;
    if (source) selection.toggleLoaded(source);
  };

  #select(row: R, { shiftKey }: MouseEvent): void {
    const { source, selection } = this.#model;
    if (shiftKey && source) selection.extend(row, source);
    else selection.toggle(row);
    // Shift+click selects text, too.
    if (shiftKey) getSelection()?.empty();
  }

  // What the focus asks

  onKey(event: KeyboardEvent, { row, part }: Place): boolean {
    const { source, selection, drawn } = this.#model;
    const data = part === 'row' && drawn[0]?.id === selectColumn.id ? source?.get(row) : undefined;
    return data !== undefined && source !== undefined && selectByKey(event, data, source, selection);
  }

  field(): Field {
    return {
      rows: this.#model.source?.loaded ?? 0,
      columns: (row) => this.#reachable(row).length,
      pageRows: this.#viewport?.pageRows ?? 1,
      isRtl: () => getComputedStyle(this.root).direction === 'rtl',
      hasDetails: (row) => this.details?.isOpenAt(row) ?? false,
    };
  }

  elementOf({ row, column, part }: Place): HTMLElement | undefined {
    if (part === 'details') return this.details?.cellAt(row);
    const place = this.#reachable(row)[column] ?? -1;
    if (row >= 0) return this.#rows?.at(row)?.cells[place];
    const head = this.#heads()[place];
    return head?.querySelector<HTMLElement>('button, input') ?? head;
  }

  placeOf(element: Element): Place | undefined {
    const details = element.closest('.grid-details');
    const row = details ? this.details?.indexOf(details) : this.#viewOf(element)?.index;
    const column = this.focus.place.column;
    if (details) return row === undefined ? undefined : { row, column, part: 'details' };
    const cell = element.closest<HTMLElement>('.grid-cell');
    if (!cell) return undefined;
    const cells = row === undefined ? this.#heads() : (this.#rows?.at(row)?.cells ?? []);
    const found = this.#reachable(row ?? -1).indexOf(cells.indexOf(cell));
    return found < 0 ? undefined : { row: row ?? -1, column: found, part: 'row' };
  }

  reveal(row: number, when?: 'lost'): void {
    if (when === 'lost' && !this.#viewport?.isLost(row)) return;
    this.#viewport?.reveal(row);
    this.#draw(false);
  }

  activate(index: number, event: Event): void {
    const row = this.#model.source?.get(index);
    if (row === undefined) return;
    if (this.#model.config.onActivate) this.#model.config.onActivate(row, event);
    else void this.toggle(index);
  }

  copyText({ row, column, part }: Place): string | undefined {
    const data = part === 'row' && row >= 0 ? this.#model.source?.get(row) : undefined;
    const place = this.#reachable(row)[column] ?? -1;
    return data === undefined ? undefined : this.#model.drawn[place]?.copy?.(data);
  }

  onCopied(text: string, isCopied: boolean): void {
    this.#model.config.onCopied?.(text, isCopied);
  }

  // Drawing

  #useColumns(): void {
    const { drawn: columns, config, selection } = this.#model;
    const key = moldKey(columns);
    if (this.#mold && key === this.#moldKey) {
      this.#mold.columns = columns;
    } else {
      this.#moldKey = key;
      const toggle = config.details && {
        isOpen: (row: R) => this.details?.isOpen(config.id(row)) ?? false,
        label: (row: R, isOpen: boolean) =>
          config.words()(isOpen ? 'hideDetails' : 'showDetails', { name: config.rowLabel(row) }),
      };
      const words = config.selection?.();
      const select = words && {
        isSelected: (row: R) => selection.has(row),
        label: (row: R) => config.selection?.()?.row(row) ?? '',
      };
      this.#mold = new RowMold(columns, { toggle, select }, document);
    }
    this.#useWidths();
  }

  #useWidths(): void {
    const columns = this.#fit.widen(this.#model.drawn);
    this.#style?.set('--_columns', tracks(columns));
    this.#style?.set('--_min-width', leastWidth(columns));
  }

  /** A wider column makes its neighbors narrower: they are looked at once more. */
  #fitColumns(): void {
    const { drawn: columns } = this.#model;
    if (this.#viewport?.isNarrow || !columns.some(({ whole }) => whole)) return;
    const lines = [this.#heads(), ...[...(this.#rows?.shown ?? [])].map(({ cells }) => cells)];
    const fontSize = parseFloat(getComputedStyle(this.root).fontSize);
    let grew = false;
    for (let again = 0; again < 2 && this.#fit.measure(columns, lines, fontSize); again++) {
      this.#useWidths();
      grew = true;
    }
    // A column can grow while the table as a whole keeps its size, which is all that the viewport watches.
    if (grew) this.#viewport?.holdColumns();
  }

  #useSource(source: RowSource<R> | undefined): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#viewport?.use(source?.newPlace?.() ?? new ScrollPlace());
  }

  #resize(): void {
    this.#viewport?.setRows(this.#model.source?.extent ?? 0, this.details?.tall() ?? []);
  }

  #scene(viewport: Viewport, source: RowSource<R>): Scene<R> {
    const { row } = this.focus.place;
    const pinned = row < source.extent ? row : -1;
    return { range: viewport.range, pinned, top: viewport.top, get: (index) => source.get(index) };
  }

  #draw(isAll: boolean): void {
    const { source } = this.#model;
    if (!this.#viewport?.isMeasured || !this.#rows || !this.#mold || !source) return;
    const { from, to } = this.#viewport.range;
    const [lastFrom, lastTo, lastShift] = this.#drawn;
    const { shift } = this.#viewport;
    if (!isAll && from === lastFrom && to === lastTo && shift === lastShift) return;
    this.#drawn = [from, to, shift];
    const hadFocus = isAll && this.focus.focused !== null;
    this.#rows.use(this.#mold);
    const scene = this.#scene(this.#viewport, source);
    if (isAll) this.#rows.drawAll(scene);
    else this.#rows.drawNew(scene);
    if (shift !== lastShift) this.#rows.move(scene);
    this.#drawDetails(isAll);
    if (isAll) {
      this.#sort();
      this.#fitColumns();
      this.focus.refresh(hadFocus);
    }
    source.wants(from, to);
  }

  #drawDetails(isAll: boolean): void {
    const { details } = this;
    const rows = this.#rows;
    const viewport = this.#viewport;
    if (!details || !rows || !viewport || !this.#model.source) return;
    if (details.draw((index) => rows.at(index), isAll)) {
      this.#resize();
      rows.drawNew(this.#scene(viewport, this.#model.source));
      rows.move(this.#scene(viewport, this.#model.source));
    }
    details.move((index) => viewport.top(index) + viewport.rowHeight);
  }

  #rest(): void {
    this.#draw(false);
    this.#fitColumns();
    this.#sort();
  }

  #sort(): void {
    this.#rows?.sort(this.focus.place.row, (index) => this.details?.elementAt(index));
  }

  #heads(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('.grid-header .grid-cell') ?? [])];
  }

  #viewOf(element: Element): RowView<R> | undefined {
    const row = element.closest('.grid-body > .grid-row');
    return row ? [...(this.#rows?.shown ?? [])].find((view) => view.element === row) : undefined;
  }

  /** Which columns the arrow keys reach: on cards those on the card, in their header those that sort. */
  #reachable(row: number): number[] {
    const isNarrow = this.#viewport?.isNarrow ?? false;
    return this.#model.drawn.flatMap(({ card, sortKey }, place) => {
      const isThere = !isNarrow || (row < 0 ? sortKey !== undefined : card !== undefined);
      return isThere ? place : [];
    });
  }
}
