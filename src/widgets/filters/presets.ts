import { addDays, addMonths, type LocalDate } from '../../core/calendar.js';
import type { PlanFilters } from '../../model/plan-filters.js';

/** Spans of purchase dates that have a name, in the order they are offered. */
export const presets = ['last7', 'last30', 'last90', 'thisMonth', 'lastMonth', 'thisYear', 'last12Months'] as const;
export type Preset = (typeof presets)[number];

export interface Period {
  from: LocalDate;
  to: LocalDate;
}

const firstOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01`;

/** The dates of a preset, both ends included. `today` is the backend's (`meta.today`), never the browser's. */
export function periodOf(preset: Preset, today: LocalDate): Period {
  switch (preset) {
    case 'last7':
      return { from: addDays(today, -6), to: today };
    case 'last30':
      return { from: addDays(today, -29), to: today };
    case 'last90':
      return { from: addDays(today, -89), to: today };
    case 'thisMonth':
      return { from: firstOfMonth(today), to: today };
    case 'lastMonth':
      return { from: addMonths(firstOfMonth(today), -1), to: addDays(firstOfMonth(today), -1) };
    case 'thisYear':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'last12Months':
      return { from: addDays(addMonths(today, -12), 1), to: today };
  }
}

/** The preset that means just these dates. Several may (on the 30th, this month is the last 30 days): then the one preferred. */
export function presetOf(
  { from, to }: PlanFilters,
  today: LocalDate | undefined,
  preferred?: Preset,
): Preset | undefined {
  if (from === undefined || to === undefined || today === undefined) return undefined;
  const matches = (preset: Preset): boolean => {
    const period = periodOf(preset, today);
    return period.from === from && period.to === to;
  };
  if (preferred !== undefined && matches(preferred)) return preferred;
  return presets.find(matches);
}

export function isPreset(value: unknown): value is Preset {
  return presets.some((preset) => preset === value);
}
