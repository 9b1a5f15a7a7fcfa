import { css } from 'lit';

export const fieldPanelStyles = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-block-size: 300px;
    margin: 0 calc(var(--_unit) * -1);
    padding: 0 calc(var(--_unit) * 1);
    overflow: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  .choices > label,
  .choice-list label {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2.5);
    min-block-size: max(32px, var(--_target));
    padding-inline: calc(var(--_unit) * 1.5);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .choices > label {
    margin-block: calc(var(--_unit) * -1);
  }
  .choices > label:hover,
  .choice-list label:hover {
    background: var(--_hover);
  }
  .choice-name {
    min-inline-size: 0;
    padding-block: calc(var(--_unit) * 1);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .choices input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .range {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 130px), 1fr));
    gap: 0 calc(var(--_unit) * 3);
    margin-block-start: var(--_unit);
  }
  .note {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .panel-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * -1);
    padding-block-start: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
  }
`;
