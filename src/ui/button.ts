import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon, type IconNode } from './icon.js';

export interface ButtonOptions {
  label: string;
  /** `plain` (default) has a border, `quiet` none, `primary` is the one main act, `danger` the destructive one inside its confirmation. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconNode;
  /** Shows the icon only; the label becomes the accessible name. */
  iconOnly?: boolean;
  /** Working: shows a spinner, keeps focus and width, ignores clicks. */
  busy?: boolean;
  /** Not now: stays focusable, is announced as unavailable, ignores clicks. Say why nearby and name it in `describedBy`. */
  refused?: boolean;
  onClick?: (event: MouseEvent) => void;
  type?: 'button' | 'submit';
  id?: string;
  part?: string;
  /** Id of the element that explains the button. */
  describedBy?: string;
  /** For toggles. */
  pressed?: boolean;
  /** For buttons that open something. */
  expanded?: boolean;
  hasPopup?: 'menu' | 'dialog' | 'listbox';
  controls?: string;
  autofocus?: boolean;
}

export const buttonStyles = css`
  .button {
    appearance: none;
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_unit) * 1.5);
    min-block-size: var(--_control-height);
    min-inline-size: var(--_target);
    margin: 0;
    padding: 0 calc(var(--_unit) * 3);
    border: 1px solid var(--_button-border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-weight: var(--_strong);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .button.icon-only {
    inline-size: var(--_control-height);
    padding: 0;
  }
  .button:hover {
    background-image: linear-gradient(var(--_hover), var(--_hover));
  }
  .button:active,
  .button[aria-expanded='true'],
  .button[aria-pressed='true'] {
    background-image: linear-gradient(var(--_pressed), var(--_pressed));
  }
  .button.quiet {
    border-color: transparent;
    background-color: transparent;
    color: inherit;
  }
  .button.primary {
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.danger {
    border-color: transparent;
    background-color: var(--_danger);
    color: var(--_on-danger);
  }
  .button[aria-disabled='true']:not([aria-busy='true']) {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: not-allowed;
  }
  .button.quiet[aria-disabled='true'] {
    border-color: transparent;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  .button[aria-busy='true'] > :not(.spinner) {
    opacity: 0;
  }
  .spinner {
    position: absolute;
    inset: 0;
    margin: auto;
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
    border: 2px solid currentcolor;
    border-inline-start-color: transparent;
    border-radius: 50%;
    animation: tranche-spin 800ms linear infinite;
  }
  @keyframes tranche-spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      border-style: dotted;
      border-inline-start-color: currentcolor;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .button[aria-disabled='true']:not([aria-busy='true']) {
      border-color: GrayText;
      color: GrayText;
    }
    /* No Canvas plate behind the words on a Highlight ground. */
    .button.primary:not([aria-disabled='true']) {
      forced-color-adjust: none;
    }
    .button[aria-pressed='true'] {
      border-width: 2px;
    }
  }
`;

/** A native button. Unavailable ones stay in the tab order, so that everybody can learn why. Needs {@link buttonStyles} and `iconStyles`. */
export function button(options: ButtonOptions): TemplateResult {
  const { label, kind = 'plain', iconOnly = false, busy = false, refused = false } = options;
  const blocked = busy || refused;
  const onClick = (event: MouseEvent) => {
    if (!blocked) options.onClick?.(event);
    else event.preventDefault();
  };
  return html`<button
    class="button ${kind}${iconOnly ? ' icon-only' : ''}"
    type=${options.type ?? 'button'}
    id=${ifDefined(options.id)}
    part=${ifDefined(options.part)}
    aria-label=${iconOnly ? label : nothing}
    data-tip=${iconOnly ? label : nothing}
    aria-describedby=${ifDefined(options.describedBy)}
    aria-disabled=${blocked ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-pressed=${ifDefined(options.pressed)}
    aria-expanded=${ifDefined(options.expanded)}
    aria-haspopup=${ifDefined(options.hasPopup)}
    aria-controls=${ifDefined(options.controls)}
    ?autofocus=${options.autofocus}
    @click=${onClick}
  >
    ${options.icon ? icon(options.icon) : nothing}${iconOnly ? nothing : html`<span>${label}</span>`}${
      busy ? html`<span class="spinner"></span>` : nothing
    }
  </button>`;
}
