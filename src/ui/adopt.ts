import type { CSSResult } from 'lit';

/** Adds sheets of code that came later (a dialog, row details) to a shadow root that is drawn already; each once. */
export function adoptStyles(host: Element, styles: readonly CSSResult[]): void {
  const root = host.shadowRoot;
  if (!root) return;
  const sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
