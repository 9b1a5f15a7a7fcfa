import { TrancheError } from '../core/errors.js';
import { TrancheErrorEvent } from '../frame/events.js';

/** Loads and registers the widget of a tag; rejects when its code cannot be had. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** Tags that some copy of the kit on this page is loading: a second copy must not overtake the first on the line. */
const place = Symbol.for('tranche.autoload.1');
const page = globalThis as { [place]?: Set<string> };
const loading = (page[place] ??= new Set());

/**
 * Loads a widget's code when its tag first appears. When that fails the element fires `tranche-error` with the code
 * `code_not_loaded`, and it is tried again when the tag appears once more or the network is back.
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
    const scan = () => this.#scan(root);
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element) this.#scan(node);
      }
    });
    observer.observe(root, { childList: true, subtree: true });
    addEventListener('online', scan);
    scan();
    return () => {
      observer.disconnect();
      removeEventListener('online', scan);
    };
  }

  #scan(root: Document | ShadowRoot | Element): void {
    if (this.#waiting.size === 0) return;
    if (root instanceof Element) this.#load(root);
    if (this.#waiting.size > 0) root.querySelectorAll([...this.#waiting].join()).forEach((found) => this.#load(found));
  }

  #load(element: Element): void {
    const tag = element.localName;
    const loader = this.#waiting.delete(tag) ? this.#loaders[tag] : undefined;
    if (!loader || loading.has(tag) || element.matches(':defined')) return;
    loading.add(tag);
    loader().then(
      () => loading.delete(tag),
      (cause: unknown) => {
        loading.delete(tag);
        this.#waiting.add(tag);
        element.dispatchEvent(
          new TrancheErrorEvent(new TrancheError('code_not_loaded', { kind: 'network', retryable: true, cause })),
        );
      },
    );
  }
}
