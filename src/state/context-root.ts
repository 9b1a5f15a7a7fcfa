import { ContextRoot } from '@lit/context';

const INSTALLED = Symbol.for('tranche.context-root.1');

/**
 * Lets a widget that was upgraded before its provider find it later. Installed once a document, whichever of several copies of the
 * kit comes first; the mark lies on the document, so that the others see it.
 */
export function installContextRoot(document: Document): void {
  if (INSTALLED in document) return;
  new ContextRoot().attach(document.documentElement);
  Object.defineProperty(document, INSTALLED, { value: true });
}
