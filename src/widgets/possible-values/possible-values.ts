import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currencyChoice, currencyChoiceStyles, pickCurrency } from '../../blocks/currency-choice.js';
import { ReportChartElement, type ReportChart } from '../../blocks/report-chart.js';
import type { ReportQuery } from '../../contract/reports.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { figuresOf, toRows, toSpec, type Look } from './model.js';
import { possibleStrings } from './strings.js';
import { possibleStyles } from './styles.js';

/**
 * What would be here had everything due until today been paid on time, what is here and what is missing, in one currency at a time; and
 * month by month what is expected and what came in, the months ahead included.
 *
 * @summary Possible, received and missing amounts, and the months ahead
 * @tag tranche-possible-values
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 */
export class PossibleValuesElement extends ReportChartElement {
  static override styles = [...ReportChartElement.styles, currencyChoiceStyles, possibleStyles];

  /** The currency to show, an ISO 4217 code. Default: the page's when its filters name exactly one, else that of most plans. */
  @property() currency?: string | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, possibleStrings);
  /** No filter chooses months. */
  protected override readonly facetKeys = [];

  protected override wanted(): ReportQuery {
    return { sections: ['possible'] };
  }

  protected override describe(): ReportChart {
    const { t } = this.strings;
    const { formats } = this.locales;
    const wording = { t, formats };
    const { data } = this.report;
    const report = data?.possible ?? { rows: [], months: [] };
    const pick = pickCurrency(report.rows, this.currency, this.environment.scope.filters);
    const look: Look = { report, currency: pick.value, today: data?.today ?? '' };
    const onChange = (currency: string) => (this.currency = currency);
    return {
      title: t('title'),
      spec: () => toSpec(look, wording),
      figures: () => this.#renderFigures(look),
      rows: () => toRows(look, wording),
      controls: html`${currencyChoice({ ...pick, label: t('currency'), formats, onChange })}`,
      empty: html`${t('empty')}<br />${t('emptyHint')}`,
      fileName: t('fileName'),
      narrowed: () => '',
      cleared: '',
    };
  }

  #renderFigures(look: Look): TemplateResult | undefined {
    const { t } = this.strings;
    const { formats } = this.locales;
    const figures = figuresOf(look);
    if (!figures) return undefined;
    const { currency, ifAllPaid, received, missing } = figures;
    const tile = (label: string, amount: number, meaning: string, late = false) =>
      html`<div class=${late ? 'late' : ''}>
        <dt>${label}</dt>
        <dd class="figure">${formats.money({ amount, currency })}</dd>
        <dd class="meaning">${meaning}</dd>
      </div>`;
    return html`<dl class="figures">
      ${tile(t('ifAllPaid'), ifAllPaid, t('ifAllPaidMeaning', { date: formats.date(look.today) }))}
      ${tile(t('received'), received, t('receivedMeaning'))}
      ${tile(t('missing'), missing, t('missingMeaning'), missing > 0)}
    </dl>`;
  }
}
