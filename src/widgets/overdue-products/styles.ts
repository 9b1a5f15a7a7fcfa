import { css } from 'lit';
import { reportTableStyles } from '../../blocks/report-table-styles.js';

export const styles = [
  reportTableStyles,
  css`
    .bar {
      display: block;
      inline-size: 100%;
      min-inline-size: 72px;
      block-size: 4px;
      margin-block-start: var(--_unit);
      overflow: visible;
    }
    .bar:dir(rtl) {
      transform: scaleX(-1);
    }
    .bar .track {
      fill: var(--_border);
    }
    .bar .share {
      fill: var(--_danger);
    }
    .amounts {
      display: block;
      white-space: nowrap;
    }
  `,
];
