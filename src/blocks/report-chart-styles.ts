import { css } from 'lit';

/** The skeleton takes the height of the chart that follows, so that nothing jumps. */
export const reportChartStyles = css`
  .chart-space {
    display: grid;
    block-size: calc(var(--_font-size) * 26);
  }
  .chart-space > * {
    block-size: 100%;
  }
`;
