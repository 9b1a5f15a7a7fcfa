import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TrancheError } from '../../core/errors.js';
import type { SectionName } from './model.js';

/** `waiting`: far from view · `loading` · `shown`: its widget is there · `failed`: its code could not be had. */
export type PlaceStatus = 'waiting' | 'loading' | 'shown' | 'failed';

export interface PlacesOptions {
  /** Loads a widget's code and makes the element. */
  readonly make: (name: SectionName) => Promise<HTMLElement>;
  /** What stands in the document now, in order. */
  readonly names: () => readonly SectionName[];
  readonly onFailure: (error: TrancheError) => void;
}

type PlacesHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

interface Place {
  readonly status: PlaceStatus;
  readonly element?: HTMLElement;
}

const WAITING: Place = { status: 'waiting' };

/** How near to the view a place must be; twice as far as a chart for its drawing library, which comes after. */
const NEAR = '50%';

/**
 * The places of a page's sections. A widget's code is loaded when its place comes near the view, when the focus reaches it, and for all
 * of them before the page is printed; what failed is tried again when the network is back. An element once made stays.
 */
export class Places implements ReactiveController {
  readonly #host: PlacesHost;
  readonly #options: PlacesOptions;
  readonly #places = new Map<SectionName, Place>();
  readonly #running = new Map<SectionName, Promise<void>>();
  #near: IntersectionObserver | undefined;
  #boxes: ReadonlyMap<HTMLElement, string | undefined> = new Map();

  constructor(host: PlacesHost, options: PlacesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('online', this.#onOnline);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('online', this.#onOnline);
    this.#near?.disconnect();
    this.#near = undefined;
    this.#boxes = new Map();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    // The page's view, and boxes of the page that scroll: both let a place come near before it is seen.
    this.#near ??= new IntersectionObserver((entries) => this.#onNear(entries), {
      rootMargin: NEAR,
      scrollMargin: NEAR,
    });
    const boxes = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-section]')];
    const now = new Map(boxes.map((box) => [box, box.dataset['section']]));
    // A box that has become another section's is looked at anew.
    for (const [box, name] of this.#boxes) if (now.get(box) !== name) this.#near.unobserve(box);
    for (const [box, name] of now) if (this.#boxes.get(box) !== name) this.#near.observe(box);
    this.#boxes = now;
  }

  statusOf(name: SectionName): PlaceStatus {
    return this.#at(name).status;
  }

  elementOf(name: SectionName): HTMLElement | undefined {
    return this.#at(name).element;
  }

  get elements(): readonly (readonly [SectionName, HTMLElement])[] {
    return [...this.#places].flatMap(([name, { element }]) => (element ? [[name, element] as const] : []));
  }

  /** Loads a section's widget, unless that is done or going on. Never rejects: a failure is a status. */
  load(name: SectionName): Promise<void> {
    if (this.#at(name).element) return Promise.resolve();
    const running = this.#running.get(name) ?? this.#load(name).finally(() => this.#running.delete(name));
    this.#running.set(name, running);
    return running;
  }

  async loadAll(): Promise<void> {
    await Promise.all(this.#options.names().map((name) => this.load(name)));
  }

  async #load(name: SectionName): Promise<void> {
    this.#set(name, { status: 'loading' });
    try {
      this.#set(name, { status: 'shown', element: await this.#options.make(name) });
    } catch (cause) {
      this.#set(name, { status: 'failed' });
      this.#options.onFailure(new TrancheError('code_not_loaded', { kind: 'network', retryable: true, cause }));
    }
  }

  #at(name: SectionName): Place {
    return this.#places.get(name) ?? WAITING;
  }

  #set(name: SectionName, place: Place): void {
    this.#places.set(name, place);
    this.#host.requestUpdate();
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const name = (target as HTMLElement).dataset['section'] as SectionName;
      if (isIntersecting && this.statusOf(name) === 'waiting') void this.load(name);
    }
  }

  readonly #onPrint = (): void => void this.loadAll();

  readonly #onOnline = (): void => {
    for (const name of this.#options.names()) if (this.statusOf(name) === 'failed') void this.load(name);
  };
}
