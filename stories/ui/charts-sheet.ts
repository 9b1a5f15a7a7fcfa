import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartController } from '../../src/charts/chart-controller.js';
import { chartSwitch, chartView } from '../../src/charts/chart-view.js';
import type { ChartPart, ChartSpec } from '../../src/charts/spec.js';
import type { RuntimeLoader } from '../../src/charts/stage.js';
import { chartStyles } from '../../src/charts/styles.js';
import { LocaleController } from '../../src/i18n/locale-controller.js';
import { StringsController } from '../../src/i18n/strings-controller.js';
import { dataWords } from '../../src/i18n/data-words.js';
import { define } from '../../src/ui/define.js';
import { TrancheElement } from '../../src/ui/element.js';
import { segmented } from '../../src/ui/segmented.js';
import { sampleSpec } from './charts-data.js';

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
        --_sheet-age-1: light-dark(#c98a1b, #f5c46a);
        --_sheet-age-2: light-dark(#c4570f, #ee8f45);
        --_sheet-age-3: light-dark(#a62a17, #dd5a41);
        --_sheet-age-4: light-dark(#6b1020, #b0344a);
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        padding: 16px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-large);
        background: var(--_surface);
        color: var(--_text);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
      }
      h3 {
        flex: 1 1 auto;
        margin: 0;
        font-size: 1rem;
        font-weight: var(--_strong);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      p {
        flex: 1 0 100%;
        margin: 0;
        color: var(--_muted);
      }
      footer {
        color: var(--_muted);
        font-size: var(--_label-size);
        text-align: end;
      }
    `,
  ];

  @property() locale?: string;
  @property({ attribute: false }) spec: ChartSpec = sampleSpec();
  @property({ type: Boolean }) switchable = false;
  @state() private unit: 'plans' | 'installments' = 'plans';

  /** A story may make the runtime fail to load. */
  @property({ attribute: false }) loadRuntime: RuntimeLoader = () => import('../../src/charts/chart-runtime.js');

  readonly chart = new ChartController(this, () => this.loadRuntime());
  readonly #locales = new LocaleController(this);
  readonly #words = new StringsController(this, dataWords);

  override render(): TemplateResult {
    const { t } = this.#words;
    const { formats } = this.#locales;
    return html`<div class="card" dir=${formats.dir}>
      <header>
        <h3 id="title">${this.spec.title}</h3>
        <div class="tools">${this.switchable ? this.#renderUnit() : nothing}${chartSwitch(this.chart, t)}</div>
        <p id="title-summary">${this.spec.summary}</p>
      </header>
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
