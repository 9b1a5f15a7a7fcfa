import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface BadgeOptions {
  label: string;
  /**
   * A class that sets `--_tone`: `neutral` (default), `accent`, `success`, `warning`, `danger` are here; whoever knows more meanings
   * writes `.badge.my-tone { --_tone: … }` in a sheet of its own.
   */
  tone?: string;
  part?: string;
}

export const badgeStyles = css`
  .badge {
    --_tone: var(--_muted);
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 1.5);
    max-inline-size: 100%;
    padding: 0.1em calc(var(--_unit) * 2);
    border-radius: 999px;
    background: color-mix(in srgb, var(--_tone) 12%, transparent);
    font-size: var(--_label-size);
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_tone);
  }
  .badge.accent {
    --_tone: var(--_accent);
  }
  .badge.success {
    --_tone: var(--_success);
  }
  .badge.warning {
    --_tone: var(--_warning);
  }
  .badge.danger {
    --_tone: var(--_danger);
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
    .badge::before {
      forced-color-adjust: none;
    }
  }
`;

/** A word with a dot of its color: the word carries the meaning. */
export function badge({ label, tone = 'neutral', part }: BadgeOptions): TemplateResult {
  return html`<span class="badge ${tone}" part=${ifDefined(part)}><span class="truncate">${label}</span></span>`;
}
