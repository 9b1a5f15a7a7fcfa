import { css } from 'lit';

export const possibleStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: calc(var(--_unit) * 4) calc(var(--_unit) * 6);
    margin: calc(var(--_unit) * 2) 0 calc(var(--_unit) * 4);
  }
  .figures > div {
    display: grid;
    grid-template-rows: auto auto 1fr;
    gap: var(--_unit);
    min-inline-size: 0;
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 2px solid var(--_border);
  }
  .figures dt {
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .figures dd {
    margin: 0;
  }
  .figures .figure {
    font-size: calc(var(--_font-size) * 10 / 7);
    font-weight: var(--_strong);
    line-height: 1.2;
  }
  .figures .late {
    border-color: var(--_status-in-progress-with-issues);
  }
  .figures .meaning {
    color: var(--_muted);
    font-size: var(--_label-size);
    text-wrap: pretty;
  }
  @container tranche (inline-size < 560px) {
    .figures {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_unit) * 3);
    }
  }
`;
