import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    margin: 0;
  }
  .search {
    flex: 1 1 240px;
    min-inline-size: 0;
    max-inline-size: 360px;
  }
  .controls {
    display: contents;
  }
  .fold {
    display: none;
  }
  .trigger .icon {
    color: var(--_muted);
    transition: rotate var(--_motion);
  }
  .trigger[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .trigger.chosen {
    border-color: var(--_accent);
    background-color: color-mix(in srgb, var(--_accent) 10%, var(--_raised));
  }
  .chips,
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 1.5);
    min-inline-size: 0;
  }
  .chips > .button {
    padding-inline: calc(var(--_unit) * 2);
  }
  .chips ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: max(28px, var(--_target));
    padding-inline-start: calc(var(--_unit) * 2.5);
    border-radius: 999px;
    background: var(--_selected);
    font-size: var(--_label-size);
    line-height: 1.4;
  }
  .chip-label {
    display: flex;
    min-inline-size: 0;
    white-space: pre;
  }
  .chip button {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(28px, var(--_target));
    block-size: max(28px, var(--_target));
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
    --_icon-size: 14px;
  }
  .chip button:hover {
    background: var(--_pressed);
  }
  .chip button:focus-visible {
    outline-offset: -2px;
  }
  .count.busy {
    opacity: 0.6;
  }
  .failed {
    color: var(--_danger);
  }
  @container tranche (max-width: 560px) {
    .search {
      flex: 1 1 160px;
      max-inline-size: none;
    }
    .fold {
      display: block;
    }
    .controls {
      display: none;
    }
    .controls.open {
      display: grid;
      flex: 1 0 100%;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
      gap: calc(var(--_unit) * 2);
    }
    .controls .trigger {
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
    .trigger.chosen {
      border-width: 2px;
    }
  }
`;
