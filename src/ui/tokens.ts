import { css } from 'lit';

/**
 * Public tokens, which a page sets where it likes (`:root { --tranche-color-accent: … }`), and the private `--_*` that every piece
 * uses. A default is never written to a public token: that would hide what the page inherits to us.
 *
 * Public: --tranche-color-{text, muted, surface, raised, border, accent, on-accent, focus, danger, warning, success},
 * --tranche-radius, --tranche-space (4 px), --tranche-font-size (14 px), --tranche-density (compact | normal).
 *
 * Light and dark follow the `color-scheme` of the page around the element.
 */
export const tokens = css`
  :host {
    --_text: var(--tranche-color-text, light-dark(#1a212b, #e8edf3));
    --_muted: var(--tranche-color-muted, light-dark(#596473, #9ca8b6));
    --_surface: var(--tranche-color-surface, light-dark(#fff, #14181f));
    --_raised: var(--tranche-color-raised, light-dark(#fff, #1d232c));
    --_border: var(--tranche-color-border, light-dark(#dce1e8, #313a46));
    --_accent: var(--tranche-color-accent, light-dark(#1f5fd6, #7eb0ff));
    --_on-accent: var(--tranche-color-on-accent, light-dark(#fff, #0b1422));
    --_focus: var(--tranche-color-focus, var(--_accent));
    --_danger: var(--tranche-color-danger, light-dark(#b3261e, #ff8a80));
    --_warning: var(--tranche-color-warning, light-dark(#935600, #f3b04b));
    --_success: var(--tranche-color-success, light-dark(#06654b, #3ecf9a));

    --_on-danger: light-dark(#fff, #2a0705);
    --_hover: color-mix(in srgb, currentcolor 6%, transparent);
    --_pressed: color-mix(in srgb, currentcolor 11%, transparent);
    --_selected: color-mix(in srgb, var(--_accent) 12%, transparent);
    --_control-border: color-mix(in srgb, var(--_muted) 75%, var(--_border));
    --_button-border: color-mix(in srgb, var(--_muted) 35%, var(--_border));
    --_shadow:
      0 1px 2px light-dark(rgb(16 24 40 / 8%), rgb(0 0 0 / 40%)),
      0 8px 24px -4px light-dark(rgb(16 24 40 / 16%), rgb(0 0 0 / 56%));

    --_unit: var(--tranche-space, 4px);
    --_radius: var(--tranche-radius, 6px);
    --_radius-small: calc(var(--_radius) * 2 / 3);
    --_radius-large: calc(var(--_radius) * 5 / 3);

    --_font-size: var(--tranche-font-size, 0.875rem);
    --_label-size: calc(var(--_font-size) * 6 / 7);
    --_line: 1.45;
    --_strong: 600;
    --_icon-size: calc(var(--_font-size) * 8 / 7);

    /* Exact at usual sizes, growing with text that was made larger. */
    --_row-height: max(40px, var(--_font-size) * 2.4);
    --_control-height: max(34px, var(--_font-size) * 2);
    --_target: 24px;
    --_motion: 150ms ease-out;
  }
  @container style(--tranche-density: compact) {
    :host > * {
      --_row-height: max(32px, var(--_font-size) * 2);
      --_control-height: max(28px, var(--_font-size) * 1.75);
    }
  }
  @media (pointer: coarse) {
    :host,
    :host > * {
      --_row-height: max(48px, var(--_font-size) * 2.4);
      --_control-height: max(44px, var(--_font-size) * 2);
      --_target: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_raised: Canvas;
      --_border: CanvasText;
      --_control-border: ButtonBorder;
      --_button-border: ButtonBorder;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_focus: Highlight;
      --_hover: transparent;
      --_pressed: transparent;
    }
  }
`;

/** What every shadow root starts from. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    container: tranche / inline-size;
    min-inline-size: min(100%, 240px);
    color: var(--tranche-color-text, inherit);
    font-family: inherit;
    font-size: var(--_font-size);
    font-weight: 400;
    font-style: normal;
    line-height: var(--_line);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* Digits run from left to right everywhere: only on the right do those of a column line up. */
  :host .figure:dir(rtl) {
    text-align: start;
  }
  .truncate {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
