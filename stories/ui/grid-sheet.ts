import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import { LocaleController } from '../../src/i18n/locale-controller.js';
import { StringsController } from '../../src/i18n/strings-controller.js';
import { dataWords } from '../../src/i18n/data-words.js';
import { badge, badgeStyles } from '../../src/ui/badge.js';
import { button, buttonStyles } from '../../src/ui/button.js';
import { define } from '../../src/ui/define.js';
import { TrancheElement } from '../../src/ui/element.js';
import type { Column } from '../../src/ui/grid/column.js';
import { ColumnChooserButton } from '../../src/ui/grid/column-chooser-button.js';
import { GridController } from '../../src/ui/grid/controller.js';
import { grid } from '../../src/ui/grid/grid.js';
import type { RowSource } from '../../src/ui/grid/source.js';
import { gridStyles } from '../../src/ui/grid/styles.js';
import { iconStyles } from '../../src/ui/icon.js';
import { LiveController } from '../../src/ui/live.js';
import { MenuController } from '../../src/ui/menu.js';
import { menuStyles } from '../../src/ui/menu-styles.js';
import { TooltipController, tooltipStyles } from '../../src/ui/tooltip.js';
import { columnNames, type Book } from './grid-books.js';

const sheetStyles = css`
  .sheet-tools {
    display: flex;
    justify-content: end;
    padding-block-end: 8px;
  }
`;

/** A grid of library books, for stories and tests: everything a grid can do, and no billing word. */
export class GridSheetElement extends TrancheElement {
  static override styles = [gridStyles, buttonStyles, iconStyles, badgeStyles, menuStyles, tooltipStyles, sheetStyles];

  @property() locale?: string;
  @property({ attribute: false }) source?: RowSource<Book>;
  /** `localStorage` key of the column choice. */
  @property() remember?: string;

  readonly locales = new LocaleController(this);
  readonly words = new StringsController(this, dataWords);
  readonly menu = new MenuController(this);
  readonly live = new LiveController(this);
  readonly tooltip = new TooltipController(this);
  readonly list = new GridController<Book>(this, {
    columns: () => this.#columns(),
    id: (book) => book.id,
    rowLabel: (book) => book.title,
    words: () => this.words.t,
    details: (book) =>
      html`<p>${book.summary}</p>
        ${button({ label: 'Borrow', onClick: () => this.live.say(`Borrowed ${book.title}`) })}`,
    onCopied: (_text, isCopied) => this.live.say(this.words.t(isCopied ? 'copied' : 'copyFailed')),
    preferencesKey: () => this.remember,
  });

  readonly chooser = new ColumnChooserButton(this, this.list);

  override willUpdate(): void {
    this.list.source = this.source;
  }

  protected override render(): TemplateResult {
    const { t } = this.words;
    const { length, loaded = 0 } = this.source ?? {};
    const range = `${Math.min(loaded, 1)}–${loaded}`;
    return html`<div dir=${this.locales.dir}>
      <div class="sheet-tools">${this.chooser.button()}</div>
      ${grid(this.list, {
        label: 'Books',
        empty: t('filteredEmpty'),
        footer: html`<span>${length === undefined ? range : `${range} of ${length}`}</span>`,
      })}
      ${this.chooser.render()}${this.menu.render()}${this.live.render()}${this.tooltip.render()}
    </div>`;
  }

  #columns(): Column<Book>[] {
    const { formats } = this.locales;
    const names = columnNames(this.locales.locale);
    return [
      {
        id: 'state',
        header: () => names.state,
        cell: ({ state }) => (state ? badge({ label: names[state], tone: TONES[state] }) : nothing),
        width: { px: 150 },
        card: 'lead',
        required: true,
      },
      {
        id: 'title',
        header: () => names.title,
        cell: (book) => book.title,
        copy: (book) => book.title,
        width: { fr: 2, min: 160 },
        sortKey: 'title',
        card: 'title',
      },
      {
        id: 'author',
        header: () => names.author,
        cell: (book) => book.author,
        sortKey: 'author',
        card: 'note',
        width: { min: 140 },
      },
      { id: 'shelf', header: () => names.shelf, cell: (book) => book.shelf, hidden: true },
      {
        id: 'pages',
        header: () => names.pages,
        headerHint: () => names.pagesHint,
        cell: (book) => formats.number(book.pages),
        align: 'figure',
        sortKey: 'pages',
        descFirst: true,
        width: { px: 110 },
        card: 'figure',
      },
      {
        id: 'bought',
        header: () => names.bought,
        cell: (book) => formats.date(book.bought),
        align: 'end',
        sortKey: 'bought',
        width: { px: 140 },
      },
      {
        id: 'actions',
        header: () => names.actions,
        cell: (book) => this.#actions(book),
        width: { px: 90 },
        align: 'end',
        card: 'action',
        required: true,
      },
    ];
  }

  #actions(book: Book): TemplateResult {
    return this.menu.button({
      id: `menu-${book.id}`,
      label: `Actions for ${book.title}`,
      icon: Ellipsis,
      iconOnly: true,
      kind: 'quiet',
      align: 'end',
      items: () => [
        { label: 'Borrow', onSelect: () => this.live.say(`Borrowed ${book.title}`) },
        { label: 'Give back', refused: 'It is here' },
      ],
    });
  }
}

const TONES = { here: 'success', out: 'accent', late: 'danger' } as const;

declare global {
  interface HTMLElementTagNameMap {
    'tranche-grid-sheet': GridSheetElement;
  }
}

define('tranche-grid-sheet', GridSheetElement);
