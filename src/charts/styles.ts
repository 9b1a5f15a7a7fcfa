import { css } from 'lit';
import { bannerStyles } from '../ui/banner.js';
import { buttonStyles } from '../ui/button.js';
import { iconStyles } from '../ui/icon.js';
import { segmentedStyles } from '../ui/segmented.js';
import { skeletonStyles } from '../ui/skeleton.js';
import { tableStyles } from '../ui/table.js';

const frame = css`
  .chart {
    color: var(--_text);
  }
  .chart-body {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .chart-face {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* The face keeps its height behind the table, so that nothing jumps. */
  .chart-body.table > .chart-face {
    visibility: hidden;
  }
  .chart-unit {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: max(var(--_target), 28px);
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .chart-unit .button {
    min-block-size: max(var(--_target), 28px);
    margin-inline-end: calc(var(--_unit) * -3);
  }
  .chart-axis {
    margin-block-end: calc(var(--_unit) * 3);
    color: var(--_muted);
    font-size: var(--_label-size);
    text-align: center;
  }
`;

const plot = css`
  .plot {
    position: relative;
    block-size: 280px;
    contain: size layout style;
    border-radius: var(--_radius-small);
    touch-action: manipulation;
  }
  /* Room for a dozen names, each on a line of its own. */
  .plot.lying {
    block-size: 320px;
  }
  /* The marker on the segment is the focus ring, as soon as there is one. */
  .plot:focus-visible:has(.marker.cursor:not([hidden])) {
    outline: none;
  }
  .plot.active:has(.marker.hover:not([hidden])) {
    cursor: pointer;
  }
  .plot canvas {
    position: absolute;
    display: block;
    /* Before the first drawing it has the engine's 300 px, too wide for a phone. */
    max-inline-size: 100%;
  }
  .plot canvas.blank {
    visibility: hidden;
  }
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: var(--_label-size);
  }
  /* The transition changes nothing to be seen: it makes the engine tell when a color became another. */
  .probe i {
    transition: color 1ms step-start;
    forced-color-adjust: none;
  }
  /* Physical, as the canvas is: the place is given in its px. */
  .marker,
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .marker {
    pointer-events: none;
  }
  .marker.hover {
    outline: 1px solid var(--_text);
    outline-offset: 0;
  }
  .marker.cursor {
    z-index: 1;
    border-radius: 1px;
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_surface);
  }
  .tip {
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(17em, 100%);
    /* A bridge for the pointer from the bar to the card. */
    padding-block-end: calc(var(--_unit) * 2);
    cursor: text;
    -webkit-user-select: text;
    user-select: text;
  }
  .tip-card {
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
  }
  .tip-category {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .tip-series {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 1.5);
  }
  .tip-value {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_unit) * 2);
  }
  .tip-share {
    color: var(--_muted);
  }
  .chart-wait {
    position: absolute;
    inset: 0;
  }
  .chart-wait .skeleton {
    block-size: 100%;
  }
  .chart-blank {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 120px;
    display: grid;
    justify-items: center;
    gap: calc(var(--_unit) * 3);
    color: var(--_muted);
  }
  @container tranche (inline-size < 480px) {
    .plot:not(.lying) {
      block-size: 220px;
    }
  }
`;

const legend = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit);
    /* The first sign stands under the axis, its button reaches out. */
    margin: 0;
    margin-inline-start: calc(var(--_unit) * -2);
    padding: 0;
    list-style: none;
  }
  .legend li {
    min-inline-size: 0;
  }
  .legend-item {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 1.5);
    min-block-size: max(var(--_target), 28px);
    max-inline-size: 100%;
    margin: 0;
    padding: 0 calc(var(--_unit) * 2);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_label-size);
    text-align: start;
    cursor: pointer;
  }
  .legend-item:hover {
    background: var(--_hover);
  }
  .legend-count {
    color: var(--_muted);
  }
  .legend-item[aria-pressed='false'] {
    color: var(--_muted);
  }
  .legend-item[aria-pressed='false'] .legend-label {
    text-decoration: line-through;
  }
  .legend-item[aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
  .swatch {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border-radius: 3px;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .swatch {
      border: 1px solid CanvasText;
    }
    .legend-item[aria-pressed='false'] {
      color: GrayText;
    }
  }
`;

const dataTable = css`
  .chart-table {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 3);
  }
  .chart-table .table-scroll {
    flex: 0 1 auto;
    min-block-size: 0;
  }
  .chart-table .table :is(th, td) {
    block-size: 34px;
    padding: 0 calc(var(--_unit) * 2);
    white-space: nowrap;
  }
  .chart-table .table thead th {
    z-index: 2;
    padding-block: var(--_unit);
    min-inline-size: 6.7em;
    white-space: normal;
    text-wrap: balance;
  }
  /* It stands still while the figures scroll, so a long name must not take all the room. */
  .chart-table .table tbody th {
    min-inline-size: min(9em, 45cqi);
    white-space: normal;
  }
  .chart-table .table :is(tbody, tfoot) th,
  .chart-table .table thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .chart-table .table thead th:first-child {
    z-index: 3;
  }
  .chart-table .table tfoot :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .chart-table .table tfoot th {
    z-index: 2;
  }
  .chart-table .table td:last-child {
    font-weight: var(--_strong);
  }
  .zero {
    color: var(--_muted);
  }
  .cell-button {
    appearance: none;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    margin: 0;
    margin-inline: calc(var(--_unit) * -1.5);
    padding: 0 calc(var(--_unit) * 1.5);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: inherit;
    cursor: pointer;
  }
  .cell-button:hover {
    background: var(--_hover);
    text-decoration: underline;
  }
  .cell-button[aria-pressed='true'] {
    background: var(--_selected);
    font-weight: var(--_strong);
  }
  @media (forced-colors: active) {
    .cell-button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

/** Everything that `chartView` needs, the styles of its pieces included. */
export const chartStyles = [
  buttonStyles,
  iconStyles,
  bannerStyles,
  segmentedStyles,
  skeletonStyles,
  tableStyles,
  frame,
  plot,
  legend,
  dataTable,
];
