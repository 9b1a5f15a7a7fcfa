/** Loads and registers the widget of a tag; rejects when its code cannot be had. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Loads a widget's code when its tag first appears. What cannot be loaded is asked for again when the tag appears once more or
 * the network is back.
 */
export class Autoloader {
  readonly #loaders: Loaders;
  readonly #waiting: Set<string>;

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
    this.#waiting = new Set(Object.keys(loaders));
  }

  /**
   * Serves a document, or a shadow root of the page: roots hide their content from the document's observer.
   * @returns stops it
   */
  observe(root: Document | ShadowRoot): () => void {
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element) this.#scan(node);
      }
      if (this.#waiting.size === 0) stop();
    });
    const scan = () => this.#scan(root);
    const stop = () => {
      observer.disconnect();
      removeEventListener('online', scan);
    };
    observer.observe(root, { childList: true, subtree: true });
    addEventListener('online', scan);
    scan();
    return stop;
  }

  #scan(root: Document | ShadowRoot | Element): void {
    if (this.#waiting.size === 0) return;
    if (root instanceof Element) this.#load(root.localName);
    for (const { localName } of root.querySelectorAll([...this.#waiting].join())) this.#load(localName);
  }

  #load(tag: string): void {
    const loader = this.#waiting.delete(tag) ? this.#loaders[tag] : undefined;
    loader?.().catch(() => this.#waiting.add(tag));
  }
}
