import { css } from 'lit';

export const planDialogStyles = css`
  .check {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_unit) * 2);
    min-block-size: var(--_target);
  }
  .check input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_accent);
  }
  .choices {
    display: grid;
    gap: var(--_unit);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    padding: 0;
    margin-block-end: var(--_unit);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
`;
