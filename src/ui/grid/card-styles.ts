import { css } from 'lit';

/** In a narrow box each row is a card; the header becomes a strip of what sorts. */
export const cardStyles = css`
  @container (inline-size < 480px) {
    .grid {
      --_row: calc(3lh + var(--_unit) * 9);
    }
    /* Tells the script that rows are cards (viewport.ts). */
    .grid-probe {
      inline-size: 1px;
    }
    .grid-header,
    .grid-body {
      min-inline-size: 0;
    }
    .grid-header .grid-row {
      display: flex;
      block-size: auto;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .grid-header .grid-cell {
      flex: none;
      min-block-size: var(--_row-height);
    }
    .grid-header .grid-cell:not(.is-sortable),
    .grid-body .is-off-card {
      display: none;
    }
    .grid-body > .grid-row {
      grid-template: 'lead lead' 'title figure' 'note action' / minmax(0, 1fr) auto;
      grid-template-rows: repeat(3, minmax(0, 1fr));
      column-gap: calc(var(--_unit) * 2);
      padding: calc(var(--_unit) * 3) var(--_inset);
    }
    .grid-body .grid-cell {
      padding: 0;
    }
    .card-lead {
      grid-area: lead;
    }
    .card-title {
      grid-area: title;
      font-weight: var(--_strong);
    }
    .card-note {
      grid-area: note;
      color: var(--_muted);
      font-size: var(--_label-size);
      text-align: start;
    }
    .card-figure {
      grid-area: figure;
      font-weight: var(--_strong);
    }
    .grid-body .card-figure.figure:dir(rtl) {
      text-align: end;
    }
    .card-action {
      grid-area: action;
      align-self: center;
    }
    .grid-row > .card-select {
      position: absolute;
      inset-inline-start: calc(var(--_unit) * 2);
      inset-block-start: calc(50% - var(--_unit));
      inline-size: var(--_target);
      block-size: var(--_target);
    }
    .grid-header .grid-row > .card-select {
      position: static;
      display: grid;
      inline-size: auto;
      padding-inline: calc(var(--_unit) * 2);
    }
    .card-select + .grid-cell {
      position: static;
    }
    .grid-cell.is-opener {
      padding: 0;
    }
    .grid-row.is-openable {
      padding-inline-start: calc(var(--_target) + var(--_unit) * 3);
    }
    .grid-toggle {
      inset-block-start: calc(var(--_unit) * 3 + (var(--_row) - var(--_unit) * 6) / 6 - var(--_target) / 2);
    }
  }
`;
