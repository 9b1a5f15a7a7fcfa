import { html, nothing, type TemplateResult } from 'lit';
import { amountText, parseAmount, type AmountIssue } from '../../i18n/parse-number.js';
import type { Plan } from '../../model/plan.js';
import type { Money } from '../../model/scalars.js';
import { field } from '../../ui/field.js';
import type { PlanRequest } from '../plan-change.js';
import type { DialogView, PlanDialogFace, PlanForm } from './view.js';

const runs = ({ status }: Plan): boolean => status === 'in_progress' || status === 'in_progress_with_issues';

/** Gives money back: everything paid, or a part of it. */
export class RefundForm implements PlanForm {
  #part = false;
  #text = '';
  /** Set by the first try to send; then checked at every key. */
  #issue: AmountIssue | undefined;
  #checked = false;

  request(view: DialogView): PlanRequest | undefined {
    const most = view.plan.summary.paidAmount;
    this.#checked = this.#part;
    const amount = this.#part ? this.#parse(view, most) : most;
    return amount && { action: 'refund', plan: view.plan, amount, whole: !this.#part };
  }

  face(view: DialogView): PlanDialogFace {
    const { plan, t, formats } = view;
    const most = plan.summary.paidAmount;
    const typed = this.#part ? this.#preview(view, most) : most;
    const amount = formats.money(typed ?? most);
    return {
      title: t('refundTitle', { name: plan.customer.name }),
      description: t('refundBody', { amount: formats.money(most) }),
      body: html`<fieldset class="choices">
          <legend class="sr">${t('refundTitle', { name: plan.customer.name })}</legend>
          ${this.#choice(view, false, t(runs(plan) ? 'refundWholeAndEnd' : 'refundWhole'))}
          ${this.#choice(view, true, t('refundPart'))}
        </fieldset>
        ${this.#part ? this.#field(view, most) : nothing}`,
      act: { label: t('refundAct', { amount, name: plan.customer.name }), danger: true },
    };
  }

  /** For the button's name while typing; an amount that is not one yet leaves the most. */
  #preview({ plan, locale }: DialogView, most: Money): Money | undefined {
    const parsed = parseAmount(this.#text, locale, plan.currency, { max: most.amount });
    return parsed.ok ? parsed.money : undefined;
  }

  #parse({ plan, locale }: DialogView, most: Money): Money | undefined {
    const parsed = parseAmount(this.#text, locale, plan.currency, { max: most.amount });
    this.#issue = parsed.ok ? undefined : parsed.code;
    return parsed.ok ? parsed.money : undefined;
  }

  #choice(view: DialogView, part: boolean, label: string): TemplateResult {
    const onChange = () => {
      this.#part = part;
      view.requestUpdate();
    };
    return html`<label class="check"
      ><input type="radio" name="refund" .checked=${this.#part === part} @change=${onChange} /> ${label}</label
    >`;
  }

  #field(view: DialogView, most: Money): TemplateResult {
    const { plan, t, formats, locale } = view;
    const amount = formats.money(most);
    const onInput = (event: Event) => {
      this.#text = (event.target as HTMLInputElement).value;
      if (this.#checked) this.#parse(view, most);
      view.requestUpdate();
    };
    const values = { amount, example: amountText(most, locale), currency: plan.currency };
    return field({
      id: 'refund-amount',
      label: t('refundAmount', { currency: formats.currencyName(plan.currency) }),
      hint: t('refundHint', { amount }),
      error: this.#issue && t(`error_${this.#issue}`, values),
      control: (control) =>
        html`<input
          class="input figure"
          id=${control.id}
          inputmode="decimal"
          autocomplete="off"
          aria-describedby=${control.describedBy}
          aria-invalid=${control.invalid}
          .value=${this.#text}
          @input=${onInput}
        />`,
    });
  }
}
