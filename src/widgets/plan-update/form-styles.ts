import { css } from 'lit';

export const formStyles = css`
  .propose {
    display: grid;
    gap: calc(var(--_unit) * 3);
    margin: 0;
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }
  .propose .input.figure {
    max-inline-size: 16em;
    font-size: max(1rem, var(--_font-size) * 8 / 7);
  }
  .propose textarea {
    resize: vertical;
    min-block-size: calc(var(--_font-size) * 5);
  }
  .check {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_unit) * 2);
    min-block-size: var(--_target);
  }
  .check input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_accent);
  }
  .problem {
    margin: 0;
    color: var(--_danger);
    font-size: var(--_label-size);
  }
  .preview {
    min-block-size: calc(var(--_font-size) * 13.5);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_muted) 7%, transparent);
  }
  .preview .heading {
    margin: 0 0 calc(var(--_unit) * 2);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .preview.old .facts {
    opacity: 0.55;
  }
  .preview .quiet {
    margin: 0;
    color: var(--_muted);
  }
  .facts {
    display: grid;
    gap: calc(var(--_unit) * 1.5);
    margin: 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 calc(var(--_unit) * 4);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .facts .figures {
    font-weight: var(--_strong);
  }
  .facts .by {
    color: var(--_muted);
    white-space: nowrap;
  }
  .send {
    display: flex;
    justify-content: flex-end;
  }
  @container tranche (max-width: 420px) {
    .preview {
      min-block-size: 0;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .send .button {
      flex: 1;
    }
  }
`;
