import { css } from 'lit';
import { cardStyles } from './card-styles.js';

const layout = css`
  .grid {
    --_row: var(--_row-height);
    --_inset: calc(var(--_unit) * 3);
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: 100%;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    color: var(--_text);
  }
  .grid-table {
    flex: 0 1 auto;
    min-block-size: 0;
    max-block-size: var(--tranche-table-height, 36rem);
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior-inline: contain;
  }
  .grid-header,
  .grid-body {
    min-inline-size: var(--_min-width);
  }
  .grid-header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  .grid-body {
    position: relative;
    overflow: clip;
    transition: opacity var(--_motion);
  }
  .is-stale .grid-body {
    opacity: 0.55;
  }
  .grid-row {
    display: grid;
    /* A definite row: with an automatic one the engine lays every cell out twice. */
    grid-template: 100% / var(--_columns);
    block-size: var(--_row);
  }
  .grid-body > .grid-row {
    --_tint: transparent;
    position: absolute;
    inset-inline: 0;
    contain: strict;
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 60%, transparent);
    background: linear-gradient(var(--_tint), var(--_tint)) var(--_surface);
  }
  .grid-row[hidden] {
    display: none;
  }
  .grid-probe {
    position: absolute;
    inset-block-start: 0;
    visibility: hidden;
    inline-size: 0;
    block-size: var(--_row);
    pointer-events: none;
  }
`;

const cells = css`
  .grid-cell {
    min-inline-size: 0;
    padding-inline: var(--_inset);
    align-content: center;
  }
  .is-end {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .figure > .grid-sort:dir(rtl),
  .is-waiting .figure:dir(rtl)::before {
    flex-direction: row;
    margin-inline-start: 0;
  }
  .grid-header .grid-cell {
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .grid-cell:focus-visible,
  .grid-cell > .grid-sort:focus-visible {
    outline-offset: -2px;
  }
  .grid-cell :focus-visible {
    outline-offset: -1px;
  }
  .grid-body > .grid-row:focus-within {
    --_tint: var(--_hover);
  }
  @media (hover: hover) {
    .grid-body > .grid-row:hover {
      --_tint: var(--_hover);
    }
  }
  .is-wide .grid-cell:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: 1px solid var(--_border);
    background: linear-gradient(var(--_tint, transparent), var(--_tint, transparent)) var(--_surface);
  }
  .is-sortable {
    padding: 0;
  }
  .grid-sort {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    inline-size: 100%;
    block-size: 100%;
    padding: 0 var(--_inset);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .is-end > .grid-sort {
    flex-direction: row-reverse;
  }
  .grid-sort .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0;
    transition: opacity var(--_motion);
  }
  .grid-sort:hover .icon,
  .grid-sort:focus-visible .icon {
    opacity: 0.5;
  }
  [aria-sort='ascending'] .grid-sort,
  [aria-sort='descending'] .grid-sort {
    color: var(--_text);
  }
  [aria-sort='ascending'] .icon,
  [aria-sort='descending'] .icon,
  [aria-sort='ascending'] .grid-sort:hover .icon,
  [aria-sort='descending'] .grid-sort:hover .icon {
    opacity: 1;
  }
  .grid-cell.card-select {
    display: grid;
    place-items: center;
    padding: 0;
    cursor: default;
  }
  .grid-check {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .grid-body > .grid-row.is-selected {
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .grid-body > .grid-row.is-selected:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .is-wide .grid-cell.card-select {
    border-inline-end: 0;
  }
  .card-select + .grid-cell {
    position: relative;
  }
  .is-wide .card-select + .grid-cell {
    position: sticky;
    inset-inline-start: calc(var(--_font-size) * 40 / 14);
    z-index: 1;
    border-inline-end: 1px solid var(--_border);
    background: linear-gradient(var(--_tint, transparent), var(--_tint, transparent)) var(--_surface);
  }
  /* Where there is room for it, what can be done stays in sight too. */
  @container (inline-size >= 640px) {
    .is-wide .grid-cell.card-action {
      position: sticky;
      inset-inline-end: 0;
      z-index: 1;
      border-inline-start: 1px solid var(--_border);
      background: linear-gradient(var(--_tint, transparent), var(--_tint, transparent)) var(--_surface);
    }
  }
  .grid-cell.is-opener {
    padding-inline-start: calc(var(--_inset) + var(--_target) + var(--_unit));
  }
`;

const pieces = css`
  .grid-toggle {
    position: absolute;
    inset-block-start: calc((var(--_row) - 1px - var(--_target)) / 2);
    inset-inline-start: calc(var(--_unit) * 2);
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }
  .grid-toggle::before {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid currentcolor;
    border-inline-end: 2px solid currentcolor;
    rotate: -45deg;
    transition: rotate var(--_motion);
  }
  .grid-toggle:dir(rtl)::before {
    rotate: 45deg;
  }
  .is-open .grid-toggle::before,
  .is-open .grid-toggle:dir(rtl)::before {
    rotate: 45deg;
  }
  .is-open .grid-toggle:dir(rtl)::before {
    rotate: -45deg;
  }
  .grid-toggle:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .grid-body > .grid-row.is-open {
    border-block-end-color: transparent;
  }
  .is-waiting .grid-cell::before {
    content: '';
    display: block;
    inline-size: 62%;
    block-size: 0.75em;
    border-radius: var(--_radius-small);
    background: color-mix(in srgb, currentcolor 10%, transparent);
    animation: tranche-wait 1.4s ease-in-out infinite alternate;
  }
  .is-waiting .card-select::before {
    display: none;
  }
  .is-waiting .grid-cell:nth-child(2n)::before {
    inline-size: 78%;
  }
  .is-waiting .is-end::before {
    inline-size: 4em;
    margin-inline-start: auto;
  }
  @keyframes tranche-wait {
    to {
      opacity: 0.5;
    }
  }
  .grid-message {
    padding: calc(var(--_unit) * 6) var(--_inset);
    color: var(--_muted);
    text-align: center;
  }
  .grid-failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
    color: var(--_text);
    text-align: start;
  }
  .grid-footer {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_unit) calc(var(--_unit) * 4);
    padding: calc(var(--_unit) * 2) var(--_inset);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_label-size);
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-reduced-motion: reduce) {
    .is-waiting .grid-cell::before {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .is-waiting .grid-cell::before {
      border: 1px solid GrayText;
    }
    .grid-body > .grid-row:hover {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media print {
    .grid-table {
      max-block-size: none;
      overflow: visible;
    }
    .grid-header {
      position: static;
    }
  }
`;

/** Everything a grid needs besides `buttonStyles` and `iconStyles`. */
export const gridStyles = [layout, cells, pieces, cardStyles];
