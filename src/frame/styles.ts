import { css } from 'lit';
import { bannerStyles } from '../ui/banner.js';
import { buttonStyles } from '../ui/button.js';
import { iconStyles } from '../ui/icon.js';
import { skeletonStyles } from '../ui/skeleton.js';

const frame = css`
  /* Japanese breaks between phrases, where the engine knows them, and not within words. */
  [lang='ja'] {
    word-break: auto-phrase;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
  }
  .frame > .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
  }
  .title {
    flex: 1 1 auto;
    margin: 0;
    font: inherit;
    font-size: calc(var(--_font-size) * 8 / 7);
    font-weight: var(--_strong);
    text-wrap: balance;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }
  .summary {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_muted);
  }
  .frame > .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .stamp {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 3);
    outline: none;
  }
  .face {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: calc(var(--_unit) * 40);
    padding: calc(var(--_unit) * 6) calc(var(--_unit) * 4);
    text-align: center;
  }
  .face > .icon {
    --_icon-size: 24px;
    color: var(--_muted);
  }
  .face .say {
    max-inline-size: 48ch;
    margin: 0;
    text-wrap: balance;
  }
  .face .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    max-inline-size: 64ch;
    color: var(--_muted);
    font-size: var(--_label-size);
    overflow-wrap: anywhere;
  }
  .face .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_unit) * 2);
    margin-block-start: var(--_unit);
  }
  .request {
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  :host(:state(busy)) .content.ready {
    opacity: 0.6;
    transition: opacity var(--_motion);
  }
`;

/** Everything the frame's own templates need; every widget has it without asking. */
export const frameStyles = [iconStyles, buttonStyles, bannerStyles, skeletonStyles, frame];
