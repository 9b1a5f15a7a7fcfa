import { css } from 'lit';

export const reportTableStyles = css`
  .report-table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .report-table :is(th, td) {
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .report-table :is(th, td):first-child {
    padding-inline-start: calc(var(--_unit) * 2);
  }
  .report-table tbody tr:last-child :is(th, td) {
    border-block-end: 0;
  }
  .report-table thead th {
    padding-block: var(--_unit);
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
    vertical-align: bottom;
  }
  .report-table .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .report-table td.figure .value {
    white-space: nowrap;
  }
  .report-table tbody tr:hover {
    background: var(--_hover);
  }
  .report-table .chosen {
    background: var(--_selected);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .report-table .chosen:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .facet {
    appearance: none;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: var(--_strong);
    text-align: start;
    text-decoration: underline dotted color-mix(in srgb, currentcolor 45%, transparent);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
    cursor: pointer;
    /* A button's baseline is its last line's: a name of two lines would draw the figures down. */
    vertical-align: top;
    margin-block: calc((1lh - max(1lh, var(--_target))) / 2);
  }
  .facet:hover {
    text-decoration-style: solid;
  }
  .facet:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius-small);
  }
  .cell-label {
    display: none;
  }
  @media (forced-colors: active) {
    .report-table .chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @container tranche (max-width: 480px) {
    .report-table,
    .report-table tbody {
      display: block;
    }
    .report-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .report-table tbody tr {
      display: block;
      padding: calc(var(--_unit) * 2) calc(var(--_unit) * 2);
      border-block-end: 1px solid var(--_border);
    }
    .report-table tbody tr:last-child {
      border-block-end: 0;
    }
    .report-table :is(tbody th, td) {
      display: flex;
      justify-content: space-between;
      gap: calc(var(--_unit) * 4);
      padding: calc(var(--_unit) / 2) 0;
      border: 0;
    }
    .report-table tbody th:first-child {
      padding-inline-start: 0;
    }
    .cell-label {
      display: block;
      color: var(--_muted);
    }
    .report-table td .value {
      text-align: end;
    }
  }
`;
