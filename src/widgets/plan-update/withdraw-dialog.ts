import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../../blocks/problem-text.js';
import type { BillingWords } from '../../blocks/words.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { words as sharedWords } from '../../i18n/words.js';
import type { PlanUpdate } from '../../model/plan-update.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { MutationController } from '../../state/mutation.js';
import { adoptStyles } from '../../ui/adopt.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { DialogController } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog-styles.js';
import { formStrings } from './form-strings.js';

export interface WithdrawalHooks {
  /** Asked before anything is sent; false = the page takes over. */
  before: (update: PlanUpdate) => boolean;
  done: (update: PlanUpdate, text: string) => void;
  billing: () => BillingWords;
}

/** The confirmation of taking a proposal back. Loaded with its first use. */
export class Withdrawal {
  readonly #host: EnvironmentHost;
  readonly #hooks: WithdrawalHooks;
  readonly #dialog: DialogController;
  readonly #mutation: MutationController<{ id: string }, PlanUpdate>;
  readonly #strings;
  readonly #words;
  #update: PlanUpdate | undefined;
  #name = '';

  constructor(host: EnvironmentHost, hooks: WithdrawalHooks) {
    this.#host = host;
    this.#hooks = hooks;
    adoptStyles(host, [dialogStyles]);
    this.#dialog = new DialogController(host, 'withdrawal');
    this.#strings = new StringsController(host, formStrings);
    this.#words = new StringsController(host, sharedWords);
    this.#mutation = new MutationController<{ id: string }, PlanUpdate>(host, {
      operation: 'updates.withdraw',
      object: ({ id }) => id,
      touches: ['updates', 'plans'],
      run: (client, input, options) => client.updates.withdraw(input, options),
    });
  }

  /** `name` is the buyer's. While an earlier one is not settled, that one is shown instead. */
  open(update: PlanUpdate, name: string): void {
    if (!this.#mutation.locked) {
      this.#mutation.reset();
      this.#update = update;
      this.#name = name;
    }
    this.#dialog.show();
  }

  render(): TemplateResult {
    return this.#dialog.render(() => this.#content());
  }

  #content() {
    const { t } = this.#strings;
    const update = this.#update;
    if (!update) return { title: '', closeLabel: t('close') };
    const { status, error, locked } = this.#mutation;
    const isOver = error?.code === 'not_pending';
    const act = button({ label: t('withdrawAct'), kind: 'danger', type: 'submit', part: 'submit', busy: locked });
    return {
      title: t('withdrawTitle', { amount: this.#money(update.newAmount), name: this.#name }),
      description: t('withdrawBody', { amount: this.#money(update.oldAmount) }),
      body: html`${this.#renderState()}`,
      closeLabel: t('close'),
      busy: status === 'running',
      onSubmit: () => void this.#send(update),
      actions: html`${button({ label: isOver ? t('close') : t('keep'), part: 'cancel', onClick: () => this.#dialog.close() })}
      ${isOver ? nothing : act}`,
    };
  }

  #renderState(): TemplateResult | typeof nothing {
    const { t } = this.#strings;
    const { status, error } = this.#mutation;
    if (status === 'uncertain') return banner({ tone: 'warning', text: t('uncertain'), role: 'status' });
    if (status !== 'error' || !error) return nothing;
    if (error.code === 'not_pending')
      return banner({ tone: 'info', text: t('tooLate'), role: 'alert', part: 'message' });
    const reason = problemText(error, this.#words.t, this.#hooks.billing());
    return banner({ tone: 'danger', text: t('failed', { reason }), role: 'alert', part: 'message' });
  }

  async #send(update: PlanUpdate): Promise<void> {
    if (this.#mutation.locked) return;
    if (!this.#hooks.before(update)) {
      this.#dialog.close();
      return;
    }
    const withdrawn = await this.#mutation.run({ id: update.id });
    if (!withdrawn) return;
    this.#dialog.close();
    this.#hooks.done(withdrawn, this.#strings.t('withdrawn', { amount: this.#money(withdrawn.newAmount) }));
  }

  #money(money: PlanUpdate['newAmount']): string {
    return LocaleController.of(this.#host).formats.money(money);
  }
}
