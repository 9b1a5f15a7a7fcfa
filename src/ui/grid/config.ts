import type { TemplateResult } from 'lit';
import type { DataWords } from '../../i18n/data-words.js';
import type { Translate } from '../../i18n/strings.js';
import type { Column } from './column.js';
import type { SelectionWords } from './selection.js';
import type { Sort } from './source.js';

/** What a host tells its grid once; the functions are asked again when needed. */
export interface GridConfig<R> {
  /** Asked at every update, so that headers follow the language. */
  columns: () => readonly Column<R>[];
  id: (row: R) => string;
  /** The shared words in the reader's language: `() => this.dataWords.t`. */
  words: () => Translate<DataWords>;
  /** Names a row in a few words, for its details and their button. */
  rowLabel: (row: R) => string;
  /** Content of the region that opens below a row. Without it rows do not open. */
  details?: (row: R) => TemplateResult | string;
  /** Words of the checkboxes that select rows; undefined = rows cannot be selected now. */
  selection?: () => SelectionWords<R> | undefined;
  /** Other rows are selected. */
  onSelect?: () => void;
  /** Sort first shown; the source is expected to be in this order. */
  sort?: Sort;
  /** Somebody sorted. Sources without `sortBy` must be asked anew here. */
  onSort?: (sort: Sort) => void;
  /** A row was clicked, or Enter pressed on it, and no widget in it was meant. Default: its details open or close. */
  onActivate?: (row: R, event: Event) => void;
  /** Somebody opened or closed the details of a row. */
  onToggle?: (row: R, isOpen: boolean) => void;
  /** Ctrl+C on a cell: announce it. */
  onCopied?: (text: string, isCopied: boolean) => void;
  /** Code that is loaded on demand (details, column chooser) did not come; the next try loads it again. */
  onFailure?: (error: unknown) => void;
  /** Somebody chose other columns or another order; ids of those shown. */
  onChoose?: (shown: readonly string[]) => void;
  /** Key under which the choice of columns is remembered in `localStorage`; undefined = for this visit only. */
  preferencesKey?: () => string | undefined;
}
