import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../ui/adopt.js';
import { button } from '../ui/button.js';
import type { GridSelection } from '../ui/grid/selection.js';
import type { LiveHost } from '../ui/host.js';
import type { SelectionTexts } from './selection-words.js';
import { bulkBarStyles } from './bulk-bar-styles.js';

export interface BulkBarOptions {
  t: SelectionTexts;
  selection: Pick<GridSelection<unknown>, 'count' | 'allBut' | 'all' | 'clear'>;
  /** How many rows match; undefined = nobody knows. */
  total: number | undefined;
  onRecover: () => void;
}

/** What can be done with the ticked rows; nothing while there are none. */
export function bulkBar(
  host: LiveHost,
  { t, selection, total, onRecover }: BulkBarOptions,
): TemplateResult | typeof nothing {
  const count = selection.count(total);
  if (count === 0) return nothing;
  adoptStyles(host, [bulkBarStyles]);
  const more = selection.allBut === undefined && (total === undefined || total > (count ?? 0));
  const all = total === undefined ? t('selectAllOpen') : t('selectAll', { count: total });
  return html`<div class="bulk-bar" part="toolbar" role="group" aria-label=${t('selected', { count: count ?? 0 })}>
    <span class="figure" role="status">${count === undefined ? t('allSelected') : t('selected', { count })}</span>
    ${more ? button({ label: all, kind: 'quiet', onClick: () => selection.all() }) : nothing}
    <span class="bulk-acts">
      ${button({ label: t('clear'), kind: 'quiet', onClick: () => selection.clear() })}
      ${button({ label: t('recover'), kind: 'primary', hasPopup: 'dialog', onClick: onRecover })}
    </span>
  </div>`;
}
