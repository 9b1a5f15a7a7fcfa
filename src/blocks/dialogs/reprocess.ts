import { html, nothing, type TemplateResult } from 'lit';
import type { Installment } from '../../model/installment.js';
import { methodName } from '../facts.js';
import { skeletonLines } from '../../ui/skeleton.js';
import type { PlanRequest } from '../plan-change.js';
import type { DialogView, PlanDialogFace, PlanForm } from './view.js';

/** Tries to collect a late installment: the oldest that may be tried, or the one chosen (`decisions.md`, Reprocess). */
export class ReprocessForm implements PlanForm {
  #chosen: string | undefined;

  request({ plan }: DialogView, installments: readonly Installment[] = []): PlanRequest | undefined {
    const installment = this.#one(installments);
    return installment && { action: 'reprocess', plan, installment };
  }

  face(view: DialogView, installments: readonly Installment[] | undefined): PlanDialogFace {
    const { plan, t, formats, billing } = view;
    const title = t('reprocessTitle', { name: plan.customer.name });
    if (!installments) return { title, description: t('working'), body: html`${skeletonLines(2)}`, act: undefined };
    const one = this.#one(installments);
    if (!one) return { title, description: t('reprocessNone'), act: undefined };
    const amount = formats.money({ ...one.amount, amount: one.amount.amount - one.paidAmount.amount });
    const last = plan.retry !== null && plan.retry.manualUsed + 1 >= plan.retry.manualMax;
    return {
      title,
      description: t('reprocessBody', {
        number: one.number,
        date: formats.date(one.dueDate),
        amount,
        method: methodName(plan, billing),
      }),
      body: html`${this.#choices(view, installments, one)}${last ? html`<p>${t('reprocessLast')}</p>` : nothing}`,
      act: { label: t('reprocessAct', { amount }), danger: false },
    };
  }

  #one(installments: readonly Installment[]): Installment | undefined {
    const list = retryable(installments);
    return list.find(({ id }) => id === this.#chosen) ?? list[0];
  }

  #choices(
    { t, formats, requestUpdate }: DialogView,
    installments: readonly Installment[],
    chosen: Installment,
  ): TemplateResult | typeof nothing {
    const list = retryable(installments);
    if (list.length < 2) return nothing;
    const option = (one: Installment) =>
      html`<label class="check"
        ><input
          type="radio"
          name="installment"
          .checked=${one.id === chosen.id}
          @change=${() => {
            this.#chosen = one.id;
            requestUpdate();
          }}
        />
        ${t('reprocessOption', {
          number: one.number,
          date: formats.date(one.dueDate),
          amount: formats.money({ ...one.amount, amount: one.amount.amount - one.paidAmount.amount }),
        })}</label
      >`;
    return html`<fieldset class="choices">
      <legend>${t('reprocessChoose')}</legend>
      ${list.map(option)}
    </fieldset>`;
  }
}

/** Those that may be tried now, oldest first. */
function retryable(installments: readonly Installment[]): Installment[] {
  return installments.filter((one) => one.retry?.allowed ?? one.status === 'overdue');
}
