import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartController } from '../../src/charts/chart-controller.js';
import { chartSwitch, chartView } from '../../src/charts/chart-view.js';
import type { ChartPart, ChartSpec } from '../../src/charts/spec.js';
import type { RuntimeLoader } from '../../src/charts/stage.js';
import { chartStyles } from '../../src/charts/styles.js';
import { getFormats } from '../../src/i18n/formats.js';
import { Translator } from '../../src/i18n/translator.js';
import { type DataWords, dataWords } from '../../src/i18n/data-words.js';
import { define } from '../../src/ui/define.js';
import { TrancheElement } from '../../src/ui/element.js';
import { smallSpec } from './specs.js';

const translator = new Translator<DataWords>(dataWords.en, getFormats('en'));

/** The least an element does to show a chart; it remembers what it was told. */
export class ChartTestElement extends TrancheElement {
  static override styles = [
    ...chartStyles,
    css`
      :host {
        --_test-done: var(--test-done, rgb(6, 101, 75));
        --_test-late: rgb(192, 88, 8);
        --_test-void: rgb(50, 61, 74);
      }
    `,
  ];

  @property({ attribute: false }) spec: ChartSpec = smallSpec();
  @property({ attribute: false }) language = 'en';
  @property({ attribute: false }) passive = false;
  @property({ attribute: false }) shown = true;

  readonly activated: ChartPart[] = [];
  cleared = 0;
  readonly loader: { load: RuntimeLoader } = { load: () => import('../../src/charts/chart-runtime.js') };
  readonly chart = new ChartController(this, () => this.loader.load());

  override render(): TemplateResult | typeof nothing {
    if (!this.shown) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${this.spec.title}</h2>
      <p id="title-summary">${this.spec.summary}</p>
      ${chartSwitch(this.chart, translator.t)}
      ${chartView(this.chart, {
        spec: this.spec,
        t: translator.t,
        formats: getFormats(this.language),
        labelledBy: 'title',
        ...(this.passive ? {} : this.#handlers),
      })}
    </section>`;
  }

  readonly #handlers = {
    onActivate: (part: ChartPart) => void this.activated.push(part),
    onClear: () => void (this.cleared += 1),
  };

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  }

  findAll<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.renderRoot.querySelectorAll<E>(selector)];
  }

  text(selector: string): string {
    return this.find(selector).textContent.replaceAll(/\s+/g, ' ').trim();
  }

  /** What a screen reader was told last. */
  get spoken(): string {
    return this.text('[aria-live="polite"]');
  }
}

define('tranche-chart-test', ChartTestElement);
