import { html, nothing, type TemplateResult } from 'lit';
import { clean } from '../../core/text.js';
import type { Formats } from '../../i18n/formats.js';
import type { PlanUpdate } from '../../model/plan-update.js';
import { badge } from '../../ui/badge.js';
import { button } from '../../ui/button.js';
import type { UpdateWords } from './strings.js';

const tones: Partial<Record<PlanUpdate['state'], string>> = {
  pending: 'accent',
  confirmed: 'success',
  applied: 'success',
  rejected: 'warning',
};

interface ListView {
  readonly t: UpdateWords;
  readonly formats: Formats;
  /** There are older ones. */
  readonly isCut: boolean;
  /** Undefined when this session may not. */
  readonly withdraw: ((update: PlanUpdate) => void) | undefined;
}

/** Earlier proposals, newest first. */
export function proposals(updates: readonly PlanUpdate[], view: ListView): TemplateResult {
  const { t, isCut } = view;
  return html`<div class="earlier" role="group" aria-labelledby="earlier">
    <p class="heading" id="earlier">${t('earlier')}</p>
    ${
      updates.length === 0
        ? html`<p class="quiet">${t('none')}</p>`
        : html`<ul part="body">
            ${updates.map((update) => item(update, view))}
          </ul>`
    }
    ${isCut ? html`<p class="quiet">${t('cut')}</p>` : nothing}
  </div>`;
}

function item(update: PlanUpdate, view: ListView): TemplateResult {
  const { t, formats, withdraw } = view;
  const { state, oldAmount, newAmount, note, reactivates } = update;
  const amount = formats.money(newAmount);
  return html`<li part="row">
    <div class="what">
      <span class="figure">${t('change', { old: formats.money(oldAmount), new: amount })}</span>
      ${badge({ label: t(`state_${state}`), tone: tones[state] ?? 'neutral', part: 'badge' })}
    </div>
    <p class="quiet">${happenings(update, view).join(' · ')}${reactivates ? ` · ${t('reactivates')}` : ''}</p>
    ${note ? html`<p class="quiet note">${t('note', { note: clean(note) })}</p>` : nothing}
    ${
      state === 'pending' && withdraw
        ? button({
            label: t('withdraw'),
            part: 'cancel',
            describedBy: 'earlier',
            onClick: () => withdraw(update),
          })
        : nothing
    }
  </li>`;
}

function happenings(update: PlanUpdate, { t, formats }: ListView): string[] {
  const { state, createdAt, expiresAt, decidedAt, effectiveFrom } = update;
  const made = t('proposed', { time: formats.instant(createdAt) });
  const until = formats.instant(expiresAt);
  if (state === 'pending') return [made, t('until', { time: until })];
  if (state === 'expired') return [made, t('ended', { time: until })];
  if (decidedAt === undefined) return [made];
  const time = formats.instant(decidedAt);
  if (state === 'withdrawn') return [made, t('withdrawnAt', { time })];
  const from = effectiveFrom && state !== 'rejected' ? [t('from', { date: formats.date(effectiveFrom.dueDate) })] : [];
  return [made, t('answered', { time }), ...from];
}
