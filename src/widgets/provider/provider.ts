import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { awaitedFilters } from '../../blocks/address-filters.js';
import { createClient } from '../../client/create-client.js';
import type { Client } from '../../contract/client.js';
import type { Resource } from '../../contract/operation.js';
import { isTrancheError, type TrancheError } from '../../core/errors.js';
import { tellDeveloper } from '../../frame/developer.js';
import { isFiltered, type PlanFilters } from '../../model/plan-filters.js';
import type { Environment } from '../../state/environment.js';
import { EnvironmentProvider, unconnected } from '../../state/environment-provider.js';
import { Presence } from '../../state/presence.js';
import { Scope } from '../../state/scope.js';
import { sharedOf, type SharedQueries } from '../../state/shared-queries.js';
import { ScopeChangedEvent } from './events.js';
import { mistakesOf, setupError, type SetupMistake } from './setup.js';

/**
 * Connects the widgets inside it to a backend, and to each other: they share its client, its language and its filters.
 *
 * Three ways to say where the data comes from: `base-url` with `token-url` (asked with the page's cookies for a short-lived token),
 * `base-url` with the `token` callback, or any object of the client's shape as `client`, which wins. Credentials never stand in
 * attributes. Another address, callback or client means another account: everything the widgets held is dropped.
 *
 * @summary Data source, language and shared filters for the widgets inside.
 * @tag tranche-provider
 * @status experimental
 * @since 0.1
 * @slot - The page's own content, with widgets anywhere inside.
 * @fires {ScopeChangedEvent} tranche-scope-changed - Somebody changed the shared filters by using a widget.
 */
export class ProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Where the backend's paths begin, for instance `https://api.example.com/v1`. */
  @property({ attribute: 'base-url' }) baseUrl?: string | undefined;

  /** Address of the page's own server that answers `POST` with `{ "token": "…" }`. */
  @property({ attribute: 'token-url' }) tokenUrl?: string | undefined;

  /** BCP 47 tag; without it the widgets speak the language of the nearest `lang`. */
  @property() locale?: string | undefined;

  /** IANA zone in which instants are shown; without it the account's. */
  @property({ attribute: 'time-zone' }) timeZone?: string | undefined;

  /** Gives a fresh token. Keep it the same function as long as the account is the same. */
  @property({ attribute: false }) token?: (() => Promise<string>) | undefined;

  /** Any object of the client's shape. */
  @property({ attribute: false }) client?: Client | undefined;

  readonly #scope = new Scope();
  readonly #widgets = new EnvironmentProvider(this, unconnected(this.#scope));
  #made: { readonly of: readonly unknown[]; readonly client: Client } | undefined;
  #error: TrancheError | undefined;
  #told = new Set<string>();
  #checking = false;
  #readAddress = false;
  #leaveShared: (() => void) | undefined;

  constructor() {
    super();
    new Presence(this, { gone: () => this.#dispose(), back: () => this.requestUpdate() });
    this.#scope.subscribe(({ origin, filters }) => {
      if (origin === 'user') this.dispatchEvent(new ScopeChangedEvent(filters));
    });
  }

  /** The filters that all widgets inside share (plan filters of the contract). Setting them replaces all and fires nothing. */
  get filters(): PlanFilters {
    return this.#scope.filters;
  }

  set filters(filters: PlanFilters | null | undefined) {
    this.#scope.replace(filters ?? {});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Call it after the page itself changed data: widgets that show one of the resources look again; without any, all do. */
  refresh(resources?: readonly Resource[]): void {
    this.#widgets.current.shared?.invalidate(resources);
  }

  #provide(): void {
    if (!this.#readAddress) this.#narrow();
    const next = this.#environment();
    if (next.shared !== this.#widgets.current.shared) this.#follow(next.shared);
    this.#widgets.provide(next);
  }

  /** Before the first question, so that none leaves without the filters in the page's address. */
  #narrow(): void {
    this.#readAddress = true;
    const awaited = awaitedFilters(this);
    if (isFiltered(awaited)) this.#scope.replace(awaited);
  }

  #environment(): Environment {
    const mistakes = this.#mistakes();
    const fatal = mistakes.find((mistake) => mistake.fatal);
    if (fatal?.code !== this.#error?.code) this.#error = fatal && setupError(fatal);
    const client = fatal ? undefined : this.#client();
    return {
      client,
      shared: client && sharedOf(client),
      scope: this.#scope,
      locale: this.locale || undefined,
      timeZone: mistakes.some(({ code }) => code === 'provider_time_zone') ? undefined : this.timeZone,
      error: this.#error,
    };
  }

  /** Everything wrong with the setup; each mistake is told once. */
  #mistakes(): SetupMistake[] {
    const { baseUrl, tokenUrl, token, client, timeZone } = this;
    const mistakes = mistakesOf({ baseUrl, tokenUrl, token, client, timeZone }, this.ownerDocument.baseURI);
    if (this.hasAttribute('token')) mistakes.push(tokenInAttribute);
    for (const { message } of mistakes) if (!this.#told.has(message)) tellDeveloper(`<${this.localName}>: ${message}.`);
    this.#told = new Set(mistakes.map(({ message }) => message));
    return mistakes;
  }

  /** The host's own client, or one for the addresses given; the same one as long as these stay the same. */
  #client(): Client | undefined {
    if (this.client) return this.client;
    const { baseUrl, tokenUrl, token } = this;
    if (!baseUrl) return undefined;
    const of = [baseUrl, tokenUrl, token];
    if (this.#made?.of.every((part, index) => part === of[index])) return this.#made.client;
    const onTokenRenewed = () => void this.#checkAccount();
    const onSessionExpired = (cause?: unknown) => this.#onNoToken(cause);
    const client = createClient({
      baseUrl,
      tokenUrl,
      token: token && (() => token()),
      onTokenRenewed,
      onSessionExpired,
    });
    this.#made = { of, client };
    return client;
  }

  /** To the user a wrong address looks like the end of the session, which is no news to a developer when nobody is signed in. */
  #onNoToken(cause: unknown): void {
    const { code, status } = isTrancheError(cause) ? cause : { code: undefined, status: undefined };
    if (cause === undefined || status === 401 || status === 403) return;
    const from = this.token ? 'the token callback' : `${this.tokenUrl} (${status ?? code})`;
    const must = this.token ? 'it must give a text' : 'a POST to it must be answered with { "token": "…" }';
    tellDeveloper(`<${this.localName}>: no token from ${from}; ${must}.`, cause);
  }

  /** A renewed token may be somebody else's. One check at a time: it may need yet another token, and must not go on for ever. */
  async #checkAccount(): Promise<void> {
    const { client, shared } = this.#widgets.current;
    if (this.#checking || !client || !shared) return;
    this.#checking = true;
    const ask = (signal: AbortSignal) => client.meta.get({}, { signal });
    // Where this fails the widgets' own questions fail too, and say so.
    await shared.run('meta.get', [], ask, { reads: ['meta'], keep: true, fresh: true }).catch(() => undefined);
    this.#checking = false;
  }

  /** Filters chosen over one account's data (its customers, its products) mean nothing in another's. */
  #follow(shared: SharedQueries | undefined): void {
    this.#leaveShared?.();
    this.#leaveShared = shared?.subscribe([], (happening) => {
      if (happening === 'reset') this.#scope.replace({});
    });
  }

  /** Out of the page for good: the token and all kept values go with the client. */
  #dispose(): void {
    this.#made = undefined;
    this.#follow(undefined);
    this.#widgets.provide(unconnected(this.#scope));
  }
}

const tokenInAttribute: SetupMistake = {
  code: 'provider_token_attribute',
  message:
    'a token in an attribute is ignored, because everybody on the page could read it; use token-url or the property',
  fatal: false,
};
