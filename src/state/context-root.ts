import { ContextRoot } from '@lit/context';

const INSTALLED = Symbol.for('tranche.context-root.1');

/**
 * Lets a widget that was upgraded before its provider find it later. Installed once a document, whichever of several copies of the
 * kit comes first: the mark lies on the root element, where the others see it, and goes with it when a page replaces all of itself.
 */
export function installContextRoot({ documentElement }: Document): void {
  if (INSTALLED in documentElement) return;
  new ContextRoot().attach(documentElement);
  Object.defineProperty(documentElement, INSTALLED, { value: true });
}
