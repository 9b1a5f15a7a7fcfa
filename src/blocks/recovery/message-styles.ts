import { css } from 'lit';

export const messageStyles = css`
  .message-choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 2);
  }
  .message-choices select {
    inline-size: auto;
  }
  .dialog textarea.input {
    resize: vertical;
    max-block-size: 14lh;
  }
  .message-preview {
    display: grid;
    gap: var(--_unit);
    margin: 0;
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .message-preview figcaption {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .message-preview p {
    white-space: pre-line;
  }
  .recovery-rows.message-rows {
    max-block-size: none;
    overflow: visible;
  }
  .message-link {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: var(--_target);
    color: var(--_accent);
  }
`;
