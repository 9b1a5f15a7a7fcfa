import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In the entry's state, so that reload and back work: one of two named exceptions to "nothing is stored" (`decisions.md`, Buyer's side). */
const KEY = 'tranche.link.1';

/** A secret of 128 bits or more; shorter fragments are places in the page, and so are the names of its elements, however long. */
const SECRET = /^#([\w.~-]{22,512})$/;

/**
 * The secret of a link such as `https://…/confirm#<secret>`: taken out of the address bar as soon as the host is in the page and its
 * places are known, so that nobody reads it over a shoulder or copies it with the address, and kept in the history entry.
 */
export class AddressLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => boolean;
  #link: string | undefined;

  /** `wanted` is false while the host has its link from elsewhere: then the address is none of our business. */
  constructor(host: ReactiveControllerHost, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  get link(): string | undefined {
    return this.#link;
  }

  /** There may be a link: a fragment that no place of the page goes by so far, but the page is still being read. */
  get isWaiting(): boolean {
    return this.#wanted() && document.readyState === 'loading' && secretInAddress() !== undefined;
  }

  hostConnected(): void {
    this.#take();
    // Another link opened in the same tab changes only the fragment: the page is not loaded anew.
    window.addEventListener('hashchange', this.#onMoved);
    window.addEventListener('popstate', this.#onMoved);
    document.addEventListener('DOMContentLoaded', this.#onMoved);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onMoved);
    window.removeEventListener('popstate', this.#onMoved);
    document.removeEventListener('DOMContentLoaded', this.#onMoved);
  }

  readonly #onMoved = (): void => {
    this.#take();
    this.#host.requestUpdate();
  };

  #take(): void {
    if (!this.#wanted() || this.isWaiting) return;
    const found = secretInAddress();
    const kept = stored();
    this.#link = found ?? kept ?? this.#link;
    const known = this.#link === kept && found === undefined;
    if (this.#link !== undefined && !known) keep(this.#link, found === undefined);
  }
}

function secretInAddress(): string | undefined {
  const found = SECRET.exec(location.hash)?.[1];
  const isPlace = found && (document.getElementById(found) ?? document.getElementsByName(found)[0]);
  return isPlace ? undefined : found;
}

function stored(): string | undefined {
  const link = (history.state as { [KEY]?: unknown } | null)?.[KEY];
  return typeof link === 'string' ? link : undefined;
}

/** Into the entry's state, whatever else the page keeps there; the fragment goes unless it is a place in the page. */
function keep(link: string, withFragment = false): void {
  const state: unknown = history.state;
  const next = state === null || typeof state === 'object' ? { ...state, [KEY]: link } : state;
  const [address = ''] = location.href.split('#');
  try {
    history.replaceState(next, '', withFragment ? location.href : address);
  } catch {
    // A document without an address of its own: there is nothing to hide either.
    return;
  }
}
