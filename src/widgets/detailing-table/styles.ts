import { css } from 'lit';

export const styles = css`
  .search {
    flex: 0 1 260px;
    inline-size: 260px;
  }
  @container tranche (max-width: 480px) {
    .search {
      flex: 1 1 100%;
    }
    /* A card has one line for who it is; the e-mail address stands among the details. */
    .names .quiet {
      display: none;
    }
  }
  .names,
  .stack {
    display: grid;
    min-inline-size: 0;
    line-height: 1.25;
  }
  /* Each name has a direction of its own, so that a long one loses its end; its place is that of the table. */
  .names {
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .names > * {
    max-inline-size: 100%;
  }
  .quiet {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  /* A compact row has one line. */
  @container style(--tranche-density: compact) {
    .names,
    .stack {
      display: flex;
      align-items: baseline;
      justify-content: end;
      gap: calc(var(--_unit) * 2);
    }
    .names,
    .stack:dir(rtl) {
      justify-content: start;
    }
    /* The address gives way before the name. */
    .names > .quiet {
      flex-shrink: 100;
    }
  }
  .late {
    color: var(--_danger);
    font-weight: var(--_strong);
  }
  .row-actions {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_unit);
  }
  .recover {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_control-height);
    block-size: var(--_control-height);
    border-radius: var(--_radius);
    color: var(--_success);
  }
  .recover:hover {
    background: var(--_hover);
  }
  .export-tools {
    display: inline-flex;
    align-items: center;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
`;
