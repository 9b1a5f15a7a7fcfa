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
import { installmentWords } from '../installment-words.js';
import { problemText } from '../problem-text.js';
import type { DialogAction, PlanActionHooks } from '../plan-change.js';
import { PlanChanges } from './changes.js';
import { outcomeText } from './outcome-text.js';
import { planDialogStyles } from './styles.js';
import type { DialogView, PlanForm } from './view.js';
import { dialogWords } from './words.js';

interface Opened {
  readonly plan: Plan;
  readonly action: DialogAction;
  readonly form: PlanForm;
}

/** Each action's own part is loaded with its first use: reading an amount costs code that the others need not wait for. */
const forms: Record<DialogAction, () => Promise<PlanForm>> = {
  cancel: async () => new (await import('./cancel.js')).CancelForm(),
  refund: async () => new (await import('./refund.js')).RefundForm(),
  reprocess: async () => new (await import('./reprocess.js')).ReprocessForm(),
};

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
  readonly #installmentWords;
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
    this.#installmentWords = new StringsController(host, installmentWords);
    this.#installments = new QueryController(host, {
      operation: 'installments.list of a plan',
      reads: ['installments'],
      args: () => (this.#opened?.action === 'reprocess' ? ([this.#opened.plan.id] as const) : null),
      subject: ([id]) => id,
      run: async (client, [id], { signal }) =>
        (await client.installments.list({ plan: [id], limit: 1_000 }, { signal })).items,
    });
  }

  /** Opens for a plan; while an earlier change is not settled, that one is shown instead. Rejects when its code cannot be loaded. */
  async open(plan: Plan, action: DialogAction): Promise<void> {
    if (!this.#changes.locked) {
      const form = await forms[action]();
      this.#changes.of(action).reset();
      this.#opened = { plan, action, form };
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
      installment: this.#installmentWords.t,
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
    const face = opened.form.face(view, this.#installments.data);
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

  async #send(opened: Opened, view: DialogView): Promise<void> {
    if (this.#changes.locked || !this.#current(opened.action)) return;
    const request = opened.form.request(view, this.#installments.data);
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
      const plan = await client.plans.get({ id: opened.plan.id });
      this.#opened = { ...opened, plan, form: await forms[opened.action]() };
      this.#changes.of(opened.action).reset();
    } catch {
      // The list behind was told to look again already; with the dialog closed the reader sees what it found.
      this.#dialog.close();
    }
    this.#host.requestUpdate();
  }
}
