import { css } from 'lit';
import { anchoredBox } from './anchored-styles.js';

export const menuStyles = css`
  .menu-button {
    display: inline-flex;
  }
  .menu {
    ${anchoredBox}
    min-inline-size: 180px;
    padding: var(--_unit);
  }
  .menu:popover-open {
    animation: tranche-menu-in var(--_motion);
  }
  .menu .item {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2.5);
    inline-size: 100%;
    min-block-size: max(32px, var(--_target));
    margin: 0;
    padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 2.5);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .menu .item > .icon,
  .menu .item > .check {
    flex: none;
    block-size: calc(var(--_font-size) * var(--_line));
    inline-size: var(--_icon-size);
  }
  .menu .item > .icon {
    color: var(--_muted);
  }
  .menu .item:focus {
    background: var(--_hover);
    outline: none;
  }
  .menu .item:focus-visible {
    background: var(--_hover);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .menu .item.danger,
  .menu .item.danger > .icon {
    color: var(--_danger);
  }
  .menu .item.divided {
    margin-block-start: calc(var(--_unit) * 2 + 1px);
  }
  .menu .item.divided::before {
    content: '';
    position: absolute;
    inset-inline: var(--_unit);
    margin-block-start: calc(var(--_unit) * -2.5 - 1px);
    border-block-start: 1px solid var(--_border);
  }
  .menu .words {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .menu .item[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .menu .reason {
    max-inline-size: 34ch;
    color: var(--_muted);
    font-size: var(--_label-size);
    line-height: 1.35;
  }
  .menu .item[aria-disabled='true'] .words > :first-child {
    opacity: 0.85;
  }
  @keyframes tranche-menu-in {
    from {
      translate: 0 -6px;
    }
  }
  @media (forced-colors: active) {
    .menu .item:focus {
      outline: 2px solid Highlight;
    }
    .menu .item[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
