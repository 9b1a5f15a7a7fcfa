import { css } from 'lit';

export const styles = css`
  .cards {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }
  .card > .icon {
    --_icon-size: 20px;
    color: var(--_muted);
  }
  .card .what {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 3);
    min-inline-size: 0;
  }
  .card .name {
    font-weight: var(--_strong);
  }
  .card .name,
  .card .expiry {
    font-variant-numeric: tabular-nums;
  }
  .card .expiry {
    color: var(--_muted);
  }
  .card .badge {
    flex: none;
  }
  .text {
    max-inline-size: 68ch;
    margin: 0;
  }
  .text.soft {
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .invitation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }
  .invitation .badge {
    justify-self: start;
  }
  .link {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .link .input {
    flex: 1 1 14em;
    inline-size: auto;
  }
  @container tranche (inline-size < 480px) {
    .invitation {
      padding: calc(var(--_unit) * 3);
    }
    .actions > .button,
    .link > .button {
      flex: 1 1 auto;
    }
  }
`;
