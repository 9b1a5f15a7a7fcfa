import { css } from 'lit';

export const recoveryStyles = css`
  .dialog[aria-labelledby='recovery-title'] .sheet {
    inline-size: min(100%, 640px);
  }
  .recovery-lead {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_unit) calc(var(--_unit) * 4);
  }
  .recovery-lead .figure {
    font-variant-numeric: tabular-nums;
  }
  .recovery-plan,
  .recovery-progress {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }
  .recovery-note,
  .recovery-rows .quiet,
  .recovery-reasons .quiet {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .recovery-bar {
    appearance: none;
    inline-size: 100%;
    block-size: calc(var(--_unit) * 2);
    border: 0;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_border);
    accent-color: var(--_accent);
  }
  .recovery-bar::-webkit-progress-bar {
    background: var(--_border);
  }
  .recovery-bar::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size var(--_motion);
  }
  .recovery-bar::-moz-progress-bar {
    background: var(--_accent);
  }
  .recovery-bar:indeterminate::-moz-progress-bar {
    inline-size: 30%;
  }
  .recovery-reasons,
  .recovery-reasons ul,
  .recovery-rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .recovery-reasons summary {
    padding-block: var(--_unit);
    cursor: pointer;
  }
  .recovery-reasons ul {
    padding-inline-start: calc(var(--_unit) * 5);
  }
  .recovery-rows {
    max-block-size: 40dvh;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .recovery-rows li {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) minmax(max-content, 7em) minmax(0, 1fr);
    align-items: start;
    gap: var(--_unit) calc(var(--_unit) * 4);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 48px;
  }
  .recovery-rows li + li {
    border-block-start: 1px solid var(--_border);
  }
  .recovery-rows .who,
  .recovery-rows .result {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* A name of another direction keeps its place at the table's start. */
  .recovery-rows .who {
    justify-items: start;
  }
  .recovery-rows .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .recovery-rows .success {
    color: var(--_success);
  }
  .recovery-rows .danger {
    color: var(--_danger);
  }
  @container dialog (max-width: 480px) {
    .recovery-rows li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .recovery-rows .result {
      grid-column: 1 / -1;
    }
  }
`;
