import { css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import { adoptStyles } from '../adopt.js';
import { button } from '../button.js';
import { DialogController } from '../dialog.js';
import { dialogStyles } from '../dialog-styles.js';
import type { Column } from './column.js';
import { choiceOf, type Arranged } from './column-preferences.js';
import type { GridController } from './controller.js';

const chooserStyles = css`
  .grid-chooser {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .grid-chooser li {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: var(--_row-height);
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 60%, transparent);
  }
  .grid-chooser li:last-child {
    border: 0;
  }
  .grid-chooser label {
    flex: 1;
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: var(--_target);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .grid-chooser input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;

/** The dialog in which columns are shown, hidden and put in order. Every change counts at once and is remembered. */
export class ColumnChooser<R> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #grid: GridController<R>;
  readonly #dialog: DialogController;
  #said = '';

  constructor(host: ReactiveControllerHost & HTMLElement, grid: GridController<R>) {
    this.#host = host;
    this.#grid = grid;
    this.#dialog = new DialogController(host, 'tranche-columns');
    adoptStyles(host, [dialogStyles, chooserStyles]);
  }

  show(): void {
    this.#said = '';
    this.#dialog.show();
  }

  render(): TemplateResult {
    const t = this.#grid.config.words();
    return this.#dialog.render(() => ({
      title: t('columns'),
      closeLabel: t('close'),
      body: this.#renderList(),
      actions: html`${button({ label: t('resetColumns'), kind: 'quiet', onClick: () => this.#grid.choose(undefined) })}
      ${button({ label: t('done'), kind: 'primary', onClick: () => this.#dialog.close() })}`,
    }));
  }

  #renderList(): TemplateResult {
    const { arranged } = this.#grid;
    return html`<ul class="grid-chooser">
        ${arranged.map((entry, place) => this.#renderEntry(entry, place, arranged.length))}
      </ul>
      <div class="sr" aria-live="polite">${this.#said}</div>`;
  }

  #renderEntry({ column, shown }: Arranged<Column<R>>, place: number, total: number): TemplateResult {
    const t = this.#grid.config.words();
    const name = column.header();
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${shown}
          ?disabled=${column.required}
          @change=${() => this.#toggle(place)}
        />${name}
      </label>
      ${button({
        label: t('moveUp', { name }),
        id: buttonId(column.id, -1),
        icon: ArrowUp,
        iconOnly: true,
        kind: 'quiet',
        refused: place === 0,
        onClick: () => void this.#move(place, -1),
      })}
      ${button({
        label: t('moveDown', { name }),
        id: buttonId(column.id, 1),
        icon: ArrowDown,
        iconOnly: true,
        kind: 'quiet',
        refused: place === total - 1,
        onClick: () => void this.#move(place, 1),
      })}
    </li>`;
  }

  #toggle(place: number): void {
    this.#choose(this.#grid.arranged.map((entry, at) => (at === place ? { ...entry, shown: !entry.shown } : entry)));
  }

  async #move(place: number, by: 1 | -1): Promise<void> {
    const arranged = [...this.#grid.arranged];
    const [moved] = arranged.splice(place, 1);
    if (!moved) return;
    arranged.splice(place + by, 0, moved);
    this.#said = this.#grid.config.words()('columnMoved', {
      name: moved.column.header(),
      position: place + by + 1,
      total: arranged.length,
    });
    this.#choose(arranged);
    await this.#host.updateComplete;
    // The entry is drawn elsewhere: the same button goes on moving the same column.
    this.#host.shadowRoot?.getElementById(buttonId(moved.column.id, by))?.focus();
  }

  #choose(arranged: readonly Arranged<Column<R>>[]): void {
    this.#grid.choose(choiceOf(arranged));
  }
}

function buttonId(column: string, by: 1 | -1): string {
  return `tranche-column-${column}-${by === 1 ? 'down' : 'up'}`;
}
