import { css } from 'lit';
import { anchoredBox } from './anchored-styles.js';

export const panelStyles = css`
  .panel {
    ${anchoredBox}
    inline-size: 320px;
    padding: calc(var(--_unit) * 3);
    outline: none;
  }
  .panel:popover-open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
    animation: tranche-panel-in var(--_motion);
  }
  @keyframes tranche-panel-in {
    from {
      translate: 0 -4px;
    }
  }
`;
