import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Column } from './column.js';
import { arrange, ColumnPreferences, type Arranged, type ColumnChoice } from './column-preferences.js';
import type { GridConfig } from './config.js';
import { GridView, type GridModel } from './grid-view.js';
import { nextSort } from './sort.js';
import { GridSelection, selectColumn } from './selection.js';
import type { RowSource, Sort } from './source.js';

export type GridHost = ReactiveControllerHost & HTMLElement;

/**
 * Everything a grid knows between two renders: columns, sort, open details, focus. Put `grid(controller, …)` into the
 * host's template and give it a source:
 *
 *     readonly list = new GridController<Plan>(this, { columns: () => columns(this.strings.t), id: (plan) => plan.id, … });
 *     readonly #source = (this.list.source = cursorSource({ … }));
 *
 * Rows are drawn outside the host's render: scrolling never updates the host.
 */
export class GridController<R> implements ReactiveController, GridModel<R> {
  readonly host: GridHost;
  readonly config: GridConfig<R>;
  readonly preferences: ColumnPreferences;
  /** Rows ticked by the reader. */
  readonly selection: GridSelection<R>;
  readonly #view: GridView<R>;
  #source: RowSource<R> | undefined;
  #unsubscribe: (() => void) | undefined;
  #sort: Sort | undefined;
  #arranged: readonly Arranged<Column<R>>[] = [];
  #columns: readonly Column<R>[] = [];
  #drawn: readonly Column<R>[] = [];

  constructor(host: GridHost, config: GridConfig<R>, preferences = new ColumnPreferences()) {
    this.host = host;
    this.config = config;
    this.preferences = preferences;
    this.#sort = config.sort;
    this.selection = new GridSelection(config.id, () => {
      config.onSelect?.();
      host.requestUpdate();
    });
    this.#view = new GridView(this);
    host.addController(this);
  }

  get source(): RowSource<R> | undefined {
    return this.#source;
  }

  set source(source: RowSource<R> | undefined) {
    if (source === this.#source) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#source = source;
    this.#listen();
    this.host.requestUpdate();
  }

  get sort(): Sort | undefined {
    return this.#sort;
  }

  /** Shows another sort without asking for it (the host already did). */
  set sort(sort: Sort | undefined) {
    if (sort?.key === this.#sort?.key && sort?.descending === this.#sort?.descending) return;
    this.#sort = sort;
    this.host.requestUpdate();
  }

  /** Columns shown, in order. */
  get columns(): readonly Column<R>[] {
    return this.#columns;
  }

  /** What is drawn: the columns shown, after the checkboxes where rows can be selected. */
  get drawn(): readonly Column<R>[] {
    return this.#drawn;
  }

  /** All columns in order, shown or not. */
  get arranged(): readonly Arranged<Column<R>>[] {
    return this.#arranged;
  }

  /** Other columns or another order; undefined = the default ones. Remembered. */
  choose(choice: ColumnChoice | undefined): void {
    this.preferences.choice = choice;
    this.#arrange();
    this.config.onChoose?.(this.#columns.map(({ id }) => id));
    this.host.requestUpdate();
  }

  /** A header was activated. */
  sortBy(column: Pick<Column<R>, 'sortKey' | 'descFirst'>): void {
    const sort = nextSort(column, this.#sort);
    if (!sort) return;
    this.#sort = sort;
    this.#source?.sortBy?.(sort);
    this.config.onSort?.(sort);
    this.host.requestUpdate();
  }

  /** Ids of the rows whose details are open. */
  get openIds(): readonly string[] {
    return this.#view.details?.ids ?? [];
  }

  /** Opens or closes the details of a loaded row. */
  toggle(id: string): void {
    const { source } = this;
    for (let index = 0; source && index < source.loaded; index++) {
      const row = source.get(index);
      if (row !== undefined && this.config.id(row) === id) return void this.#view.toggle(index);
    }
  }

  /** Scrolls to a row and puts the focus on its first cell. */
  focusRow(index: number): void {
    this.#view.focus.go({ row: index, column: 0, part: 'row' });
  }

  /** Bound parts of the template. */
  get view(): GridView<R> {
    return this.#view;
  }

  hostConnected(): void {
    this.#listen();
    this.#view.setConnected(true);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#view.setConnected(false);
  }

  hostUpdate(): void {
    this.preferences.use(this.config.preferencesKey?.());
    this.#arrange();
  }

  hostUpdated(): void {
    this.#view.update();
  }

  #arrange(): void {
    this.#arranged = arrange(this.config.columns(), this.preferences.choice);
    this.#columns = this.#arranged.filter(({ shown }) => shown).map(({ column }) => column);
    this.#drawn = this.config.selection?.() ? [selectColumn, ...this.#columns] : this.#columns;
  }

  #listen(): void {
    if (this.#unsubscribe || !this.host.isConnected) return;
    this.#unsubscribe = this.#source?.onChange(() => {
      if (this.#source) this.selection.follow(this.#source);
      this.host.requestUpdate();
    });
  }
}
