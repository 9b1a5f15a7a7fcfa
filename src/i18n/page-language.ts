/** The page's own `lang` attributes: the language of an element that nobody told any. */

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Document, Watch>();

/** The nearest `lang` at or above an element, out through shadow roots and slots' hosts; undefined when none or empty. */
export function closestLanguage(element: Element): string | undefined {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest('[lang]');
    if (found) return found.getAttribute('lang')?.trim() || undefined;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Calls back when any `lang` in the document changes. One observer a document, gone with its last listener. */
export function watchLanguage(document: Document, listener: () => void): () => void {
  const watch = watches.get(document) ?? start(document);
  watch.listeners.add(listener);
  return () => {
    if (!watch.listeners.delete(listener) || watch.listeners.size > 0) return;
    watch.observer.disconnect();
    if (watches.get(document) === watch) watches.delete(document);
  };
}

function start(document: Document): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const watch = { observer, listeners };
  watches.set(document, watch);
  return watch;
}
