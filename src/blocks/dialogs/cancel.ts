import { html, nothing } from 'lit';
import type { PlanRequest } from '../plan-change.js';
import type { DialogView, PlanDialogFace, PlanForm } from './view.js';

/** Ends a plan; says what will no longer happen. */
export class CancelForm implements PlanForm {
  #notify = true;

  request({ plan }: DialogView): PlanRequest {
    return { action: 'cancel', plan, notifyCustomer: this.#notify };
  }

  face({ plan, t, formats, requestUpdate }: DialogView): PlanDialogFace {
    const { summary, customer, installmentCount } = plan;
    const toReceive = formats.money(summary.toReceiveAmount);
    const overdue = summary.overdueAmount.amount > 0;
    const onChange = (event: Event) => {
      this.#notify = (event.target as HTMLInputElement).checked;
      requestUpdate();
    };
    return {
      title: t('cancelTitle', { name: customer.name }),
      description:
        installmentCount === null || summary.upcoming === 0
          ? t('cancelBodyOpen')
          : t('cancelBody', { count: summary.upcoming, amount: toReceive }),
      body: html`${overdue ? html`<p>${t('cancelOverdue', { amount: formats.money(summary.overdueAmount) })}</p>` : nothing}
        <label class="check"
          ><input type="checkbox" .checked=${this.#notify} @change=${onChange} /> ${t('cancelNotify')}</label
        >`,
      act: { label: t('cancelAct'), danger: true },
    };
  }
}
