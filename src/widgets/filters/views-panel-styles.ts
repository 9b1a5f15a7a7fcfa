import { css } from 'lit';

export const viewsPanelStyles = css`
  .views {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-block-size: 280px;
    margin: 0 calc(var(--_unit) * -1);
    padding: 0 var(--_unit);
    overflow: auto;
    list-style: none;
  }
  .view {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }
  .view .apply {
    appearance: none;
    display: flex;
    flex: 1;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    min-block-size: max(36px, var(--_target));
    margin: 0;
    padding: 0 calc(var(--_unit) * 1.5);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .view .apply:hover {
    background: var(--_hover);
  }
  .view .apply:focus-visible {
    outline-offset: -2px;
  }
  .view .apply[aria-current] {
    font-weight: var(--_strong);
  }
  .view .mark {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
    color: var(--_accent);
  }
  .view .icon,
  .view .mark .icon {
    display: block;
  }
  .note {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 2.5);
    border-radius: var(--_radius);
    background: var(--_hover);
    overflow-wrap: anywhere;
  }
  .undo > span {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_unit);
    margin: 0;
  }
  .name.save {
    padding-block-start: calc(var(--_unit) * 2.5);
    border-block-start: 1px solid var(--_border);
  }
  .name.save .button {
    justify-self: end;
  }
  .name .acts {
    display: flex;
    justify-content: flex-end;
    gap: calc(var(--_unit) * 2);
  }
`;
