import { css } from 'lit';

/** Declarations of a box in the top layer, beside what opened it (anchored.ts). */
export const anchoredBox = css`
  position: fixed;
  inset: auto;
  margin: 0;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--_border);
  border-radius: var(--_radius-large);
  background: var(--_raised);
  box-shadow: var(--_shadow);
  color: var(--_text);
`;
