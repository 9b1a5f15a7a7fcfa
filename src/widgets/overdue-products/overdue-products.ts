import { html, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { problemText } from '../../blocks/problem-text.js';
import type { RecoveryTemplates } from '../../blocks/recovery/message-template.js';
import { RecoveryController } from '../../blocks/recovery/recovery.js';
import { ReportTableElement, type ReportColumn, type ReportTable } from '../../blocks/report-table.js';
import type { ReportQuery } from '../../contract/reports.js';
import type { TrancheError } from '../../core/errors.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { InstallmentsReport } from '../../model/report.js';
import { mostLate, rateOf, toCsv, type Row } from './model.js';
import { texts } from './strings.js';
import { styles } from './styles.js';

/**
 * Products with the most late installments: how many, out of how many issued, and what is overdue in each currency. A product's name
 * narrows the page to it.
 *
 * @summary Table of products by late installments
 * @tag tranche-overdue-products
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 * @fires {RecoveryRunEvent} tranche-recovery-run
 * @fires {RecoveryRanEvent} tranche-recovery-ran
 * @fires {MessageOpenEvent} tranche-message-open
 * @fires {MessageOpenedEvent} tranche-message-opened
 */
export class OverdueProductsElement extends ReportTableElement<Row> {
  static override styles = styles;

  /** How many products are listed, 1 to 50. */
  @property({ type: Number }) top = 10;

  /** Texts of the page's own for drafts to buyers whose installments could not be collected. */
  @property({ attribute: false }) recoveryTemplates?: RecoveryTemplates | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, texts);
  protected override readonly facetKeys = ['product'] as const;
  readonly #recovery = new RecoveryController(this, (error) => this.#onFailure(error));

  protected override wanted(): ReportQuery {
    return { sections: ['products'], top: Math.min(50, Math.max(1, Math.trunc(this.top) || 10)) };
  }

  protected override describe(data: InstallmentsReport | undefined): ReportTable<Row> {
    const { t } = this.strings;
    const { rows, total } = data?.products ?? { rows: [], total: 0 };
    const chosen = this.environment.scope.filters.product ?? [];
    return {
      title: t('title'),
      rows,
      nameLabel: t('product'),
      name: ({ name }) => name,
      isChosen: ({ product }) => chosen.includes(product),
      patch: ({ product }) => ({ product: [product] }),
      columns: this.#columns(rows),
      csv: toCsv(rows, t),
      footer: t('shown', { shown: rows.length, count: total }),
      empty: html`${t('empty')}<br />${t('emptyHint')}`,
      fileName: t('fileName'),
      narrowed: (what) => t('narrowed', { what }),
      cleared: t('cleared'),
      doing: this.#recovery.doing(
        rows.reduce((sum, { product, overdueCount }) => sum + (chosen.includes(product) ? overdueCount : 0), 0),
        { filters: this.environment.scope.filters },
      ),
    };
  }

  #onFailure(error: TrancheError): void {
    this.fail(error);
    this.notice.say(problemText(error, this.words.t, this.billing.t), 'danger');
  }

  #columns(rows: readonly Row[]): ReportColumn<Row>[] {
    const { t } = this.strings;
    const { formats } = this.locales;
    const most = mostLate(rows);
    const rate = (row: Row): string => {
      const share = rateOf(row);
      return share === undefined ? '—' : formats.percent(share, 1);
    };
    return [
      {
        label: t('late'),
        figure: true,
        cell: ({ overdueCount }) => html`${formats.number(overdueCount)}${bar(overdueCount / most)}`,
      },
      { label: t('issued'), figure: true, cell: ({ issuedCount }) => formats.number(issuedCount) },
      { label: t('rate'), figure: true, cell: rate },
      {
        label: t('overdue'),
        figure: true,
        cell: ({ overdue }) => overdue.map((money) => html`<span class="amounts">${formats.money(money)}</span>`),
      },
    ];
  }
}

/** How long a product's bar is, from 0 to 1; the figure beside it says the same. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="4" /><rect class="share" width=${share * 100} height="4" />`}
  </svg>`;
