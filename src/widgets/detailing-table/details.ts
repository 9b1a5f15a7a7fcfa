import { html, nothing, type TemplateResult } from 'lit';
import { failureWord, installmentWords, type InstallmentWords } from '../../blocks/installment-words.js';
import { billingWords } from '../../blocks/words.js';
import { problemText } from '../../blocks/problem-text.js';
import type { Formats } from '../../i18n/formats.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { words as sharedWords } from '../../i18n/words.js';
import type { Installment } from '../../model/installment.js';
import type { Page } from '../../model/page.js';
import type { Plan } from '../../model/plan.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';
import { adoptStyles } from '../../ui/adopt.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { detailsStrings } from './details-strings.js';
import { detailsStyles } from './details-styles.js';

/** Enough for any plan with an end; a longer list says that it is cut. */
const MOST = 400;

const looks: Record<Installment['status'], string> = {
  scheduled: 'upcoming',
  due: 'upcoming',
  processing: 'upcoming',
  paid: 'paid',
  overdue: 'overdue',
  charged_back: 'given-back',
  partially_refunded: 'given-back',
  refunded: 'given-back',
  canceled: 'void',
  written_off: 'void',
  unknown: 'void',
};

type Query = QueryController<readonly [string], Page<Installment>>;

/** The installments of the rows that are open, as timelines. Loaded with the first row that opens. */
export class PlanDetails {
  readonly #host: EnvironmentHost;
  readonly #queries = new Map<string, Query>();
  readonly #open = new Set<string>();
  readonly #strings;
  readonly #words;
  readonly #billing;
  readonly #installments;

  constructor(host: EnvironmentHost) {
    this.#host = host;
    this.#strings = new StringsController(host, detailsStrings);
    this.#words = new StringsController(host, sharedWords);
    this.#billing = new StringsController(host, billingWords);
    this.#installments = new StringsController(host, installmentWords);
    adoptStyles(host, [detailsStyles]);
  }

  /** Asks while the row is open; a row that closes stops asking. */
  toggle(plan: Plan, open: boolean): void {
    if (!open) this.#open.delete(plan.id);
    else {
      this.#open.add(plan.id);
      if (!this.#queries.has(plan.id)) this.#queries.set(plan.id, this.#query(plan.id));
    }
    this.#host.requestUpdate();
  }

  render(plan: Plan): TemplateResult {
    const query = this.#queries.get(plan.id);
    const { t } = this.#strings;
    if (query?.error && !query.data) return this.#failure(query);
    if (!query?.data || !this.#strings.ready || !this.#installments.ready)
      return html`<div aria-busy="true">${skeletonLines(3)}</div>`;
    const { items, nextCursor } = query.data;
    if (items.length === 0) return html`<p>${t('none')}</p>`;
    return html`<p class="contact"><bdi>${plan.customer.email}</bdi></p>
      <ol class="timeline" tabindex="0" aria-label=${t('label', { name: plan.customer.name })}>
        ${items.map((one) => this.#item(one))}
      </ol>
      ${nextCursor === null ? nothing : html`<p>${t('more', { count: items.length })}</p>`}`;
  }

  #query(id: string): Query {
    return new QueryController(this.#host, {
      operation: 'installments.list',
      reads: ['installments'],
      args: () => (this.#open.has(id) ? ([id] as const) : null),
      run: (client, [plan], { signal }) => client.installments.list({ plan: [plan], limit: MOST }, { signal }),
    });
  }

  #failure(query: Query): TemplateResult {
    const { t } = this.#words;
    const text = query.error ? problemText(query.error, t, this.#billing.t) : '';
    const retry = button({ label: t('retry'), part: 'retry', onClick: () => query.retry() });
    return banner({ tone: 'danger', text, role: 'alert', actions: html`${retry}` });
  }

  #item(one: Installment): TemplateResult {
    const { formats } = LocaleController.of(this.#host);
    const { t } = this.#strings;
    return html`<li class=${looks[one.status]}>
      <span>${t('due', { number: one.number, date: formats.date(one.dueDate) })}</span>
      <span class="figure">${formats.money(one.amount)}</span>
      <span class="notes">${notes(one, this.#strings.t, this.#installments.t, formats).join(' · ')}</span>
    </li>`;
  }
}

type DetailsWords = StringsController<typeof detailsStrings.en>['t'];

/** What happened to an installment, in the order it happened. */
function notes(one: Installment, t: DetailsWords, words: InstallmentWords, formats: Formats): string[] {
  const failure = one.lastFailure;
  const list = [words(`installment_${one.status}`)];
  if (one.daysOverdue > 0) list.push(words('daysLate', { count: one.daysOverdue }));
  if (one.paidAt) list.push(t('paidAt', { date: formats.instant(one.paidAt) }));
  if (one.attempts > 1 || (failure && one.attempts > 0)) list.push(t('attempts', { count: one.attempts }));
  if (failure) {
    list.push(failureWord(words, failure.code) ?? failure.label);
    if (one.status !== 'paid') list.push(words(`retry_${failure.retryable}`));
  }
  if (one.nextAttemptOn) list.push(t('next', { date: formats.date(one.nextAttemptOn) }));
  if (one.refundedAmount.amount > 0) list.push(t('refunded', { amount: formats.money(one.refundedAmount) }));
  if (one.chargedBackAmount.amount > 0) list.push(t('chargedBack', { amount: formats.money(one.chargedBackAmount) }));
  return list;
}
