import { css } from 'lit';

export const styles = css`
  .all {
    display: grid;
    gap: calc(var(--_unit) * 6);
  }
  .earlier .heading {
    margin: 0 0 calc(var(--_unit) * 2);
    font-size: inherit;
    font-weight: var(--_strong);
  }
  .earlier ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .earlier li {
    display: grid;
    justify-items: start;
    gap: var(--_unit);
    padding-block: calc(var(--_unit) * 3);
    border-block-start: 1px solid var(--_border);
  }
  .earlier .what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_unit) calc(var(--_unit) * 3);
    font-weight: var(--_strong);
  }
  .earlier .badge {
    font-weight: 400;
  }
  .earlier .button {
    margin-block-start: var(--_unit);
  }
  .quiet {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_label-size);
    overflow-wrap: anywhere;
  }
`;
