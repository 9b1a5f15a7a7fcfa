import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { NoticeController } from '../../blocks/notice.js';
import { actionState, refusalText } from '../../blocks/plan-actions.js';
import { problemText } from '../../blocks/problem-text.js';
import { billingWords } from '../../blocks/words.js';
import { asTrancheError } from '../../core/errors.js';
import { clean } from '../../core/text.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery, type QueryView } from '../../frame/render-query.js';
import { WidgetElement } from '../../frame/widget-element.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { Page } from '../../model/page.js';
import type { ActionState } from '../../model/plan-action.js';
import type { Plan } from '../../model/plan.js';
import type { PlanUpdate } from '../../model/plan-update.js';
import { QueryController } from '../../state/query.js';
import { badgeStyles } from '../../ui/badge.js';
import { banner } from '../../ui/banner.js';
import { skeletonLines } from '../../ui/skeleton.js';
import {
  PlanUpdateProposedEvent,
  PlanUpdateProposeEvent,
  PlanUpdateWithdrawEvent,
  PlanUpdateWithdrawnEvent,
} from './events.js';
import type { ProposalForm } from './proposal-form.js';
import { proposals } from './proposals-view.js';
import { updateStrings } from './strings.js';
import { styles } from './styles.js';
import type { Withdrawal } from './withdraw-dialog.js';

/** Proposals shown; a plan that has more is a rare sight. */
const MOST = 50;

/**
 * A new amount for the installments to come: the merchant proposes it, the buyer is sent a link to confirm it.
 *
 * @summary Form that proposes a new amount, with the plan's earlier proposals
 * @tag tranche-plan-update
 * @status experimental
 * @since 0.1.0
 * @slot toolbar - The page's own controls, beside the heading
 * @csspart form - The form
 * @csspart field - A control with its label and message
 * @csspart label - Name of a control
 * @csspart input - A control
 * @csspart table - The preview
 * @csspart message - What is wrong in a control; what has happened
 * @csspart actions - The form's button
 * @csspart submit - Sends the proposal; withdraws one, in the dialog
 * @csspart cancel - Asks to withdraw a proposal; keeps it, in the dialog
 * @csspart body - Earlier proposals
 * @csspart row - One of them
 * @csspart badge - Its state
 * @fires {PlanUpdateProposeEvent} tranche-plan-update-propose
 * @fires {PlanUpdateProposedEvent} tranche-plan-update-proposed
 * @fires {PlanUpdateWithdrawEvent} tranche-plan-update-withdraw
 * @fires {PlanUpdateWithdrawnEvent} tranche-plan-update-withdrawn
 */
export class PlanUpdateElement extends WidgetElement {
  static override styles = [badgeStyles, styles];

  /** Id of the plan. */
  @property() plan?: string | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, updateStrings);
  readonly #billing = new StringsController(this, billingWords);
  readonly #notice = new NoticeController(this, this.live);
  readonly #plan = new QueryController<readonly [string], Plan>(this, {
    operation: 'plans.get',
    reads: ['plans'],
    args: () => (this.plan ? [this.plan] : null),
    run: (client, [id], options) => client.plans.get({ id }, options),
    subject: ([id]) => id,
  });
  readonly #updates = new QueryController<readonly [string], Page<PlanUpdate>>(this, {
    operation: 'updates.list',
    reads: ['updates'],
    args: () => (this.plan ? [this.plan] : null),
    run: (client, [id], options) => client.updates.list({ id, limit: MOST }, options),
    subject: ([id]) => id,
  });
  #form: ProposalForm | undefined;
  #withdrawal: Withdrawal | undefined;
  #isSending = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isSending = !!this.shadowRoot?.activeElement?.closest('.propose, dialog');
  }

  protected override render(): TemplateResult {
    const { t } = this.strings;
    const plan = this.#plan.data;
    return renderFrame(this, {
      title: t('title'),
      ...(plan && { summary: this.#summaryOf(plan) }),
      body: html`${this.#notice.render(this.words.t('close'))}${renderQuery(this, this.#view, {
        ready: (shown) => (shown ? this.#renderPlan(shown) : nothing),
        skeleton: () => skeletonLines(6),
        empty: () => t(this.plan ? 'notOffered' : 'noPlan'),
        needs: this.#view.empty ? [] : [this.meta, this.#updates],
      })}`,
      overlays: this.#withdrawal?.render(),
    });
  }

  #renderPlan(plan: Plan): TemplateResult {
    const action = this.#action;
    const withdraw = action && ((update: PlanUpdate) => void this.#withdraw(update));
    const { items = [], nextCursor = null } = this.#updates.data ?? {};
    return html`<div class="all">
      ${this.#renderForm(plan, action)}
      ${proposals(items, { t: this.strings.t, formats: this.locales.formats, isCut: nextCursor !== null, withdraw })}
    </div>`;
  }

  #renderForm(plan: Plan, action: ActionState | undefined): TemplateResult {
    const { meta } = this;
    if (meta.data && (action?.allowed || this.#form?.locked))
      return this.#form?.render(plan, meta.data) ?? html`<div aria-busy="true">${skeletonLines(6)}</div>`;
    return banner({ tone: 'info', text: this.#refusal(plan, action) });
  }

  /** Why there is no form; of a proposal that waits, what the buyer was told. */
  #refusal({ customer }: Plan, action: ActionState | undefined): string {
    const { t } = this.strings;
    if (!action) return t('noForm');
    const pending = this.#updates.data?.items.find(({ state }) => state === 'pending');
    if (action.reason !== 'proposal_pending' || !pending) return refusalText(action, this.#billing.t);
    return t('sent', { name: clean(customer.name), time: this.locales.formats.instant(pending.expiresAt) });
  }

  #summaryOf({ customer, product, currentAmount }: Plan): string {
    const amount = this.locales.formats.money(currentAmount);
    return this.strings.t('summary', { name: clean(customer.name), product: clean(product.name), amount });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#action?.allowed && !this.#form) void this.#loadForm();
    // The button that was pressed is gone with the form: whoever pressed it goes on where the proposal is now.
    if (this.#isSending && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.content')?.focus();
  }

  async #loadForm(): Promise<void> {
    try {
      const { ProposalForm } = await import('./proposal-form.js');
      this.#form ??= new ProposalForm(this, {
        before: ({ id }, wish) => this.dispatchEvent(new PlanUpdateProposeEvent({ planId: id, ...wish })),
        done: (update, text) => {
          this.#notice.say(text);
          this.dispatchEvent(new PlanUpdateProposedEvent(update));
        },
        failed: (text) => this.#notice.say(text, 'danger'),
        billing: () => this.#billing.t,
      });
      this.requestUpdate();
    } catch (error) {
      this.#onMissing(error);
    }
  }

  async #withdraw(update: PlanUpdate): Promise<void> {
    try {
      const { Withdrawal } = await import('./withdraw-dialog.js');
      this.#withdrawal ??= new Withdrawal(this, {
        before: (wanted) => this.dispatchEvent(new PlanUpdateWithdrawEvent(wanted)),
        done: (withdrawn, text) => {
          this.#notice.say(text);
          this.dispatchEvent(new PlanUpdateWithdrawnEvent(withdrawn));
        },
        billing: () => this.#billing.t,
      });
      this.#withdrawal.open(update, clean(this.#plan.data?.customer.name ?? ''));
    } catch (error) {
      this.#onMissing(error);
    }
  }

  /** Code that is loaded on demand did not come. */
  #onMissing(error: unknown): void {
    this.#notice.say(problemText(asTrancheError(error), this.words.t, this.#billing.t), 'danger');
  }

  get #action(): ActionState | undefined {
    const plan = this.#plan.data;
    return plan && actionState(plan, 'propose_update', this.meta.data);
  }

  /** The plan; nothing at all without one, or on a backend that knows no proposals. */
  get #view(): QueryView<Plan | null> {
    const { error, pending, busy, stale } = this.#plan;
    const retry = () => {
      this.#plan.retry();
      this.#updates.retry();
    };
    const isMissing = [error, this.#updates.error].some((one) => one?.code === 'not_implemented');
    if (isMissing || (this.environment.client && !this.plan))
      return { data: null, error: undefined, pending: false, busy: false, stale: false, empty: true, retry };
    return { data: this.#plan.data, error, pending, busy, stale, empty: false, retry };
  }
}
