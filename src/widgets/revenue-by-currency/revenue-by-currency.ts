import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { ReportTableElement, type ReportTable } from '../../blocks/report-table.js';
import type { ReportQuery } from '../../contract/reports.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { InstallmentsReport, RevenueReport } from '../../model/report.js';
import { toColumns, toCsv, usualParts, type Part, type Row } from './model.js';
import { texts } from './strings.js';

/**
 * What the plans come to in each currency: paid, overdue, to receive. A currency's name narrows the page to it; there is no total over
 * currencies.
 *
 * @summary Table of revenue by currency
 * @tag tranche-revenue-by-currency
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 */
export class RevenueByCurrencyElement extends ReportTableElement<Row> {
  /** Adds a column with what was refunded. */
  @property({ type: Boolean, attribute: 'show-refunded' }) showRefunded = false;

  /** Adds a column with what will never be collected: canceled, written off. */
  @property({ type: Boolean, attribute: 'show-void' }) showVoid = false;

  /** @internal */
  override readonly strings = new StringsController(this, texts);
  protected override readonly facetKeys = ['currency'] as const;

  protected override wanted(): ReportQuery {
    return { sections: ['revenue'] };
  }

  protected override describe(data: InstallmentsReport | undefined): ReportTable<Row> {
    const { t } = this.strings;
    const { formats } = this.locales;
    const chosen = this.environment.scope.filters.currency ?? [];
    const more: Part[] = [
      ...(this.showRefunded ? ['refunded' as const] : []),
      ...(this.showVoid ? ['void' as const] : []),
    ];
    const parts = [...usualParts, ...more];
    return {
      title: t('title'),
      summary: this.#basis(data?.revenue),
      rows: data?.revenue?.rows ?? [],
      nameLabel: t('currency'),
      name: ({ currency }) => t('name', { code: currency, name: formats.currencyName(currency) }),
      isChosen: ({ currency }) => chosen.includes(currency),
      patch: ({ currency }) => ({ currency: [currency] }),
      columns: toColumns(parts, t, formats),
      csv: toCsv(parts, t),
      empty: html`${t('empty')}<br />${t('emptyHint')}`,
      fileName: t('fileName'),
      narrowed: (what) => t('narrowed', { what }),
      cleared: t('cleared'),
    };
  }

  #basis(revenue: RevenueReport | undefined): string | undefined {
    const { t } = this.strings;
    if (revenue?.basis === 'net') return t('net');
    return revenue?.basis === 'gross' ? t('gross') : undefined;
  }
}
