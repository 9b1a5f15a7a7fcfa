import { css, type TemplateResult } from 'lit';
import type { PlanStatus } from '../model/plan.js';
import { badge } from '../ui/badge.js';
import { statusClass } from './palette.js';
import type { BillingWords } from './words.js';

/** Tones of the seven statuses for the badge of `ui`. */
export const statusBadgeStyles = css`
  .badge.unknown {
    --_tone: var(--_status-unknown);
  }
  .badge.completed {
    --_tone: var(--_status-completed);
  }
  .badge.completed-with-issues {
    --_tone: var(--_status-completed-with-issues);
  }
  .badge.in-progress {
    --_tone: var(--_status-in-progress);
  }
  .badge.in-progress-with-issues {
    --_tone: var(--_status-in-progress-with-issues);
  }
  .badge.refunded {
    --_tone: var(--_status-refunded);
  }
  .badge.canceled {
    --_tone: var(--_status-canceled);
  }
  .badge.inactive {
    --_tone: var(--_status-inactive);
  }
`;

/** A plan's status: a dot of its color and its word. */
export function statusBadge(status: PlanStatus, t: BillingWords): TemplateResult {
  return badge({ label: t(`status_${status}`), tone: statusClass(status), part: 'badge' });
}
