import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import Ban from 'lucide/dist/esm/icons/ban.mjs';
import ChartColumn from 'lucide/dist/esm/icons/chart-column.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Columns3 from 'lucide/dist/esm/icons/columns-3.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import RotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import Table2 from 'lucide/dist/esm/icons/table-2.mjs';
import Undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import { LocaleController } from '../../src/i18n/locale-controller.js';
import { StringsController } from '../../src/i18n/strings-controller.js';
import { dataWords } from '../../src/i18n/data-words.js';
import { badge, badgeStyles } from '../../src/ui/badge.js';
import { banner, bannerStyles } from '../../src/ui/banner.js';
import { button, buttonStyles } from '../../src/ui/button.js';
import { CopyController } from '../../src/ui/copy.js';
import { define } from '../../src/ui/define.js';
import { DialogController } from '../../src/ui/dialog.js';
import { dialogStyles } from '../../src/ui/dialog-styles.js';
import { TrancheElement } from '../../src/ui/element.js';
import { field, fieldStyles } from '../../src/ui/field.js';
import { icon, iconStyles } from '../../src/ui/icon.js';
import { LiveController } from '../../src/ui/live.js';
import { MenuController } from '../../src/ui/menu.js';
import type { MenuItem } from '../../src/ui/menu-item.js';
import { menuStyles } from '../../src/ui/menu-styles.js';
import { segmented, segmentedStyles } from '../../src/ui/segmented.js';
import { skeletonBlock, skeletonLines, skeletonRows, skeletonStyles } from '../../src/ui/skeleton.js';
import { table, tableStyles } from '../../src/ui/table.js';
import { TooltipController, tooltipStyles } from '../../src/ui/tooltip.js';

const sheetStyles = css`
  .sheet-root {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    gap: 24px;
    align-items: start;
    padding: 16px;
    background: var(--_surface);
    color: var(--tranche-color-text, inherit);
  }
  section {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  h2 {
    margin: 0;
    font-size: var(--_label-size);
    font-weight: var(--_strong);
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .row.figure {
    white-space: normal;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .chart {
    block-size: 96px;
  }
  .narrow {
    max-inline-size: 16ch;
  }
  .big {
    font-size: calc(var(--_font-size) * 12 / 7);
    font-weight: var(--_strong);
  }
`;

/** Every piece of ui on one sheet, alive. For stories and for looking at. */
export class PiecesSheetElement extends TrancheElement {
  static override styles = [
    iconStyles,
    buttonStyles,
    fieldStyles,
    badgeStyles,
    skeletonStyles,
    segmentedStyles,
    menuStyles,
    dialogStyles,
    tableStyles,
    bannerStyles,
    tooltipStyles,
    sheetStyles,
  ];

  @property() locale?: string;
  @state() private view: 'chart' | 'table' = 'table';
  @state() private unit: 'plans' | 'installments' = 'plans';
  @state() private hidden2 = false;
  @state() private busy = false;

  readonly #locales = new LocaleController(this);
  readonly #words = new StringsController(this, dataWords);
  readonly #live = new LiveController(this);
  readonly #menu = new MenuController(this);
  readonly #dialog = new DialogController(this);
  readonly #tooltip = new TooltipController(this);
  readonly #copy = new CopyController(this, this.#live);

  override render(): TemplateResult {
    return html`<div class="sheet-root" dir=${this.#locales.dir} lang=${this.#words.lang}>
      ${this.#renderButtons()} ${this.#renderMenus()} ${this.#renderBadges()} ${this.#renderFields()}
      ${this.#renderBanners()} ${this.#renderFigures()} ${this.#renderTable()} ${this.#renderSkeletons()}
      ${this.#menu.render()} ${this.#tooltip.render()} ${this.#live.render()} ${this.#renderDialog()}
    </div>`;
  }

  #renderButtons(): TemplateResult {
    const { t } = this.#words;
    return html`<section>
      <h2>Buttons</h2>
      <div class="row">
        ${button({ label: 'Send message', kind: 'primary', icon: MessageCircle })}
        ${button({ label: t('export'), icon: Download })}
        ${button({ label: t('retry'), kind: 'quiet', icon: RotateCcw })} ${button({ label: 'Refund', kind: 'danger' })}
      </div>
      <div class="row">
        ${button({ label: 'Sending', kind: 'primary', busy: true })} ${button({ label: t('retry'), busy: true })}
        ${button({ label: 'Reprocess', refused: true, describedBy: 'why' })}
        ${button({ label: 'Filter on', pressed: true })}
        ${button({ label: t('retry'), icon: RotateCcw, iconOnly: true })}
        ${button({ label: 'Details', icon: ChevronRight, iconOnly: true, kind: 'quiet' })}
        <span id="why">The next attempt is already planned.</span>
      </div>
    </section>`;
  }

  #renderMenus(): TemplateResult {
    const { t } = this.#words;
    return html`<section>
      <h2>Menus, switches, dialog</h2>
      <div class="row">
        ${this.#menu.button({
          id: 'columns',
          label: t('columns'),
          icon: Columns3,
          items: () => [
            { label: 'Product', checked: true },
            { label: 'Purchase date', checked: this.hidden2, onSelect: () => (this.hidden2 = !this.hidden2) },
            { label: t('resetColumns'), divided: true },
          ],
        })}
        ${this.#menu.button({
          id: 'row',
          label: 'Actions for Zoë Martin',
          icon: Ellipsis,
          iconOnly: true,
          kind: 'quiet',
          align: 'end',
          items: () => this.#actions(),
        })}
        ${button({ label: 'Refund…', hasPopup: 'dialog', onClick: () => this.#dialog.show() })}
      </div>
      <div class="row">
        ${segmented({
          name: 'unit',
          label: 'Count',
          value: this.unit,
          options: [
            { value: 'plans', label: 'Plans' },
            { value: 'installments', label: 'Installments' },
          ],
          onChange: (value) => (this.unit = value),
        })}
        ${segmented({
          name: 'view',
          label: 'View',
          value: this.view,
          options: [
            { value: 'chart', label: t('showChart'), icon: ChartColumn, iconOnly: true },
            { value: 'table', label: t('showTable'), icon: Table2, iconOnly: true },
          ],
          onChange: (value) => (this.view = value),
        })}
      </div>
    </section>`;
  }

  #actions(): MenuItem[] {
    return [
      { label: 'Recover via WhatsApp', icon: MessageCircle, href: 'https://wa.me/33612345678' },
      { label: 'Reprocess', icon: RotateCcw, refused: 'The bank refused for good: a new card is needed.' },
      { label: 'Refund…', icon: Undo2, onSelect: () => this.#dialog.show() },
      { label: 'Cancel plan…', icon: Ban, danger: true, divided: true, onSelect: () => this.#dialog.show() },
    ];
  }

  #renderBadges(): TemplateResult {
    const tones = {
      neutral: 'Inactive',
      accent: 'In progress',
      success: 'Completed',
      warning: 'With issues',
      danger: 'Overdue',
    };
    return html`<section>
      <h2>Badges, icons</h2>
      <div class="row">${Object.entries(tones).map(([tone, label]) => badge({ label, tone }))}</div>
      <div class="narrow">${badge({ label: 'A label far too long for its cell', tone: 'warning' })}</div>
      <div class="row">
        ${icon(Download, { label: 'Download' })} ${icon(ChevronRight, { flip: true })} ${icon(Table2)}
      </div>
      <div class="row">
        <span class="truncate narrow" tabindex="0">zoe.martin-lefebvre@example.com</span>
        ${this.#copy.button({
          value: 'zoe.martin-lefebvre@example.com',
          label: this.#words.t('copyValue', { value: 'e-mail' }),
          copied: this.#words.t('copied'),
          failed: this.#words.t('copyFailed'),
        })}
      </div>
    </section>`;
  }

  #renderFields(): TemplateResult {
    return html`<section>
      <h2>Fields</h2>
      ${field({
        id: 'reason',
        label: 'Reason',
        optional: 'optional',
        hint: 'The buyer sees it in the message.',
        control: (c) =>
          html`<input class="input" id=${c.id} aria-describedby=${c.describedBy} aria-invalid=${c.invalid} />`,
      })}
      ${field({
        id: 'amount',
        label: 'Amount to refund',
        hint: 'At most 120.00 €.',
        error: 'Write an amount up to 120.00 €, like 40.00.',
        control: (c) =>
          html`<input
            class="input figure"
            id=${c.id}
            inputmode="decimal"
            value="1,234"
            aria-describedby=${c.describedBy}
            aria-invalid=${c.invalid}
          />`,
      })}
      ${field({
        id: 'method',
        label: 'Method',
        control: (c) =>
          html`<select class="input" id=${c.id} aria-describedby=${c.describedBy}>
            <option>Bank transfer</option>
            <option>Cash</option>
          </select>`,
      })}
    </section>`;
  }

  #renderBanners(): TemplateResult {
    const { t } = this.#words;
    const time = this.#locales.formats.instant('2026-11-21T13:05:00Z', 'Europe/Paris');
    return html`<section>
      <h2>Banners</h2>
      ${banner({ tone: 'info', text: t('dataAsOf', { time }) })}
      ${banner({ tone: 'warning', text: t('stale', { time }), actions: button({ label: t('retry') }) })}
      ${banner({ tone: 'danger', text: t('error_server'), detail: t('requestId', { id: '4f2c-91aa' }), actions: button({ label: t('retry') }) })}
      ${banner({ tone: 'success', text: t('exported', { count: 5000 }) })}
    </section>`;
  }

  #renderFigures(): TemplateResult {
    const { formats } = this.#locales;
    const money = (amount: number, currency: string) => formats.money({ amount, currency });
    return html`<section>
      <h2>Figures</h2>
      <div class="big figure">${money(123_456_789, 'EUR')}</div>
      <div class="row figure">
        ${money(1980, 'JPY')} · ${money(12_345, 'KWD')} · ${formats.percent(0.385)} · ${formats.compact(12_345)}
      </div>
      <div class="row">
        ${formats.date('2026-11-21')} · ${formats.relativeDays(-3)} · ${formats.country('FR')} ·
        ${formats.country('ZZ')}
      </div>
    </section>`;
  }

  #renderTable(): TemplateResult {
    const { formats } = this.#locales;
    const money = (amount: number) => formats.money({ amount, currency: 'EUR' });
    return html`<section class="wide">
      ${table({
        id: 'sample',
        caption: 'Days overdue by plan length',
        columns: [
          { label: 'Plan length' },
          { label: '1–30', figure: true },
          { label: '31–60', figure: true },
          { label: 'Overdue', figure: true },
        ],
        rows: [
          ['3 installments', formats.number(38), formats.number(4), money(123_400)],
          ['6 installments', formats.number(112), formats.number(19), money(1_904_050)],
          ['12 installments', formats.number(7), formats.number(0), money(9_900)],
        ],
        foot: [this.#words.t('total'), formats.number(157), formats.number(23), money(2_037_350)],
      })}
    </section>`;
  }

  #renderSkeletons(): TemplateResult {
    return html`<section class="wide">${skeletonRows(3)}</section>
      <section>${skeletonLines(3)}</section>
      <section><div class="chart">${skeletonBlock()}</div></section>`;
  }

  #renderDialog(): TemplateResult {
    const { t } = this.#words;
    return this.#dialog.render(() => ({
      title: 'Refund plan P-1042 of Zoë Martin',
      description: 'The money goes back to the card ending in 4242. This cannot be undone.',
      closeLabel: t('close'),
      busy: this.busy,
      body: field({
        id: 'refund',
        label: 'Amount',
        hint: 'At most 120.00 €.',
        control: (c) =>
          html`<input class="input figure" id=${c.id} value="120.00" autofocus aria-describedby=${c.describedBy} />`,
      }),
      actions: html`${button({ label: t('cancel'), refused: this.busy, onClick: () => this.#dialog.close() })}
      ${button({ label: 'Refund 120.00 € to Zoë Martin', kind: 'danger', type: 'submit', busy: this.busy })}`,
      onSubmit: () => (this.busy = true),
    }));
  }
}

define('tranche-pieces-sheet', PiecesSheetElement);
