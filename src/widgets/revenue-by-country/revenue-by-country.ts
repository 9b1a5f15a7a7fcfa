import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { currencyChoice, currencyChoiceStyles, pickCurrency } from '../../blocks/currency-choice.js';
import { ReportChartElement, type ReportChart } from '../../blocks/report-chart.js';
import type { ReportQuery } from '../../contract/reports.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { facetKeys, toPatch, toRows, toSpec } from './model.js';
import { countryStrings } from './strings.js';

/**
 * What buyers of each country have paid, less refunds, in one currency at a time: the ten that paid most, all others, and what has no
 * country.
 *
 * @summary Chart of revenue by the buyers' countries
 * @tag tranche-revenue-by-country
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 */
export class RevenueByCountryElement extends ReportChartElement {
  static override styles = [...ReportChartElement.styles, currencyChoiceStyles];

  /** The currency to show, an ISO 4217 code. Default: the page's when its filters name exactly one, else that of most plans. */
  @property() currency?: string | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, countryStrings);
  protected override readonly facetKeys = facetKeys;

  protected override wanted(): ReportQuery {
    return { sections: ['country'] };
  }

  protected override describe(): ReportChart {
    const { t } = this.strings;
    const { formats } = this.locales;
    const { filters } = this.environment.scope;
    const wording = { t, formats };
    const report = this.report.data?.country ?? { rows: [] };
    const pick = pickCurrency(report.rows, this.currency, filters);
    const onChange = (currency: string) => (this.currency = currency);
    return {
      title: t('title'),
      spec: () => toSpec(report, pick.value, filters, wording),
      patch: toPatch,
      rows: () => toRows(report, pick.value, wording),
      controls: html`${currencyChoice({ ...pick, label: t('currency'), formats, onChange })}`,
      empty: html`${t('empty')}<br />${t('emptyHint')}`,
      fileName: t('fileName'),
      narrowed: (what) => t('narrowed', { what }),
      cleared: t('cleared'),
    };
  }
}
