import { fixedSlots, lengthSlots, type LengthSlot } from '../model/length-slot.js';
import type { PlanFilters } from '../model/plan-filters.js';

/** The filters by which a chart of plan lengths narrows the scope. */
export const lengthKeys = ['countMin', 'countMax', 'openEnded'] as const;
export type LengthPatch = Pick<PlanFilters, (typeof lengthKeys)[number]>;

/** Filters of one length; undefined values clear the others. */
export function lengthPatch(slot: LengthSlot | undefined): LengthPatch {
  if (slot === undefined) return { countMin: undefined, countMax: undefined, openEnded: undefined };
  if (slot === 'open') return { countMin: undefined, countMax: undefined, openEnded: true };
  if (slot === '13+') return { countMin: 13, countMax: undefined, openEnded: undefined };
  return { countMin: Number(slot), countMax: Number(slot), openEnded: undefined };
}

/** The lengths that the filters let through; empty = not narrowed by length. */
export function chosenLengths(filters: PlanFilters): LengthSlot[] {
  const { countMin, countMax, openEnded } = filters;
  if (openEnded === true) return ['open'];
  if (countMin === undefined && countMax === undefined) return [];
  return lengthSlots.filter((slot) => {
    if (slot === 'open') return false;
    if (slot === '13+') return countMax === undefined || countMax > 12;
    return Number(slot) >= (countMin ?? 1) && Number(slot) <= (countMax ?? Infinity);
  });
}

/** The twelve fixed columns and, of the other two, those that hold something (`domain.md` §4, M1). */
export function shownSlots(used: ReadonlySet<string>): LengthSlot[] {
  return lengthSlots.filter((slot) => fixedSlots.includes(slot) || used.has(slot));
}
