import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { problemText } from '../../blocks/problem-text.js';
import type { RecoveryTemplates } from '../../blocks/recovery/message-template.js';
import { RecoveryController } from '../../blocks/recovery/recovery.js';
import { ReportChartElement, type ReportChart } from '../../blocks/report-chart.js';
import type { ReportQuery } from '../../contract/reports.js';
import type { TrancheError } from '../../core/errors.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { defaultAgingBounds } from '../../model/aging.js';
import { segmented } from '../../ui/segmented.js';
import { chosenCount, facetKeys, toPatch, toSpec } from './model.js';
import { chartStrings } from './strings.js';

/**
 * How late the late installments are: aging buckets against the length of their plan, or against their position in it.
 *
 * @summary Chart of days overdue against the number of installments
 * @tag tranche-overdue-chart
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 * @fires {RecoveryRunEvent} tranche-recovery-run
 * @fires {RecoveryRanEvent} tranche-recovery-ran
 * @fires {MessageOpenEvent} tranche-message-open
 * @fires {MessageOpenedEvent} tranche-message-opened
 */
export class OverdueChartElement extends ReportChartElement {
  /** What the columns are: the plan's number of installments (`count`) or the late installment's own number (`number`). */
  @property({ attribute: 'aging-by' }) agingBy: 'count' | 'number' = 'count';

  /** Texts of the page's own for drafts to buyers whose installments could not be collected. */
  @property({ attribute: false }) recoveryTemplates?: RecoveryTemplates | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, chartStrings);
  protected override readonly facetKeys = facetKeys;
  readonly #recovery = new RecoveryController(this, (error) => this.#onFailure(error));

  protected override wanted(): ReportQuery {
    return { sections: ['aging'], agingBy: this.agingBy };
  }

  protected override describe(): ReportChart {
    const { t } = this.strings;
    const { scope } = this.environment;
    const upperBounds = [...(this.meta.data?.rules.aging.upperBounds ?? defaultAgingBounds)];
    const none = { by: this.agingBy, upperBounds, cells: [], total: 0 };
    return {
      title: this.agingBy === 'count' ? t('title') : t('titlePosition'),
      spec: ({ aging }) => toSpec(aging ?? none, scope.filters, { t, words: this.billing.t }),
      patch: (part) => toPatch(part, { by: this.agingBy, upperBounds }),
      controls: segmented({
        name: 'aging-by',
        label: t('mode'),
        value: this.agingBy,
        options: [
          { value: 'count', label: t('modeLength') },
          { value: 'number', label: t('modePosition') },
        ],
        onChange: (value) => (this.agingBy = value),
      }),
      empty: html`${t('empty')}<br />${t('emptyHint')}`,
      fileName: t('fileName'),
      narrowed: (what) => t('narrowed', { what }),
      cleared: t('cleared'),
      doing: this.#recovery.doing(chosenCount(this.report.data?.aging ?? none, scope.filters), {
        filters: scope.filters,
        late: scope.filters,
      }),
    };
  }

  #onFailure(error: TrancheError): void {
    this.fail(error);
    this.notice.say(problemText(error, this.words.t, this.billing.t), 'danger');
  }
}
