import type { ReactiveControllerHost } from 'lit';
import { createLinkClient, type LinkClient } from '../../client/link-client.js';
import { AddressLink } from './address-link.js';

type LinkHost = ReactiveControllerHost & {
  baseUrl?: string | undefined;
  link?: string | undefined;
  client?: LinkClient | undefined;
};

/** Where the buyer's data comes from: the page's own client, or one made from `base-url` and the link. */
export class LinkSource {
  readonly #host: LinkHost;
  readonly #address: AddressLink;
  #made: { readonly baseUrl: string; readonly link: string; readonly client: LinkClient } | undefined;

  constructor(host: LinkHost) {
    this.#host = host;
    this.#address = new AddressLink(host, () => !host.link && !this.#isGiven);
  }

  /** The page's; else ours, also when there is no link, so that this is not taken for a mistake of the page's developer. */
  get client(): LinkClient | undefined {
    const { baseUrl, client } = this.#host;
    if (this.#isGiven) return client;
    if (!baseUrl) return undefined;
    const link = this.#link ?? '';
    if (this.#made?.baseUrl !== baseUrl || this.#made.link !== link)
      this.#made = { baseUrl, link, client: createLinkClient({ baseUrl, link }) };
    return this.#made.client;
  }

  /** There is something to ask with. */
  get isOpen(): boolean {
    return this.#isGiven || this.#link !== undefined;
  }

  /** That is not known yet. */
  get isWaiting(): boolean {
    return !this.isOpen && this.#address.isWaiting;
  }

  get #link(): string | undefined {
    return this.#host.link || this.#address.link;
  }

  get #isGiven(): boolean {
    const { client } = this.#host;
    return client !== undefined && client !== this.#made?.client;
  }
}
