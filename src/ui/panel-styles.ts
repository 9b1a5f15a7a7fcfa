import { css } from 'lit';

export const panelStyles = css`
  .panel {
    position: fixed;
    inset: auto;
    inline-size: 320px;
    margin: 0;
    padding: calc(var(--_unit) * 3);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
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
