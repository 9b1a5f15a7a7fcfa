import { parseInstant } from '../../core/clock.js';
import type { PlanUpdateConfirmation } from '../../model/plan-update.js';

/** What the buyer is shown of a proposal; `applied` is `confirmed` that has begun. */
export type Stage = PlanUpdateConfirmation['state'];

/** `left`: milliseconds to the deadline by the server's time. When it has passed nothing can be decided, whatever we were told last. */
export function stageOf({ state }: PlanUpdateConfirmation, left: number | undefined): Stage {
  return state === 'pending' && left !== undefined && left < 0 ? 'expired' : state;
}

/** The later word of the server: of what was read, and of what came back with the buyer's decision. */
export function latest(
  read: PlanUpdateConfirmation | undefined,
  decided: PlanUpdateConfirmation | undefined,
): PlanUpdateConfirmation | undefined {
  if (!read || !decided) return decided ?? read;
  return parseInstant(read.now) > parseInstant(decided.now) ? read : decided;
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

export interface TimePart {
  unit: (typeof units)[number][0];
  value: number;
}

/** The time left as people say it: the largest unit that fits and, when there is any of it, the next. */
export function timeParts(left: number): TimePart[] {
  const seconds = Math.max(0, Math.ceil(left / 1_000));
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first < 0) return [{ unit: 'second', value: 0 }];
  let rest = seconds;
  const parts = units.slice(first, first + 2).map(([unit, size]) => {
    const value = Math.floor(rest / size);
    rest -= value * size;
    return { unit, value };
  });
  return parts.filter(({ value }) => value > 0);
}

/** Milliseconds until {@link timeParts} says something else. */
export function nextChange(left: number): number {
  const seconds = Math.ceil(left / 1_000);
  const first = units.findIndex(([, size]) => seconds >= size);
  const size = units[Math.min(first + 1, units.length - 1)]?.[1] ?? 1;
  return Math.max(1, left - (Math.floor(seconds / size) * size - 1) * 1_000);
}
