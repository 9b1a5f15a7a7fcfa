import { css, html, type TemplateResult } from 'lit';

export const skeletonStyles = css`
  .skeleton {
    display: grid;
  }
  .skeleton .bone {
    block-size: 0.75em;
    border-radius: var(--_radius-small);
    background: color-mix(in srgb, currentcolor 9%, transparent);
    animation: tranche-breathe 1200ms ease-in-out infinite alternate;
  }
  .skeleton.lines {
    gap: calc(var(--_unit) * 3);
  }
  .skeleton.lines .bone:last-child:not(:only-child) {
    inline-size: 60%;
  }
  .skeleton.block {
    block-size: 100%;
  }
  .skeleton.block .bone {
    block-size: 100%;
    border-radius: var(--_radius);
  }
  .skeleton .bones {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    align-items: center;
    gap: calc(var(--_unit) * 6);
    block-size: var(--_row-height);
    padding-inline: calc(var(--_unit) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .skeleton .bones .bone:first-child {
    inline-size: 85%;
  }
  .skeleton .bones .bone:nth-child(n + 3) {
    justify-self: end;
    inline-size: 55%;
  }
  @keyframes tranche-breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton .bone {
      border: 1px solid GrayText;
    }
  }
`;

const bones = (count: number): TemplateResult[] => Array.from({ length: count }, () => html`<div class="bone"></div>`);

/**
 * The shape of what is coming; say "loading" with `aria-busy` and a live region, this is for the eye only. Rows have the height of
 * real ones, so nothing jumps when they arrive.
 */
export function skeletonRows(rows: number, columns = 4): TemplateResult {
  const row = () => html`<div class="bones">${bones(columns)}</div>`;
  return html`<div class="skeleton rows" aria-hidden="true">${Array.from({ length: rows }, row)}</div>`;
}

/** Lines of text. */
export function skeletonLines(lines: number): TemplateResult {
  return html`<div class="skeleton lines" aria-hidden="true">${bones(lines)}</div>`;
}

/** One block that fills the height its container gives it: a chart, a picture. */
export function skeletonBlock(): TemplateResult {
  return html`<div class="skeleton block" aria-hidden="true">${bones(1)}</div>`;
}
