import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { ReportChartElement, type ReportChart } from '../../blocks/report-chart.js';
import type { ReportQuery } from '../../contract/reports.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { FilterKey } from '../../state/scope.js';
import { segmented } from '../../ui/segmented.js';
import { facetOf, toPatch, toSpec } from './model.js';
import { chartStrings } from './strings.js';

/**
 * How buyers split over plan lengths, and how those plans stand: twelve columns stacked by the seven statuses.
 *
 * @summary Chart of plans by number of installments and status
 * @tag tranche-status-chart
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 */
export class StatusChartElement extends ReportChartElement {
  /** What is counted: plans by their status, or their installments in five groups. */
  @property({ attribute: 'status-of' }) statusOf: 'plans' | 'installments' = 'plans';

  /** @internal */
  override readonly strings = new StringsController(this, chartStrings);

  protected override get facetKeys(): readonly FilterKey[] {
    return facetOf(this.environment.scope.filters);
  }

  protected override wanted(): ReportQuery {
    return { sections: ['status'], statusOf: this.statusOf };
  }

  protected override describe(): ReportChart {
    const { t } = this.strings;
    const words = { t, words: this.billing.t, formats: this.locales.formats };
    const none = { of: this.statusOf, cells: [], total: 0 };
    return {
      title: t('title'),
      spec: ({ status }) => toSpec(status ?? none, this.environment.scope.filters, words),
      patch: (part) => toPatch(part, this.statusOf, this.environment.scope.filters),
      controls: segmented({
        name: 'status-of',
        label: t('mode'),
        value: this.statusOf,
        options: [
          { value: 'plans', label: t('modePlans') },
          { value: 'installments', label: t('modeInstallments') },
        ],
        onChange: (value) => (this.statusOf = value),
      }),
      empty: html`${t('empty')}<br />${t('emptyHint')}`,
      fileName: t('fileName'),
      narrowed: (what) => t('narrowed', { what }),
      cleared: t('cleared'),
    };
  }
}
