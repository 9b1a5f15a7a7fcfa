import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { cursorSource, type CursorSource } from '../../../src/ui/grid/cursor-source.js';
import { memorySource, type MemorySource } from '../../../src/ui/grid/memory-source.js';
import type { RowSource } from '../../../src/ui/grid/source.js';
import { book, bookKeys, books, type Book, type pager } from '../../../stories/ui/grid-books.js';
import type { GridSheetElement } from '../../../stories/ui/grid-sheet.js';
import '../../../stories/ui/grid-sheet.js';

export const inMemory = (count = 1000): MemorySource<Book> => memorySource(books(count), { keys: bookKeys });
export const inPages = (load: ReturnType<typeof pager>): CursorSource<Book> =>
  cursorSource<Book>({ load, id: ({ id }) => id, pageSize: 50 });

export const million = (): MemorySource<Book> => memorySource({ length: 1_000_000, at: book });

export async function sheet(source: RowSource<Book>, locale = 'en'): Promise<Sheet> {
  // A button behind it: Tab must not leave the page, or Firefox hears keys no more.
  const box = await fixture(
    html`<div>
      <tranche-grid-sheet .source=${source} .locale=${locale}></tranche-grid-sheet>
      <button>Behind</button>
    </div>`,
  );
  const element = box.querySelector<GridSheetElement>('tranche-grid-sheet')!;
  const page = new Sheet(element);
  await until(() => source.extent === 0 || page.rows.length > 0, 'rows are drawn');
  return page;
}

/** What a person finds on the screen. */
export class Sheet {
  readonly element: GridSheetElement;

  constructor(element: GridSheetElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get table(): HTMLElement {
    return this.find('[role=grid]');
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.root.querySelector<E>(selector)!;
  }

  /** Rows drawn, in the order of the document. */
  get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.grid-body > [role=row]:not([hidden], .grid-details)')];
  }

  row(number: number): HTMLElement {
    return this.find(`.grid-body > [role=row][aria-rowindex="${number + 1}"]:not([hidden])`);
  }

  cell(number: number, column: number): HTMLElement {
    return this.row(number).querySelector<HTMLElement>(`[aria-colindex="${column}"]`)!;
  }

  /** Titles that the eye sees, from top to bottom. */
  get titles(): string[] {
    const box = this.table.getBoundingClientRect();
    const top = box.top + this.find('.grid-header').offsetHeight;
    return this.rows
      .map((row) => ({ row, at: row.getBoundingClientRect() }))
      .filter(({ at }) => at.bottom > top + 1 && at.top < box.bottom - 1)
      .sort((a, b) => a.at.top - b.at.top)
      .map(({ row }) => row.querySelector('[aria-colindex="2"]')!.textContent.trim());
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Where the focus is: `12/3` (row and column), `12/3 button` (in that cell), `head Title`, `details of 12`, else its text. */
  get place(): string {
    const { focused } = this;
    const row = focused?.closest('[role=row]');
    if (!focused || !row || (row.matches('.grid-details') && focused.role !== 'gridcell'))
      return focused?.textContent.trim() ?? 'nowhere';
    const number = (of: Element | null) => Number(of?.ariaRowIndex) - 1;
    if (row.matches('.grid-details')) return `details of ${number(row.previousElementSibling)}`;
    if (row.closest('.grid-header')) return `head ${focused.textContent.trim()}`;
    const cell = focused.closest('[role=gridcell]');
    return `${number(row)}/${cell?.ariaColIndex ?? ''}${cell === focused ? '' : ` ${focused.localName}`}`;
  }

  async scrollTo(top: number): Promise<void> {
    this.table.scrollTop = top;
    await frame();
  }

  head(name: string): HTMLElement {
    return [...this.root.querySelectorAll<HTMLElement>('[role=columnheader]')].find(
      (head) => head.textContent.trim() === name,
    )!;
  }
}

/** Two frames: scroll events and observers have had their turn. */
export const frame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
/** Presses keys one after the other. `Control+End` is a mere event: not every engine's driver can hold a key. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('Control+')) hold(key.slice('Control+'.length));
    else await sendKeys({ press: key });
  }
}

function hold(key: string): void {
  let target = document.activeElement;
  while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
  );
}

/** Waits for what must come, also on a busy machine. */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, { timeout: 15_000, interval: 20 });
