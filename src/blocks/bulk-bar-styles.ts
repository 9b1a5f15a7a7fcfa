import { css } from 'lit';

export const bulkBarStyles = css`
  .bulk-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid color-mix(in srgb, var(--_accent) 40%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .bulk-bar > .figure {
    font-weight: var(--_strong);
  }
  .bulk-acts {
    display: flex;
    gap: calc(var(--_unit) * 2);
    margin-inline-start: auto;
  }
`;
