import { html, nothing, type TemplateResult } from 'lit';
import { amountChange } from '../../blocks/amount-change.js';
import type { Formats } from '../../i18n/formats.js';
import type { PlanUpdatePreview } from '../../model/plan-update.js';
import type { Money } from '../../model/scalars.js';
import type { FormWords } from './form-strings.js';

interface Wording {
  readonly t: FormWords;
  readonly formats: Formats;
}

/** What the server says the proposal would mean if the buyer confirmed today. */
export function preview(seen: PlanUpdatePreview, { t, formats }: Wording): TemplateResult {
  const { oldAmount, newAmount, effectiveFrom, affectedCount, oldTotal, newTotal, expiresAt } = seen;
  const first = { date: formats.date(effectiveFrom.dueDate), number: effectiveFrom.installmentNumber };
  return html`<dl class="facts" part="table">
    ${row(t('previewInstallment'), change(oldAmount, newAmount, { t, formats }))}
    ${row(t('previewFirst'), t('previewFirstValue', first))}
    ${row(t('previewCount'), affectedCount === null ? t('previewOpen') : formats.number(affectedCount))}
    ${oldTotal && newTotal ? row(t('previewTotal'), change(oldTotal, newTotal, { t, formats })) : nothing}
    ${row(t('previewUntil'), formats.instant(expiresAt))}
  </dl>`;
}

/** Old and new beside each other, the difference with a sign and a word. */
function change(from: Money, to: Money, { t, formats }: Wording): TemplateResult {
  const by = amountChange(from, to);
  return html`<span class="figures">${t('change', { old: formats.money(from), new: formats.money(to) })}</span>${
      by
        ? html` <span class="by">${t(by.sign > 0 ? 'more' : 'less', { amount: formats.money(by.money) })}</span>`
        : nothing
    }`;
}

function row(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
