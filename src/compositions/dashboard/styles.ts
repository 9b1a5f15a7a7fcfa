import { css } from 'lit';

/** Each place has the height that its widget will need, in lines of text, so that nothing moves when that comes. */
const heights = css`
  .place {
    min-block-size: calc(var(--_font-size) * var(--_lines));
  }
  .in-filters {
    --_lines: 9.5;
  }
  .in-summary {
    --_lines: 57;
  }
  .in-status {
    --_lines: 48;
  }
  .in-overdue {
    --_lines: 41;
  }
  .in-currency {
    --_lines: 51;
  }
  .in-country {
    --_lines: 44;
  }
  .in-possible {
    --_lines: 63.5;
  }
  .in-products {
    --_lines: 72;
  }
  .in-table {
    --_lines: 51.5;
  }
  @container tranche (min-width: 480px) {
    .in-summary {
      --_lines: 38;
    }
    .in-status {
      --_lines: 40;
    }
    .in-overdue,
    .in-country {
      --_lines: 39;
    }
    .in-possible {
      --_lines: 55.5;
    }
    .in-table {
      --_lines: 49.8;
    }
  }
  @container tranche (min-width: 640px) {
    .in-filters {
      --_lines: 13.2;
    }
    .in-summary {
      --_lines: 31;
    }
    .in-currency {
      --_lines: 23;
    }
    .in-possible,
    .in-products {
      --_lines: 49;
    }
  }
  @container tranche (min-width: 880px) {
    .in-summary {
      --_lines: 19;
    }
    .in-status,
    .in-overdue {
      --_lines: 41;
    }
    .in-possible {
      --_lines: 56;
    }
  }
  @container tranche (min-width: 1080px) {
    .in-filters {
      --_lines: 10.2;
    }
    .in-possible {
      --_lines: 52.5;
    }
  }
`;

const layout = css`
  .frame > .head > .title {
    font-size: calc(var(--_font-size) * 10 / 7);
  }
  .places {
    gap: calc(var(--_unit) * 4);
  }
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_unit) * 4) calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_surface);
  }
  .place > * {
    align-self: start;
  }
  .place > .ahead {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
    align-self: stretch;
  }
  @container tranche (min-width: 640px) {
    .places {
      gap: calc(var(--_unit) * 6);
    }
    .place {
      padding: calc(var(--_unit) * 5);
    }
  }
  @container tranche (min-width: 880px) {
    .places {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .charts-3 {
      grid-column: span 3;
    }
    .charts-6 {
      grid-column: span 6;
    }
  }
  @container tranche (min-width: 1080px) {
    .two-3 {
      grid-column: span 3;
    }
    .two-6 {
      grid-column: span 6;
    }
  }
  @container tranche (min-width: 1640px) {
    .three-2 {
      grid-column: span 2;
    }
    .three-3 {
      grid-column: span 3;
    }
    .three-6 {
      grid-column: span 6;
    }
  }
`;

export const styles = [heights, layout];
