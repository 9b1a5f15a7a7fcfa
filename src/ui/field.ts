import { css, html, nothing, type TemplateResult } from 'lit';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { icon } from './icon.js';

/** What a control must carry so that label, hint and error belong to it. */
export interface FieldControl {
  id: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

export interface FieldOptions {
  /** Unique in the shadow root. */
  id: string;
  label: string;
  /** Helps before anything is wrong. */
  hint?: string;
  /** Says how to mend it; stands where the hint stood, in the same height. */
  error?: string | undefined;
  /** The word "optional" in the reader's language, shown after the label. */
  optional?: string;
  /** Label for assistive technology only: for search boxes and the like. */
  labelHidden?: boolean;
  /** Draws the native control. */
  control: (control: FieldControl) => TemplateResult;
}

export const fieldStyles = css`
  .field {
    display: grid;
    gap: var(--_unit);
    min-inline-size: 0;
  }
  .field > label {
    justify-self: start;
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .field .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .field .message {
    display: flex;
    gap: var(--_unit);
    min-block-size: calc(var(--_label-size) * 1.4);
    margin: 0;
    color: var(--_muted);
    font-size: var(--_label-size);
    line-height: 1.4;
  }
  .field .message.error {
    color: var(--_danger);
    --_icon-size: calc(var(--_label-size) * 1.2);
  }
  .field .message .icon {
    margin-block-start: 0.1em;
  }
  .input {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control-height);
    margin: 0;
    padding: calc(var(--_unit) * 1.25) calc(var(--_unit) * 2.5);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.3;
    text-overflow: ellipsis;
    transition: border-color var(--_motion);
  }
  select.input {
    appearance: auto;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:hover {
    border-color: var(--_muted);
  }
  .input:focus-visible {
    outline-offset: -1px;
    border-color: var(--_focus);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .input:disabled {
    background: var(--_hover);
    color: var(--_muted);
  }
  .input.figure {
    text-align: end;
  }
  /* Text zoom on phones: iOS magnifies the page into any field below 16 px. */
  @media (pointer: coarse) {
    .input {
      font-size: max(1rem, var(--_font-size));
    }
  }
`;

/**
 * Label above, control, one message below whose height is always reserved.
 *
 *     field({ id: 'reason', label: t('reason'), hint: t('reasonHint'), error,
 *       control: (c) => html`<input class="input" id=${c.id} aria-describedby=${c.describedBy} aria-invalid=${c.invalid} />` })
 */
export function field(options: FieldOptions): TemplateResult {
  const { id, label, hint, error, optional, labelHidden = false } = options;
  const messageId = `${id}-message`;
  const described = error !== undefined || hint !== undefined;
  return html`<div class="field" part="field">
    <label for=${id} part="label" class=${labelHidden ? 'sr' : ''}
      >${label}${optional === undefined ? nothing : html` <span class="optional">(${optional})</span>`}</label
    >
    ${options.control({
      id,
      describedBy: described ? messageId : nothing,
      invalid: error === undefined ? nothing : 'true',
    })}
    ${labelHidden && !described ? nothing : message(messageId, hint, error)}
  </div>`;
}

function message(id: string, hint: string | undefined, error: string | undefined): TemplateResult {
  return error === undefined
    ? html`<p class="message" part="message" id=${id}>${hint}</p>`
    : html`<p class="message error" part="message" id=${id}>${icon(TriangleAlert)}<span>${error}</span></p>`;
}
