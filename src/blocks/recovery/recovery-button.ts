import { html, type TemplateResult } from 'lit';
import type { WidgetElement } from '../../frame/widget-element.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { button } from '../../ui/button.js';
import { recoveryTexts } from './texts.js';

/** Below a report: what can be done with the late installments chosen in it. */
export class RecoveryButton {
  readonly #strings;

  constructor(host: WidgetElement) {
    this.#strings = new StringsController(host, recoveryTexts);
  }

  render(count: number, onClick: () => void): TemplateResult {
    return html`<div>${button({ label: this.#strings.t('offer', { count }), hasPopup: 'dialog', onClick })}</div>`;
  }
}
