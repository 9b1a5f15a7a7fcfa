import { css } from 'lit';

/** Of the open rows, loaded with them. */
export const detailsStyles = css`
  .timeline {
    display: grid;
    gap: calc(var(--_unit) * 2);
    max-block-size: 320px;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .timeline li {
    display: grid;
    grid-template-columns: 12px minmax(9em, auto) minmax(7em, auto) minmax(0, 1fr);
    align-items: baseline;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 3);
  }
  .timeline li::before {
    content: '';
    align-self: center;
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--_dot, var(--_muted));
    border-radius: 50%;
    background: var(--_fill, transparent);
  }
  .timeline .paid {
    --_dot: var(--_status-completed);
    --_fill: var(--_status-completed);
  }
  .timeline .overdue {
    --_dot: var(--_status-in-progress-with-issues);
    --_fill: var(--_status-in-progress-with-issues);
  }
  .timeline .given-back {
    --_dot: var(--_status-refunded);
    --_fill: var(--_status-refunded);
  }
  .timeline .upcoming {
    --_dot: var(--_status-in-progress);
  }
  .timeline .figure {
    text-align: end;
  }
  .timeline .notes {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .contact {
    display: none;
    margin: 0 0 calc(var(--_unit) * 2);
    overflow-wrap: anywhere;
  }
  @container tranche (max-width: 480px) {
    .contact {
      display: block;
    }
    .timeline li {
      grid-template-columns: 12px minmax(0, 1fr) auto;
    }
    .timeline .notes {
      grid-column: 2 / -1;
    }
  }
`;
