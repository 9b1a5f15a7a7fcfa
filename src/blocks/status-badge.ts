import { css, html, type TemplateResult } from 'lit';
import type { PlanStatus } from '../model/plan.js';
import { statusClass } from './palette.js';
import type { BillingWords } from './words.js';

export const statusBadgeStyles = css`
  .status {
    --_status: var(--_status-unknown);
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 1.5);
    max-inline-size: 100%;
    padding: calc(var(--_unit) * 0.5) calc(var(--_unit) * 2);
    border-radius: 999px;
    background: color-mix(in srgb, var(--_status) 12%, transparent);
    color: var(--_text);
    font-size: var(--_label-size);
    line-height: 1.4;
  }
  .status::before {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_status);
  }
  .status.completed {
    --_status: var(--_status-completed);
  }
  .status.completed-with-issues {
    --_status: var(--_status-completed-with-issues);
  }
  .status.in-progress {
    --_status: var(--_status-in-progress);
  }
  .status.in-progress-with-issues {
    --_status: var(--_status-in-progress-with-issues);
  }
  .status.refunded {
    --_status: var(--_status-refunded);
  }
  .status.canceled {
    --_status: var(--_status-canceled);
  }
  .status.inactive {
    --_status: var(--_status-inactive);
  }
  @media (forced-colors: active) {
    .status {
      border: 1px solid CanvasText;
    }
    .status::before {
      background: CanvasText;
    }
  }
`;

/** A plan's status: a dot of its color and its word, so that color is never the only sign. */
export function statusBadge(status: PlanStatus, t: BillingWords): TemplateResult {
  return html`<span class="status ${statusClass(status)}" part="badge"
    ><span class="truncate">${t(`status_${status}`)}</span></span
  >`;
}
