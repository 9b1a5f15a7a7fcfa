import { css } from 'lit';

/** Progress in the toolbar, and the options. */
export const exportStyles = css`
  .export-tools progress {
    inline-size: calc(var(--_unit) * 24);
    block-size: calc(var(--_unit) * 2);
    accent-color: var(--_accent);
  }
  .export-tools .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* Rows are set apart by the room for a field's message. */
  .export-options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    column-gap: calc(var(--_unit) * 4);
  }
  .export-columns {
    display: grid;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .export-columns legend {
    padding: 0;
    margin-block-end: var(--_unit);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .export-columns .segmented {
    justify-self: start;
  }
  .export-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    column-gap: calc(var(--_unit) * 4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .export-check {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: max(var(--_target), calc(var(--_unit) * 8));
  }
  .export-check input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .export-columns .hint {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .export-columns .hint.error {
    color: var(--_danger);
  }
`;
