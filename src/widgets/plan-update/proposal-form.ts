import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { problemText } from '../../blocks/problem-text.js';
import type { BillingWords } from '../../blocks/words.js';
import type { ProposeInput } from '../../contract/updates.js';
import type { TrancheError } from '../../core/errors.js';
import { clean } from '../../core/text.js';
import { later } from '../../core/timing.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { amountText } from '../../i18n/parse-number.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { words as sharedWords } from '../../i18n/words.js';
import type { Meta } from '../../model/meta.js';
import type { Plan } from '../../model/plan.js';
import { minimumOf } from '../../model/plan-update-rules.js';
import type { PlanUpdate, PlanUpdatePreview } from '../../model/plan-update.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { FormController } from '../../state/form.js';
import { MutationController } from '../../state/mutation.js';
import { QueryController } from '../../state/query.js';
import { adoptStyles } from '../../ui/adopt.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { field, fieldStyles } from '../../ui/field.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { errorKey, formStrings } from './form-strings.js';
import { formStyles } from './form-styles.js';
import { preview } from './preview-view.js';
import { judge, MOST_NOTE, wishSchema, type FormWish, type Judge } from './wish.js';

/** Milliseconds after the last key before the server is asked. */
const QUIET = 350;

export interface FormHooks {
  /** Asked before anything is sent; false = the page takes over. */
  before: (plan: Plan, wish: FormWish) => boolean;
  /** The buyer has been sent a link. */
  done: (update: PlanUpdate, text: string) => void;
  failed: (text: string) => void;
  billing: () => BillingWords;
}

/** The form that proposes a new amount, with the server's preview of what is typed. Loaded when somebody may use it. */
export class ProposalForm {
  readonly #host: EnvironmentHost;
  readonly #hooks: FormHooks;
  readonly #strings;
  readonly #words;
  readonly #locales: LocaleController;
  readonly #form: FormController<FormWish>;
  readonly #preview: QueryController<readonly [Omit<ProposeInput, 'note'>], PlanUpdatePreview>;
  readonly #propose: MutationController<ProposeInput, PlanUpdate>;
  #plan: Plan | undefined;
  #meta: Meta | undefined;
  #typed: FormWish | undefined;
  #asked: FormWish | undefined;
  #noteLength = 0;
  #cancelAsking: (() => void) | undefined;

  constructor(host: EnvironmentHost, hooks: FormHooks) {
    this.#host = host;
    this.#hooks = hooks;
    adoptStyles(host, [fieldStyles, formStyles]);
    this.#locales = LocaleController.of(host);
    this.#strings = new StringsController(host, formStrings);
    this.#words = new StringsController(host, sharedWords);
    this.#form = new FormController<FormWish>(host, {
      schema: () => wishSchema(this.#judge),
      onSubmit: (wish) => void this.#send(wish),
    });
    this.#preview = new QueryController(host, {
      operation: 'updates.preview',
      reads: ['plans', 'installments', 'updates'],
      args: () => this.#question,
      run: (client, [input], options) => client.updates.preview(input, options),
      subject: ([{ id }]) => id,
    });
    this.#propose = new MutationController<ProposeInput, PlanUpdate>(host, {
      operation: 'updates.propose',
      object: ({ id }) => id,
      touches: ['updates', 'plans'],
      run: (client, input, options) => client.updates.propose(input, options),
    });
  }

  /** Something was sent and its outcome is not known yet: whatever the plan says meanwhile, the form stays. */
  get locked(): boolean {
    return this.#propose.locked;
  }

  render(plan: Plan, meta: Meta): TemplateResult {
    if (plan.id !== this.#plan?.id) this.#forget();
    this.#plan = plan;
    this.#meta = meta;
    const { t } = this.#strings;
    if (!this.#strings.ready) return skeletonLines(4);
    const label = this.#typed
      ? t('proposeAmount', { amount: this.#formats.money(this.#typed.newAmount) })
      : t('propose');
    return html`${keyed(
      plan.id,
      html`<form class="propose" part="form" novalidate ${ref(this.#attach)} @input=${this.#onInput}>
        ${this.#renderAmount(plan)} ${plan.paused ? this.#renderReactivate() : nothing} ${this.#renderNote()}
        ${this.#renderPreview()}
        ${this.#propose.status === 'uncertain' ? banner({ tone: 'warning', role: 'status', text: t('uncertain') }) : nothing}
        <div class="send" part="actions">
          ${button({ label, kind: 'primary', type: 'submit', part: 'submit', busy: this.locked, describedBy: 'preview' })}
        </div>
      </form>`,
    )}`;
  }

  #renderAmount({ currency, currentAmount }: Plan): TemplateResult {
    const { t } = this.#strings;
    const least = minimumOf(this.#judge.rules, currency);
    const now = this.#formats.money(currentAmount);
    return field({
      id: 'newAmount',
      label: t('amount', { currency: this.#formats.currencyName(currency) }),
      hint: least ? t('amountHintLeast', { now, least: this.#formats.money(least) }) : t('amountHint', { now }),
      error: this.#errorOf('newAmount'),
      control: ({ id, describedBy, invalid }) =>
        html`<input
          class="input figure"
          part="input"
          id=${id}
          name="newAmount"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        />`,
    });
  }

  #renderReactivate(): TemplateResult {
    const error = this.#errorOf('reactivates');
    return html`<div class="check-field">
      <label class="check"
        ><input
          type="checkbox"
          name="reactivates"
          checked
          aria-describedby=${error === undefined ? nothing : 'reactivates-message'}
          aria-invalid=${error === undefined ? nothing : 'true'}
        />
        ${this.#strings.t('reactivate')}</label
      >
      ${error === undefined ? nothing : html`<p class="problem" part="message" id="reactivates-message">${error}</p>`}
    </div>`;
  }

  #renderNote(): TemplateResult {
    const { t } = this.#strings;
    return field({
      id: 'note',
      label: t('noteLabel'),
      optional: t('optional'),
      hint: t('noteHint', { count: Math.max(0, MOST_NOTE - this.#noteLength) }),
      error: this.#errorOf('note'),
      control: ({ id, describedBy, invalid }) =>
        html`<textarea
          class="input"
          part="input"
          id=${id}
          name="note"
          rows="3"
          dir="auto"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        ></textarea>`,
    });
  }

  #renderPreview(): TemplateResult {
    const { t } = this.#strings;
    const { data, error, pending } = this.#preview;
    const isOld = pending || this.#typed !== this.#asked;
    return html`<div
      class="preview${isOld && data ? ' old' : ''}"
      role="group"
      aria-labelledby="preview-title"
      aria-busy=${String(isOld)}
    >
      <p class="heading" id="preview-title">${t('preview')}</p>
      <div id="preview">${this.#previewBody(data, error, isOld)}</div>
    </div>`;
  }

  #previewBody(data: PlanUpdatePreview | undefined, error: TrancheError | undefined, isOld: boolean): unknown {
    const { t } = this.#strings;
    if (!this.#typed) return html`<p class="quiet">${t('previewEmpty')}</p>`;
    if (data) return preview(data, { t, formats: this.#formats });
    if (isOld || !error) return skeletonLines(4);
    if (fieldCodes(error).size > 0) return html`<p class="quiet">${t('previewEmpty')}</p>`;
    const retry = button({ label: this.#words.t('retry'), part: 'retry', onClick: () => this.#preview.retry() });
    const text = problemText(error, this.#words.t, this.#hooks.billing());
    return banner({ tone: 'warning', text, role: 'status', ...(!isRefusal(error) && { actions: retry }) });
  }

  /** What is wrong in a control: by our own judgment, else by the server's about the preview. */
  #errorOf(name: string): string | undefined {
    const { t } = this.#strings;
    const own = this.#form.codes.get(name);
    const { error } = this.#preview;
    const code = own ?? (error && this.#typed ? fieldCodes(error).get(name) : undefined);
    if (code === undefined || !this.#plan) return undefined;
    const { currency, currentAmount } = this.#plan;
    const least = minimumOf(this.#judge.rules, currency) ?? { amount: 1, currency };
    return t(errorKey(code), {
      example: amountText(currentAmount, this.#locales.locale),
      currency,
      least: this.#formats.money(least),
      count: this.#noteLength - MOST_NOTE,
    });
  }

  /** A new form is empty; one that was put elsewhere in the page holds what was typed. */
  readonly #attach = (form?: Element): void => {
    this.#form.attach(form);
    if (form instanceof HTMLFormElement) this.#read(form);
    else this.#forget();
  };

  readonly #onInput = (event: Event): void => {
    if (event.currentTarget instanceof HTMLFormElement) this.#read(event.currentTarget);
  };

  #read(form: HTMLFormElement): void {
    const values = Object.fromEntries(new FormData(form));
    const { note } = values;
    this.#noteLength = typeof note === 'string' ? note.trim().length : 0;
    // A message that is too long says nothing against the preview of the amount.
    const judged = judge({ ...values, note: '' }, this.#judge);
    this.#typed = judged.issues === undefined ? judged.value : undefined;
    this.#cancelAsking?.();
    if (this.#typed) this.#cancelAsking = later(() => this.#ask(), QUIET);
    else this.#asked = undefined;
    this.#host.requestUpdate();
  }

  #ask(): void {
    this.#asked = this.#typed;
    this.#host.requestUpdate();
  }

  async #send(wish: FormWish): Promise<void> {
    const plan = this.#plan;
    if (!plan || this.locked || !this.#hooks.before(plan, wish)) return;
    const { newAmount, reactivates, note } = wish;
    const input = { id: plan.id, newAmount, ...(reactivates && { reactivates }), ...(note && { note }) };
    const update = await this.#propose.run(input);
    if (update) this.#onProposed(plan, update);
    else if (this.#propose.error) this.#onFailed(this.#propose.error);
  }

  #onProposed({ customer }: Plan, update: PlanUpdate): void {
    const amount = this.#formats.money(update.newAmount);
    this.#host.shadowRoot?.querySelector<HTMLFormElement>('form.propose')?.reset();
    this.#forget();
    this.#hooks.done(update, this.#strings.t('proposed', { name: clean(customer.name), amount }));
  }

  #onFailed(error: TrancheError): void {
    if (this.#form.refuse(error.fields)) return;
    const reason = problemText(error, this.#words.t, this.#hooks.billing());
    this.#hooks.failed(this.#strings.t('failed', { reason }));
  }

  #forget(): void {
    this.#cancelAsking?.();
    this.#typed = undefined;
    this.#asked = undefined;
    this.#noteLength = 0;
    this.#form.reset();
  }

  get #question(): readonly [Omit<ProposeInput, 'note'>] | null {
    if (!this.#plan || !this.#asked || this.locked) return null;
    const { newAmount, reactivates } = this.#asked;
    return [{ id: this.#plan.id, newAmount, ...(reactivates && { reactivates }) }];
  }

  get #judge(): Judge {
    const plan = this.#plan;
    if (!plan) throw new RangeError('the form has no plan');
    return { plan, rules: this.#meta?.rules.planUpdate, locale: this.#locales.locale };
  }

  get #formats() {
    return this.#locales.formats;
  }
}

/** Codes by control: of the fields that the server named, or of the one that a refusal is about. */
function fieldCodes({ code, fields }: TrancheError): Map<string, string> {
  if (code === 'plan_paused') return new Map([['reactivates', code]]);
  return new Map(fields.map((one) => [one.pointer.split('/')[1] ?? '', one.code]));
}

/** Decided by the backend: asking again would not help. */
const isRefusal = ({ kind, status = 0 }: TrancheError): boolean => kind === 'problem' && status < 500 && status !== 429;
