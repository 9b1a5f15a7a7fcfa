import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalDate } from '../../core/calendar.js';
import type { Translate } from '../../i18n/strings.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { keysOf, without } from './model.js';
import type { en as panelEn } from './panel-strings/en.js';
import { periodOf, presets, type Preset } from './presets.js';
import type { en } from './strings/en.js';

export interface PeriodChoices {
  readonly filters: PlanFilters;
  readonly preset: Preset | undefined;
  readonly today: LocalDate | undefined;
  /** Somebody is about to give dates of their own. */
  readonly isOwn: boolean;
  readonly t: Translate<typeof en>;
  readonly panelT: Translate<typeof panelEn>;
  readonly onChoose: (patch: PlanFilters, preset?: Preset) => void;
  readonly onOwn: () => void;
}

/** Any time, the spans that have a name, or dates of one's own, whose fields follow. */
export function periodChoices(options: PeriodChoices): TemplateResult {
  const { filters, preset, today, t, panelT, onChoose, onOwn } = options;
  const isAny = filters.from === undefined && filters.to === undefined;
  const isOwn = options.isOwn || (!isAny && preset === undefined);
  return html`${radio(panelT('anyTime'), isAny && !isOwn, () => onChoose(without(keysOf.period)))}
  ${
    today === undefined
      ? nothing
      : presets.map((one) =>
          radio(t(`period_${one}`), !isOwn && preset === one, () => onChoose(periodOf(one, today), one)),
        )
  }
  ${radio(panelT('ownDates'), isOwn, onOwn)}`;
}

function radio(label: string, checked: boolean, onChange: () => void): TemplateResult {
  return html`<label
    ><input type="radio" name="period" .checked=${live(checked)} @change=${onChange} /><span>${label}</span></label
  >`;
}
