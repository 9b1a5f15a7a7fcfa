import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import type { TrancheError } from '../../core/errors.js';
import { button } from '../button.js';
import { icon } from '../icon.js';
import type { Column } from './column.js';
import type { GridController } from './controller.js';
import { cellClass } from './row-view.js';
import { ariaSort } from './sort.js';
import { selectColumn } from './selection.js';
import type { RowSource } from './source.js';

export interface GridOptions {
  /** Accessible name of the table. */
  label: string;
  /** Shown instead of rows when there are none. */
  empty?: TemplateResult | string;
  /** Shown below the rows when a load failed; default: our words for the kind of error, and *try again*. */
  failure?: (error: TrancheError, retry: () => void) => TemplateResult;
  /** Always in sight below the rows. */
  footer?: TemplateResult | string;
}

/**
 * The grid of a controller, for the shadow root of its host. `gridStyles`, `buttonStyles` and `iconStyles` belong to it, and a
 * `TooltipController`, which shows what columns cut off.
 * Parts: `table header row label cell body details message retry footer`.
 */
export function grid<R>(controller: GridController<R>, options: GridOptions): TemplateResult {
  const { source, view, drawn: columns } = controller;
  const selecting = controller.config.selection?.();
  const extent = source?.extent ?? 0;
  const isEmpty = extent === 0 && source?.status === 'ready';
  return html`<div class="grid${source?.stale ? ' is-stale' : ''}" ${ref(view.attach)}>
    <div
      class="grid-table"
      part="table"
      role="grid"
      tabindex="-1"
      aria-label=${options.label}
      aria-rowcount=${source?.length === undefined ? -1 : source.length + 1}
      aria-colcount=${columns.length}
      aria-multiselectable=${selecting ? 'true' : nothing}
      aria-busy=${source?.status === 'loading'}
      @keydown=${view.focus.onKeyDown}
      @focusin=${view.focus.onFocusIn}
      @click=${view.onClick}
    >
      <div class="grid-header" part="header" role="rowgroup">
        <div class="grid-row" role="row" aria-rowindex="1">
          ${columns.map((column, place) => head(controller, column, place))}
        </div>
      </div>
      <div class="grid-body" part="body" role=${extent > 0 ? 'rowgroup' : nothing}></div>
    </div>
    ${isEmpty ? html`<div class="grid-message" part="message">${options.empty}</div>` : nothing}
    ${failure(controller, source, options.failure)}
    ${options.footer === undefined ? nothing : html`<div class="grid-footer" part="footer">${options.footer}</div>`}
    <div class="grid-probe" aria-hidden="true"></div>
  </div>`;
}

function head<R>(controller: GridController<R>, column: Column<R>, place: number): TemplateResult {
  const sorted = ariaSort(column, controller.sort);
  const hint = column.headerHint?.() ?? nothing;
  const isDescending = sorted === 'none' ? column.descFirst : sorted === 'descending';
  return html`<div
    class="${cellClass(column)}${sorted ? ' is-sortable' : ''}"
    part="label"
    role="columnheader"
    aria-colindex=${place + 1}
    aria-sort=${sorted ?? nothing}
    tabindex=${sorted ? nothing : -1}
    title=${sorted ? nothing : hint}
  >
    ${
      sorted
        ? html`<button
            class="grid-sort"
            type="button"
            tabindex="-1"
            title=${hint}
            @click=${() => controller.sortBy(column)}
          >
            <span class="truncate">${column.header()}</span>${icon(isDescending ? ArrowDown : ArrowUp)}
          </button>`
        : column.id === selectColumn.id
          ? checkAll(controller)
          : column.header()
    }
  </div>`;
}

function checkAll<R>({ config, selection, source, view }: GridController<R>): TemplateResult {
  const ticked = selection.ofLoaded(source);
  return html`<input
    class="grid-check"
    type="checkbox"
    tabindex="-1"
    aria-label=${config.selection?.()?.loaded ?? nothing}
    .checked=${live(ticked === 'all')}
    .indeterminate=${live(ticked === 'some')}
    @change=${view.onSelectLoaded}
  />`;
}

function failure<R>(
  controller: GridController<R>,
  source: RowSource<R> | undefined,
  draw: GridOptions['failure'],
): TemplateResult | typeof nothing {
  if (!source?.error) return nothing;
  const retry = () => source.retry();
  if (draw) return draw(source.error, retry);
  const t = controller.config.words();
  const { kind, requestId } = source.error;
  const text = kind === 'network' || kind === 'timeout' || kind === 'schema' ? t(`error_${kind}`) : t('error_unknown');
  return html`<div class="grid-message grid-failure" part="message" role="alert">
    <span>${text} ${requestId === undefined ? nothing : t('requestId', { id: requestId })}</span>
    ${button({ label: t('retry'), part: 'retry', onClick: retry })}
  </div>`;
}
