import type { Client } from '../contract/client.js';
import { Grace } from './grace.js';
import { sharedOf, type SharedQueries } from './shared-queries.js';
import { offerSource, type DataSource, type SourceHost } from './source.js';

/** The source of an element that asks with its own client alone, wherever in a page it stands. */
export class OwnClient implements DataSource {
  readonly error = undefined;
  readonly #host: SourceHost;
  readonly #grace: Grace;

  constructor(host: SourceHost) {
    this.#host = host;
    offerSource(host, this);
    this.#grace = new Grace(host);
  }

  get client(): Client | undefined {
    return this.#host.client as Client | undefined;
  }

  get shared(): SharedQueries | undefined {
    return this.client && sharedOf(this.client);
  }

  /** True when nobody gave a client in good time. */
  get missing(): boolean {
    return this.#grace.over && !this.client;
  }
}
