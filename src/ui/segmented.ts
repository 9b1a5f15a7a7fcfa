import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type IconNode } from './icon.js';

export interface SegmentOption<V extends string> {
  value: V;
  label: string;
  icon?: IconNode;
  /** The icon alone is shown; the label becomes its name. */
  iconOnly?: boolean;
}

export interface SegmentedOptions<V extends string> {
  /** Unique in the shadow root: groups the radios. */
  name: string;
  /** Name of the choice, for assistive technology. */
  label: string;
  value: V;
  options: readonly SegmentOption<V>[];
  onChange: (value: V) => void;
}

export const segmentedStyles = css`
  .segmented {
    position: relative;
    display: inline-flex;
    max-inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 2px;
    border: 0;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 7%, transparent);
  }
  .segmented label {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 1.5);
    min-block-size: max(var(--_target), calc(var(--_control-height) - 4px));
    min-inline-size: var(--_target);
    justify-content: center;
    padding-inline: calc(var(--_unit) * 2.5);
    border-radius: calc(var(--_radius) - 2px);
    color: var(--_muted);
    font-weight: var(--_strong);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  .segmented label:hover {
    color: inherit;
  }
  .segmented label:has(:checked) {
    background: var(--_raised);
    box-shadow: 0 0 0 1px var(--_button-border);
    color: var(--_text);
  }
  .segmented label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .segmented {
      border: 1px solid;
    }
    .segmented label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** A switch between two to four views of the same thing: native radios, so arrow keys and right-to-left come by themselves. */
export function segmented<V extends string>(options: SegmentedOptions<V>): TemplateResult {
  return html`<fieldset class="segmented" role="radiogroup" aria-label=${options.label}>
    ${options.options.map(
      (option) =>
        html`<label
          ><input
            class="sr"
            type="radio"
            name=${options.name}
            value=${option.value}
            aria-label=${option.iconOnly ? option.label : nothing}
            .checked=${live(option.value === options.value)}
            @change=${() => options.onChange(option.value)}
          />${option.icon ? icon(option.icon) : nothing}${option.iconOnly ? nothing : option.label}</label
        >`,
    )}
  </fieldset>`;
}
