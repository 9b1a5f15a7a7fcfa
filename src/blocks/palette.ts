import { css } from 'lit';
import type { ChartPattern } from '../charts/spec.js';
import type { InstallmentGroup } from '../model/installment-group.js';
import type { KnownPlanStatus, PlanStatus } from '../model/plan.js';

/**
 * Colors of the seven statuses and of aging (`design-language.md`). A host may set the public ones
 * (`--tranche-color-status-completed`, …, `--tranche-color-aging-1` to `-4`); contrast is then its own affair.
 */
export const palette = css`
  :host {
    --_status-completed: var(--tranche-color-status-completed, light-dark(#06654b, #04b77c));
    --_status-completed-with-issues: var(--tranche-color-status-completed-with-issues, light-dark(#9c963a, #c6cc52));
    --_status-in-progress: var(--tranche-color-status-in-progress, light-dark(#1c6cea, #387bca));
    --_status-in-progress-with-issues: var(
      --tranche-color-status-in-progress-with-issues,
      light-dark(#c05808, #f37a27)
    );
    --_status-refunded: var(--tranche-color-status-refunded, light-dark(#ac2ea0, #f78ed1));
    --_status-canceled: var(--tranche-color-status-canceled, light-dark(#323d4a, #dce4ef));
    --_status-inactive: var(--tranche-color-status-inactive, light-dark(#798393, #61676d));
    --_status-unknown: var(--_muted);
    --_aging-1: var(--tranche-color-aging-1, light-dark(#c98a1b, #f5c46a));
    --_aging-2: var(--tranche-color-aging-2, light-dark(#c4570f, #ee8f45));
    --_aging-3: var(--tranche-color-aging-3, light-dark(#a62a17, #dd5a41));
    --_aging-4: var(--tranche-color-aging-4, light-dark(#6b1020, #b0344a));
  }
`;

interface Paint {
  readonly color: `--${string}`;
  readonly pattern: ChartPattern;
}

/** Color and pattern of each status, so that color is never the only sign. */
export const statusPaint: Record<KnownPlanStatus, Paint> = {
  completed: { color: '--_status-completed', pattern: 'solid' },
  completed_with_issues: { color: '--_status-completed-with-issues', pattern: 'solid+diagonal-right' },
  in_progress: { color: '--_status-in-progress', pattern: 'solid' },
  in_progress_with_issues: { color: '--_status-in-progress-with-issues', pattern: 'diagonal-left' },
  refunded: { color: '--_status-refunded', pattern: 'dots' },
  canceled: { color: '--_status-canceled', pattern: 'horizontal' },
  inactive: { color: '--_status-inactive', pattern: 'vertical' },
};

/** The five installment groups wear the colors of the statuses they belong to (`decisions.md`, Model). */
export const groupPaint: Record<InstallmentGroup, Paint> = {
  paid: statusPaint.completed,
  upcoming: statusPaint.in_progress,
  overdue: statusPaint.in_progress_with_issues,
  given_back: statusPaint.refunded,
  void: statusPaint.canceled,
};

/** Aging in one hue, darker = later; patterns for the first and the last so that neighbours differ without color. */
export const agingPaint: readonly Paint[] = [
  { color: '--_aging-1', pattern: 'dots' },
  { color: '--_aging-2', pattern: 'diagonal-left' },
  { color: '--_aging-3', pattern: 'solid' },
  { color: '--_aging-4', pattern: 'solid+diagonal-right' },
];

/** Class of a status for style sheets: `in_progress` → `in-progress`. */
export function statusClass(status: PlanStatus): string {
  return status.replaceAll('_', '-');
}
