import { html, nothing, type TemplateResult } from 'lit';
import { LocaleController } from '../../i18n/locale-controller.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { words as sharedWords } from '../../i18n/words.js';
import type { Installment } from '../../model/installment.js';
import type { Plan } from '../../model/plan.js';
import { EnvironmentController, type EnvironmentHost } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { DialogController } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog-styles.js';
import { adoptStyles } from '../../ui/adopt.js';
import { fieldStyles } from '../../ui/field.js';
import { problemText } from '../problem-text.js';
import type { DialogAction, PlanActionHooks, PlanRequest } from '../plan-actions.js';
import { CancelForm } from './cancel.js';
import { PlanChanges } from './changes.js';
import { outcomeText } from './outcome-text.js';
import { RefundForm } from './refund.js';
import { ReprocessForm } from './reprocess.js';
import { planDialogStyles } from './styles.js';
import type { DialogView, PlanDialogFace } from './view.js';
import { dialogWords } from './words.js';

interface Opened {
  readonly plan: Plan;
  readonly action: DialogAction;
  readonly cancel: CancelForm;
  readonly refund: RefundForm;
  readonly reprocess: ReprocessForm;
}

/** The confirmation of a plan's actions: one dialog, three faces. Lives on the widget's host; its code is loaded on first use. */
export class PlanDialog {
  readonly #host: EnvironmentHost;
  readonly #hooks: PlanActionHooks;
  readonly #dialog: DialogController;
  readonly #changes: PlanChanges;
  readonly #environment: EnvironmentController;
  readonly #installments: QueryController<readonly [string], Installment[]>;
  readonly #strings;
  readonly #words;
  #opened: Opened | undefined;

  constructor(host: EnvironmentHost, hooks: PlanActionHooks) {
    this.#host = host;
    this.#hooks = hooks;
    adoptStyles(host, [dialogStyles, fieldStyles, planDialogStyles]);
    this.#dialog = new DialogController(host, 'plan-dialog');
    this.#changes = new PlanChanges(host);
    this.#environment = EnvironmentController.of(host);
    this.#strings = new StringsController(host, dialogWords);
    this.#words = new StringsController(host, sharedWords);
    this.#installments = new QueryController(host, {
      operation: 'installments.list of a plan',
      reads: ['installments'],
      args: () => (this.#opened?.action === 'reprocess' ? ([this.#opened.plan.id] as const) : null),
      subject: ([id]) => id,
      run: async (client, [id], { signal }) =>
        (await client.installments.list({ plan: [id], limit: 1_000 }, { signal })).items,
    });
  }

  /** Opens for a plan; while an earlier change is not settled, that one is shown instead. */
  open(plan: Plan, action: DialogAction): void {
    const unsettled = this.#changes.locked;
    if (!unsettled) {
      this.#changes.of(action).reset();
      this.#opened = fresh(plan, action);
    }
    this.#dialog.show();
  }

  render(): TemplateResult {
    return this.#dialog.render(() => this.#content());
  }

  #view(): Omit<DialogView, 'plan'> {
    const { formats, locale } = LocaleController.of(this.#host);
    return {
      t: this.#strings.t,
      billing: this.#hooks.words(),
      words: this.#words.t,
      formats,
      locale,
      requestUpdate: () => this.#host.requestUpdate(),
    };
  }

  #content() {
    const opened = this.#opened;
    if (!opened) return { title: '', closeLabel: '' };
    const { plan, action } = opened;
    const view = { ...this.#view(), plan };
    const face = this.#face(opened, view);
    const change = this.#changes.of(action);
    return {
      title: face.title,
      description: face.description,
      body: html`${face.body ?? nothing}${this.#renderState(opened, view)}`,
      closeLabel: view.t('close'),
      busy: change.status === 'running',
      onSubmit: () => void this.#send(opened, view),
      actions: html`${button({ label: view.t('keep'), part: 'cancel', onClick: () => this.#dialog.close() })}
      ${
        face.act && this.#current(action)
          ? button({
              label: face.act.label,
              kind: face.act.danger ? 'danger' : 'primary',
              type: 'submit',
              part: 'submit',
              busy: change.locked,
            })
          : nothing
      }`,
    };
  }

  #face({ action, cancel, refund, reprocess }: Opened, view: DialogView): PlanDialogFace {
    if (action === 'cancel') return cancel.face(view);
    return action === 'refund' ? refund.face(view) : reprocess.face(view, this.#installments.data);
  }

  /** False when the plan changed since it was shown: then nothing may be decided on it. */
  #current(action: DialogAction): boolean {
    return this.#changes.of(action).error?.code !== 'version_mismatch';
  }

  #renderState({ action }: Opened, view: DialogView): TemplateResult | typeof nothing {
    const { status, error } = this.#changes.of(action);
    const { t, words } = view;
    if (status === 'uncertain') return banner({ tone: 'warning', text: t('uncertain'), role: 'status' });
    const failed = status === 'error' ? error : this.#installments.error;
    if (!failed) return nothing;
    if (failed.code === 'version_mismatch') {
      const actions = html`${button({ label: t('reload'), onClick: () => void this.#reload() })}`;
      return banner({ tone: 'warning', text: t('staleRow'), role: 'alert', actions });
    }
    const reason = problemText(failed, words, view.billing);
    const detail = failed.requestId === undefined ? {} : { detail: words('requestId', { id: failed.requestId }) };
    return banner({ tone: 'danger', text: t('failed', { reason }), role: 'alert', part: 'message', ...detail });
  }

  #request({ plan, action, cancel, refund, reprocess }: Opened, view: DialogView): PlanRequest | undefined {
    if (action === 'cancel') return { action, plan, notifyCustomer: cancel.notifyCustomer };
    if (action === 'refund') {
      const amount = refund.amount(view);
      return amount && { action, plan, amount };
    }
    const installment = reprocess.chosen(this.#installments.data ?? []);
    return installment && { action, plan, installment };
  }

  async #send(opened: Opened, view: DialogView): Promise<void> {
    if (this.#changes.locked || !this.#current(opened.action)) return;
    const request = this.#request(opened, view);
    if (!request) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.shadowRoot?.querySelector<HTMLElement>('.dialog [aria-invalid="true"]')?.focus();
      return;
    }
    if (!this.#hooks.before(request)) {
      this.#dialog.close();
      return;
    }
    const outcome = await this.#changes.run(request);
    if (outcome) {
      this.#dialog.close();
      this.#hooks.notify(outcomeText(outcome, this.#view()));
    } else this.#onFailed(opened.action);
    this.#hooks.after(outcome);
  }

  /** The reader may have closed the dialog while it was uncertain. */
  #onFailed(action: DialogAction): void {
    const { error } = this.#changes.of(action);
    if (this.#dialog.isOpen || !error) return;
    const { t, words, billing } = this.#view();
    this.#hooks.notify(t('failed', { reason: problemText(error, words, billing) }));
  }

  /** The plan as it is now, so that it can be decided on again. */
  async #reload(): Promise<void> {
    const opened = this.#opened;
    const client = this.#environment.client;
    if (!opened || !client) return;
    try {
      this.#opened = fresh(await client.plans.get({ id: opened.plan.id }), opened.action);
      this.#changes.of(opened.action).reset();
    } catch {
      // The list behind was told to look again already; with the dialog closed the reader sees what it found.
      this.#dialog.close();
    }
    this.#host.requestUpdate();
  }
}

function fresh(plan: Plan, action: DialogAction): Opened {
  return { plan, action, cancel: new CancelForm(), refund: new RefundForm(), reprocess: new ReprocessForm() };
}
