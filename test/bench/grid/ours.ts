import type { TemplateResult } from 'lit';
import { StringsController } from '../../../src/i18n/strings-controller.js';
import { dataWords } from '../../../src/i18n/data-words.js';
import { buttonStyles } from '../../../src/ui/button.js';
import { define } from '../../../src/ui/define.js';
import { TrancheElement } from '../../../src/ui/element.js';
import type { Column } from '../../../src/ui/grid/column.js';
import { GridController } from '../../../src/ui/grid/controller.js';
import { grid } from '../../../src/ui/grid/grid.js';
import { memorySource, type MemorySource } from '../../../src/ui/grid/memory-source.js';
import { gridStyles } from '../../../src/ui/grid/styles.js';
import { iconStyles } from '../../../src/ui/icon.js';
import type { Contestant } from './contestant.js';
import { CELLS, type Row } from './data.js';

const columns: readonly Column<Row>[] = CELLS.map((cell, place) => ({
  id: `c${place}`,
  header: () => `Column ${place}`,
  cell,
  width: { min: 60 },
  ...(place === 9 ? { sortKey: 'total', descFirst: true } : {}),
}));

class GridBenchElement extends TrancheElement {
  static override styles = [gridStyles, buttonStyles, iconStyles];
  readonly words = new StringsController(this, dataWords);
  readonly list = new GridController<Row>(this, {
    columns: () => columns,
    id: (row) => row.id,
    rowLabel: (row) => row.name,
    words: () => this.words.t,
  });

  protected override render(): TemplateResult {
    return grid(this.list, { label: 'Rows' });
  }
}

define('tranche-grid-bench', GridBenchElement);

/** Our grid over columns in memory. */
export class OurTable implements Contestant {
  #source: MemorySource<Row> | undefined;
  #element: GridBenchElement | undefined;

  mount(rows: readonly Row[]): void {
    const element = document.createElement('tranche-grid-bench') as GridBenchElement;
    this.#source = memorySource(rows, { keys: { total: { type: 'number', read: (row) => row.total.amount } } });
    element.list.source = this.#source;
    this.#element = element;
    document.body.append(element);
  }

  sort(): void {
    const column = columns[9];
    if (column) this.#element?.list.sortBy(column);
  }

  filter(least: number): void {
    const keys = this.#source?.keysOf('total');
    if (keys) this.#source?.filter((index) => (keys[index] as number) >= least);
  }

  get scroller(): HTMLElement {
    return this.#element?.shadowRoot?.querySelector('.grid-table') as HTMLElement;
  }

  rows(): Iterable<Element> {
    return this.#element?.shadowRoot?.querySelectorAll('.grid-body > .grid-row:not([hidden])') ?? [];
  }
}
