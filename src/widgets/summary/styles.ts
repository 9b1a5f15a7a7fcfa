import { css } from 'lit';

export const styles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 168px), 1fr));
    gap: calc(var(--_unit) * 3);
    margin: 0;
  }
  .tile {
    container-type: inline-size;
    min-inline-size: 0;
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-large);
    background: var(--_raised);
  }
  .label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_unit);
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .label .button {
    margin-inline-end: calc(var(--_unit) * -2);
    color: var(--_muted);
  }
  .figure,
  .more {
    margin: 0;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  /* As large as fits: an amount is neither cut nor broken. */
  .figure {
    font-size: clamp(var(--_font-size), 13cqi, var(--_font-size) * 12 / 7);
    font-weight: var(--_strong);
    line-height: 1.25;
  }
  .figure.late {
    color: var(--_danger);
  }
  .more {
    margin-block-start: calc(var(--_unit) / 2);
    color: var(--_muted);
  }
  .definition {
    margin: calc(var(--_unit) * 2) 0 0;
    padding-block-start: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
    font-size: var(--_label-size);
  }
  .space {
    block-size: calc(var(--_font-size) * 6);
  }
`;
