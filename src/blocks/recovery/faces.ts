import { html, nothing, type TemplateResult } from 'lit';
import { clean } from '../../core/text.js';
import { sumByCurrency } from '../../core/money.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { Words } from '../../i18n/words.js';
import type { Money } from '../../model/scalars.js';
import { tally, type BulkState } from '../../state/bulk-run.js';
import { banner } from '../../ui/banner.js';
import { failureWord, type InstallmentWords } from '../installment-words.js';
import { problemText } from '../problem-text.js';
import { reasonWord, type BillingWords } from '../words.js';
import { mostOfRun, openAmount, type Refused } from './dry-run.js';
import type { RecoverySession } from './session.js';
import type { RecoveryWords } from './texts.js';

/** What the faces of the dialog are drawn with. */
export interface RecoveryView {
  readonly t: RecoveryWords;
  readonly billing: BillingWords;
  readonly installment: InstallmentWords;
  readonly words: Translate<Words>;
  readonly formats: Formats;
}

/** Amounts side by side, one for each currency: they are never added up. */
export function amounts(moneys: readonly Money[], { formats }: RecoveryView): string {
  return formats.list(sumByCurrency(moneys).map((money) => formats.money(money)));
}

export function readingFace({ progress, error }: RecoverySession, view: RecoveryView): TemplateResult {
  const { t } = view;
  if (error) {
    const reason = problemText(error, view.words, view.billing);
    return banner({ tone: 'danger', text: t('readFailed', { reason }), role: 'alert' });
  }
  const { done, total } = progress;
  const isLong = total !== undefined && total > 0;
  return html`<div class="recovery-progress">
    ${bar(isLong ? done : undefined, total, t('reading'))}
    <p role="status">${isLong ? t('readingOf', { done, total }) : t('reading')}</p>
  </div>`;
}

/** What would happen, and what would not and why. */
export function dryFace(session: RecoverySession, view: RecoveryView): TemplateResult {
  const { t } = view;
  const { can, cannot, more } = session.dry ?? { can: [], cannot: [], more: false };
  if (can.length + cannot.length === 0) return html`<p>${t('nothingLate')}</p>`;
  return html`<div class="recovery-plan">
      <p class="recovery-lead">
        <strong>${t('can', { count: can.length })}</strong>
        <span class="figure"
          >${amounts(
            can.map(({ installment }) => openAmount(installment)),
            view,
          )}</span
        >
      </p>
      ${cannot.length > 0 ? refusals(cannot, view) : nothing}
    </div>
    ${more ? banner({ tone: 'info', text: t('most', { count: mostOfRun }) }) : nothing}
    ${can.length > 0 ? html`<p class="recovery-note">${t('what')}</p>` : nothing}
    ${session.busyElsewhere ? banner({ tone: 'warning', text: t('busyElsewhere'), role: 'alert' }) : nothing}`;
}

function refusals(cannot: readonly Refused[], view: RecoveryView): TemplateResult {
  const groups = new Map<Refused['reason'], Refused[]>();
  for (const one of cannot) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return html`<p><strong>${view.t('cannot', { count: cannot.length })}</strong></p>
    <ul class="recovery-reasons">
      ${sorted.map(
        ([reason, rows]) =>
          html`<li>
            <details>
              <summary>
                ${view.t('reasonCount', { reason: view.billing(`reason_${reason}`), count: rows.length })}
              </summary>
              <ul>
                ${rows.map(
                  ({ plan, installment }) =>
                    html`<li>
                      <bdi>${clean(plan.customer.name)}</bdi>
                      <span class="quiet"
                        >${view.t('item', { number: installment.number, product: clean(plan.product.name) })}</span
                      >
                    </li>`,
                )}
              </ul>
            </details>
          </li>`,
      )}
    </ul>`;
}

const counted = ['done', 'pending', 'failed', 'refused', 'changed', 'uncertain'] as const;

/** The counts of a run that are not zero, in words; what was never sent is said only at the end. */
export function countWords({ run, working }: RecoverySession, { t }: RecoveryView): string[] {
  if (!run) return [];
  const counts = tally(run);
  const shown: readonly (typeof counted)[number][] = counted.filter((state) => counts[state] > 0);
  const rest = working || counts.waiting === 0 ? [] : [t('count_waiting', { count: counts.waiting })];
  return [...shown.map((state) => t(`count_${state}`, { count: counts[state] })), ...rest];
}

/** Under way, and after it: how far, what came out, and each row. */
export function runFace(session: RecoverySession, view: RecoveryView): TemplateResult {
  const { run, phase, collected } = session;
  const { t } = view;
  if (!run) return html``;
  const { settled, total } = tally(run);
  return html`<div class="recovery-progress">
      ${bar(phase === 'checking' ? undefined : settled, total, t('running'))}
      <p class="recovery-lead">
        <strong
          >${phase === 'checking' ? t('checking') : session.working ? t('progress', { done: settled, total }) : t('ended', { done: settled, total })}</strong
        >
        ${collected.length > 0 ? html`<span class="figure">${t('collected', { amount: amounts(collected, view) })}</span>` : nothing}
      </p>
      <p>${view.formats.list(countWords(session, view))}</p>
    </div>
    ${notice(session, view)} ${report(session, view)}`;
}

function notice(session: RecoverySession, view: RecoveryView): TemplateResult | typeof nothing {
  const { halt, error, working, pause, run } = session;
  const { t } = view;
  if (session.busyElsewhere) return banner({ tone: 'warning', text: t('busyElsewhere'), role: 'alert' });
  if (working && halt) return banner({ tone: 'info', text: t('stopping'), role: 'status' });
  if (working && pause) return banner({ tone: 'warning', text: t('paused', { seconds: pause }), role: 'status' });
  if (working || !halt || !run) return nothing;
  if (halt === 'stopped') {
    return banner({ tone: 'info', text: t('stoppedText', { count: tally(run).waiting }), role: 'status' });
  }
  const detail = error?.requestId === undefined ? {} : { detail: view.words('requestId', { id: error.requestId }) };
  return banner({ tone: 'danger', text: t(`halt_${halt}`), role: 'alert', ...detail });
}

const tones: Partial<Record<BulkState, string>> = {
  done: 'success',
  failed: 'danger',
  refused: 'warning',
  uncertain: 'warning',
  changed: 'warning',
};

/** Once it is over, what needs somebody comes first. */
const ranks: readonly BulkState[] = ['failed', 'uncertain', 'refused', 'changed', 'waiting', 'sent', 'pending', 'done'];

function report(session: RecoverySession, view: RecoveryView): TemplateResult {
  const { run, working, plans, installments } = session;
  const { t, formats } = view;
  const items = [...(run?.items ?? [])];
  if (!working) items.sort((a, b) => ranks.indexOf(a.state) - ranks.indexOf(b.state));
  return html`<ul class="recovery-rows" tabindex="0" aria-label=${t('columnResult')}>
    ${items.map(({ id, parent, state, code }) => {
      const plan = plans.get(parent);
      const one = installments.get(id);
      const amount = session.amounts.get(id);
      const reason = code === undefined ? undefined : reasonText(state, code, one?.lastFailure?.label, view);
      return html`<li>
        <span class="who"
          ><bdi>${plan ? clean(plan.customer.name) : t('unknownItem')}</bdi
          ><span class="quiet"
            >${one && plan ? t('item', { number: one.number, product: clean(plan.product.name) }) : nothing}</span
          ></span
        >
        <span class="figure">${amount ? formats.money(amount) : nothing}</span>
        <span class="result ${tones[state] ?? ''}"
          >${t(`state_${state}`)}${reason === undefined ? nothing : html`<span class="quiet">${reason}</span>`}</span
        >
      </li>`;
    })}
  </ul>`;
}

/** Why it came out so, in our words; a failure of the bank that we have no word for, in the bank's. */
export function reasonText(
  state: BulkState,
  code: string,
  label: string | undefined,
  { billing, installment }: RecoveryView,
): string | undefined {
  if (state === 'failed') return failureWord(installment, code) ?? label;
  if (state === 'refused') return reasonWord(billing, code) ?? billing('reason_unknown');
  return undefined;
}

function bar(done: number | undefined, total: number | undefined, label: string): TemplateResult {
  return done === undefined
    ? html`<progress class="recovery-bar" aria-label=${label}></progress>`
    : html`<progress class="recovery-bar" aria-label=${label} max=${total ?? 1} .value=${done}></progress>`;
}
