import { html, nothing, type TemplateResult } from 'lit';
import Ban from 'lucide/dist/esm/icons/ban.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import { amountChange } from '../../blocks/amount-change.js';
import type { TrancheError } from '../../core/errors.js';
import { clean } from '../../core/text.js';
import { errorWord } from '../../frame/error-words.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { Words } from '../../i18n/words.js';
import type { PlanUpdateConfirmation, PlanUpdateTerms } from '../../model/plan-update.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { timeParts, type Stage } from './model.js';
import type { ConfirmWords } from './strings.js';

/** What the proposal is drawn with. */
export interface Wording {
  readonly t: ConfirmWords;
  readonly formats: Formats;
}

/** Who asks, and for what. */
export function introOf({ terms, customerFirstName }: PlanUpdateConfirmation, { t }: Wording): string {
  const product = clean(terms.productName);
  const values = { merchant: clean(terms.merchantName), product, reference: clean(terms.planReference) };
  return customerFirstName ? t('asksNamed', { ...values, name: clean(customerFirstName) }) : t('asks', values);
}

/** Old and new side by side, marked by a sign and a word. */
export function amounts(terms: PlanUpdateTerms, wording: Wording): TemplateResult {
  const { t, formats } = wording;
  const change = amountChange(terms.oldAmount, terms.newAmount);
  const each = terms.interval ? intervalText(terms.interval, t) : nothing;
  const amount = (kind: string, label: string, value: string) =>
    html`<div class="amount ${kind}">
      <dt>${label}</dt>
      <dd><span class="figure">${value}</span><span class="each">${each}</span></dd>
    </div>`;
  const values = change && { amount: formats.money(change.money) };
  return html`<dl class="amounts">
      ${amount('old', t('oldAmount'), formats.money(terms.oldAmount))}
      ${amount('new', t('newAmount'), formats.money(terms.newAmount))}
    </dl>
    ${values ? html`<p class="difference">${t(change.sign > 0 ? 'more' : 'less', values)}</p>` : nothing}`;
}

/** Everything else that would be agreed to. */
export function facts(terms: PlanUpdateTerms, wording: Wording): TemplateResult {
  const { t, formats } = wording;
  const { effectiveFrom, remaining, newTotal } = terms;
  const first = { date: formats.date(effectiveFrom.dueDate), number: effectiveFrom.installmentNumber };
  return html`<dl class="facts" part="table">
    ${fact(t('firstDate'), t('firstDateValue', first))}
    ${fact(t('remaining'), remaining === null ? t('remainingOpen') : t('remainingValue', { count: remaining }))}
    ${newTotal ? fact(t('newTotal'), html`<span class="figure">${formats.money(newTotal)}</span>`) : nothing}
    ${fact(t('unchanged'), html`${unchanged(terms, t)}<span class="more">${t('paid')}</span>`)}
  </dl>`;
}

export function fact(label: string, value: unknown): TemplateResult {
  return html`<div part="row">
    <dt>${label}</dt>
    <dd part="cell">${value}</dd>
  </div>`;
}

function unchanged({ installmentCount: count, interval }: PlanUpdateTerms, t: ConfirmWords): string {
  const every = interval && intervalText(interval, t);
  if (count === null) return every === null ? '' : t('unchangedOpen', { interval: every });
  return every === null ? t('unchangedCount', { count }) : t('unchangedValue', { count, interval: every });
}

function intervalText({ unit, count }: NonNullable<PlanUpdateTerms['interval']>, t: ConfirmWords): string {
  return t(`every_${unit}`, { count });
}

/** The merchant's own words, as text. */
export function note({ note: words, terms }: PlanUpdateConfirmation, { t }: Wording): TemplateResult | typeof nothing {
  if (!words) return nothing;
  return html`<figure class="note">
    <figcaption>${t('note', { merchant: clean(terms.merchantName) })}</figcaption>
    <blockquote dir="auto">${words}</blockquote>
  </figure>`;
}

/** Until when, and how long that is; a timer is not read out by itself. */
export function deadline(expiresAt: string, left: number, { t, formats }: Wording): TemplateResult {
  const time = formats.list(timeParts(left).map(({ unit, value }) => formats.duration(value, unit)));
  return html`<div class="deadline">
    ${icon(Clock)}
    <p>
      <strong role="timer">${t('left', { time })}</strong> ${t('deadline', { time: formats.instant(expiresAt) })}
      ${t('noAnswer')}
    </p>
  </div>`;
}

interface Outcome {
  readonly icon: IconNode;
  readonly tone: string;
  readonly title: string;
  readonly body: string;
}

/** What has become of the proposal, in a word and a sentence. */
export function outcomeOf(stage: Stage, { terms }: PlanUpdateConfirmation, { t, formats }: Wording): Outcome {
  const { oldAmount, newAmount, effectiveFrom, expiresAt } = terms;
  const begins = { date: formats.date(effectiveFrom.dueDate), amount: formats.money(newAmount) };
  const calm = { icon: Info, tone: 'calm' };
  switch (stage) {
    case 'confirmed':
      return { icon: CircleCheck, tone: 'good', title: t('confirmed'), body: t('confirmedBody', begins) };
    case 'applied':
      return { icon: CircleCheck, tone: 'good', title: t('confirmed'), body: t('appliedBody', begins) };
    case 'rejected':
      return {
        icon: Ban,
        tone: 'calm',
        title: t('rejected'),
        body: t('rejectedBody', { amount: formats.money(oldAmount) }),
      };
    case 'expired':
      return {
        icon: Clock,
        tone: 'calm',
        title: t('expired'),
        body: t('expiredBody', { time: formats.instant(expiresAt) }),
      };
    case 'withdrawn':
      return { ...calm, title: t('withdrawn'), body: t('withdrawnBody', { merchant: clean(terms.merchantName) }) };
    default:
      return { ...calm, title: t('unknown'), body: t('unknownBody') };
  }
}

export function outcome({ icon: node, tone, title, body }: Outcome): TemplateResult {
  return html`<div class="outcome ${tone}" part="state">
    ${icon(node)}
    <div><strong class="word">${title}</strong><span>${body}</span></div>
  </div>`;
}

const planChanged = new Set(['plan_closed', 'in_collection', 'nothing_left']);

export interface Failure {
  readonly error: TrancheError;
  /** The server may have stored the answer all the same … */
  readonly isDoubtful: boolean;
  /** … until the proposal, read again, says that it still waits. */
  readonly isOpen: boolean;
}

/** Why nothing was decided; empty where the outcome itself says it. */
export function failureText({ error, isDoubtful, isOpen }: Failure, t: ConfirmWords, words: Translate<Words>): string {
  const { code, status } = error;
  if (code === 'already_decided') return t('alreadyDecided');
  if (!isOpen || status === 410) return '';
  if (code === 'terms_changed') return t('termsChanged');
  if (planChanged.has(code)) return t('planChanged');
  if (isDoubtful) return t('notStored');
  return isSecureContext ? t('failed', { reason: words(errorWord(error)) }) : t('insecure');
}
