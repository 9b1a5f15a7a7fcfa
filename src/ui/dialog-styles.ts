import { css } from 'lit';

/** The dialog fills the viewport so that the sheet inside can ask, as a container, how wide the viewport is. */
export const dialogStyles = css`
  .dialog {
    inline-size: 100vw;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: calc(var(--_unit) * 6) calc(var(--_unit) * 4);
    overflow: hidden;
    border: 0;
    background: none;
    color: var(--_text);
    container: dialog / inline-size;
  }
  .dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    place-items: center;
  }
  .dialog::backdrop {
    background: light-dark(rgb(15 23 36 / 42%), rgb(0 0 0 / 60%));
    animation: tranche-fade-in var(--_motion);
  }
  .dialog .sheet {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    inline-size: min(100%, 480px);
    max-block-size: 100%;
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    animation: tranche-sheet-in var(--_motion);
  }
  .dialog .head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
    padding-block: calc(var(--_unit) * 4) calc(var(--_unit) * 2);
    padding-inline: calc(var(--_unit) * 5) calc(var(--_unit) * 3);
  }
  .dialog h2 {
    margin: 0;
    padding-block: calc(var(--_unit) * 1.25);
    color: inherit;
    font-size: calc(var(--_font-size) * 8 / 7);
    font-weight: var(--_strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .dialog .body {
    display: grid;
    align-content: start;
    gap: calc(var(--_unit) * 4);
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_unit) / 2) calc(var(--_unit) * 5) calc(var(--_unit) * 5);
  }
  .dialog .body p {
    margin: 0;
  }
  .dialog .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 5) calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }
  @container dialog (max-width: 480px) {
    .dialog .sheet {
      align-self: end;
      inline-size: calc(100% + var(--_unit) * 8);
      max-block-size: calc(100% + var(--_unit) * 6);
      margin-block-end: calc(var(--_unit) * -6);
      border-inline-width: 0;
      border-block-end-width: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
    .dialog .foot > * {
      flex: 1 1 auto;
    }
  }
  @keyframes tranche-fade-in {
    from {
      opacity: 0;
    }
  }
  @keyframes tranche-sheet-in {
    from {
      translate: 0 12px;
    }
  }
`;
