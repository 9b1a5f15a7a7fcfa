import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartController } from '../../src/charts/chart-controller.js';
import { chartSwitch, chartView } from '../../src/charts/chart-view.js';
import type { ChartPart, ChartSpec } from '../../src/charts/spec.js';
import { chartStyles } from '../../src/charts/styles.js';
import { LocaleController } from '../../src/i18n/locale-controller.js';
import { StringsController } from '../../src/i18n/strings-controller.js';
import { words } from '../../src/i18n/words.js';
import { define } from '../../src/ui/define.js';
import { TrancheElement } from '../../src/ui/element.js';
import { segmented } from '../../src/ui/segmented.js';

/** One chart in a card, without a client: what a widget does with the charts layer. */
export class ChartSheetElement extends TrancheElement {
  static override styles = [
    ...chartStyles,
    css`
      :host {
        --_sheet-a: light-dark(#06654b, #04b77c);
        --_sheet-b: light-dark(#9c963a, #c6cc52);
        --_sheet-c: light-dark(#1c6cea, #387bca);
        --_sheet-d: light-dark(#c05808, #f37a27);
        --_sheet-e: light-dark(#ac2ea0, #f78ed1);
        --_sheet-f: light-dark(#323d4a, #dce4ef);
        --_sheet-g: light-dark(#798393, #61676d);
      }
      .card {
        padding: 16px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-large);
        background: var(--_surface);
      }
    `,
  ];

  @property() locale?: string;
  @property({ attribute: false }) spec: ChartSpec = sampleSpec();
  @property({ type: Boolean }) switchable = false;
  @state() private unit: 'plans' | 'installments' = 'plans';

  readonly chart = new ChartController(this);
  readonly #locales = new LocaleController(this);
  readonly #words = new StringsController(this, words);

  override render(): TemplateResult {
    const { t } = this.#words;
    const { formats } = this.#locales;
    return html`<div class="card" dir=${formats.dir}>
      <div role="heading" aria-level="2" id="title">${this.spec.title}</div>
      <p id="title-summary">${this.spec.summary}</p>
      <div class="tools">${this.switchable ? this.#renderUnit() : ''} ${chartSwitch(this.chart, t)}</div>
      ${chartView(this.chart, {
        labelledBy: 'title',
        spec: this.spec,
        t,
        formats,
        onActivate: (part) => this.#choose(part),
        onClear: () => this.#choose({}),
      })}
      <footer>${t('dataAsOf', { time: formats.instant('2026-11-21T09:00:00Z', 'UTC') })}</footer>
    </div>`;
  }

  #renderUnit(): TemplateResult {
    return segmented({
      name: 'unit',
      label: 'Count',
      value: this.unit,
      options: [
        { value: 'plans', label: 'Plans' },
        { value: 'installments', label: 'Installments' },
      ],
      onChange: (unit) => (this.unit = unit),
    });
  }

  #choose({ series, category }: ChartPart): void {
    const chosen = { series: series ? [series] : [], category: category ? [category] : [] };
    const same = JSON.stringify(chosen) === JSON.stringify(this.spec.chosen);
    this.spec = { ...this.spec, chosen: same ? {} : chosen };
  }
}

define('tranche-chart-sheet', ChartSheetElement);

const LABELS = {
  en: [
    'Completed',
    'Completed with issues',
    'In progress',
    'In progress with issues',
    'Refunded',
    'Canceled',
    'Inactive',
  ],
  ar: ['مكتملة', 'مكتملة مع مشكلات', 'جارية', 'جارية مع مشكلات', 'مستردة', 'ملغاة', 'غير نشطة'],
} as const;

const PATTERNS = ['solid', 'solid+diagonal-right', 'solid', 'diagonal-left', 'dots', 'horizontal', 'vertical'] as const;

const CATEGORIES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13+', 'open'];

const VALUES = [
  [34, 18, 52, 14, 6, 44, 3, 8, 5, 21, 1, 38, 2, 0],
  [2, 3, 9, 2, 1, 11, 0, 2, 1, 4, 0, 12, 0, 0],
  [0, 9, 41, 17, 9, 88, 6, 19, 8, 43, 3, 131, 14, 22],
  [0, 2, 8, 3, 2, 24, 1, 5, 2, 11, 1, 38, 4, 3],
  [3, 1, 5, 1, 0, 6, 0, 1, 0, 3, 0, 9, 0, 0],
  [1, 2, 4, 2, 1, 9, 0, 2, 1, 4, 0, 14, 3, 5],
  [0, 1, 2, 1, 0, 4, 0, 1, 0, 2, 0, 6, 1, 2],
];

const ARABIC = {
  title: 'الخطط حسب عدد الأقساط',
  summary: '904 خطة؛ 104 منها متأخرة، معظمها على 6 أو 12 قسطًا.',
  categoryLabel: 'عدد الأقساط',
  valueLabel: 'الخطط',
};

const ENGLISH = {
  title: 'Plans by number of installments',
  summary: '904 plans; 104 are late, most of them in 6 or 12 installments.',
  categoryLabel: 'Number of installments',
  valueLabel: 'Plans',
};

/** M1 of a believable merchant; `share` thins it out. */
export function sampleSpec(language: 'en' | 'ar' = 'en', share = 1): ChartSpec {
  const letters = 'abcdefg';
  const arabic = language === 'ar';
  const name = (id: string) => (arabic ? `${id} قسط` : id === '1' ? '1 installment' : `${id} installments`);
  return {
    kind: 'stacked-bar',
    ...(arabic ? ARABIC : ENGLISH),
    categories: CATEGORIES.map((id) =>
      id === 'open'
        ? { id, label: arabic ? 'مفتوحة' : 'open', name: arabic ? 'خطة مفتوحة' : 'open-ended' }
        : { id, label: id, name: name(id) },
    ),
    series: LABELS[language].map((label, index) => ({
      id: letters.charAt(index),
      label,
      color: `--_sheet-${letters.charAt(index)}`,
      pattern: PATTERNS[index] ?? 'solid',
    })),
    values: VALUES.map((row) => row.map((value) => Math.round(value * share))),
    valueText: (value) => (arabic ? `${value} خطة` : value === 1 ? '1 plan' : `${value} plans`),
  };
}
