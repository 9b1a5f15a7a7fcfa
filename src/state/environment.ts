import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Client } from '../contract/client.js';
import type { TrancheError } from '../core/errors.js';
import { installContextRoot } from './context-root.js';
import { Grace } from './grace.js';
import { Scope } from './scope.js';
import { sharedOf, type SharedQueries } from './shared-queries.js';
import { offerSource, type DataSource, type SourceHost } from './source.js';

/** What a provider gives to the widgets under it. A new object whenever one of its members changes. */
export interface Environment {
  /** Undefined while the host has not said yet where the data comes from, or has said it wrongly (see `error`). */
  readonly client: Client | undefined;
  readonly shared: SharedQueries | undefined;
  readonly scope: Scope;
  readonly locale: string | undefined;
  /** IANA zone in which instants are shown; undefined = the account's. */
  readonly timeZone: string | undefined;
  /** Why there is no client: the provider was configured wrongly. */
  readonly error: TrancheError | undefined;
}

/** Shared by separately bundled copies of the kit; the number grows when {@link Environment} breaks. */
export const environmentContext = createContext<Environment | undefined>(Symbol.for('tranche.client.1'));

/** An element whose own client wins over the provider's. */
export type EnvironmentHost = SourceHost;

const controllers = new WeakMap<EnvironmentHost, EnvironmentController>();

/**
 * Where a widget's data comes from: its own `client` (then a scope of its own) → the nearest provider → nothing. There is no global
 * default. Updates the host when any of it changes, the scope's filters included.
 */
export class EnvironmentController implements ReactiveController, DataSource {
  readonly #host: EnvironmentHost;
  readonly #ownScope = new Scope();
  readonly #grace: Grace;
  #provided: Environment | undefined;
  #own: Environment | undefined;
  #current: Environment | undefined;
  #watched: Scope | undefined;
  #leaveScope: (() => void) | undefined;

  constructor(host: EnvironmentHost) {
    this.#host = host;
    controllers.set(host, this);
    offerSource(host, this);
    this.#grace = new Grace(host);
    // Before the consumer, so that `hostConnected` forgets a former provider and the consumer then finds the present one.
    host.addController(this);
    new ContextConsumer(host, {
      context: environmentContext,
      subscribe: true,
      callback: (environment) => {
        this.#provided = environment;
        this.#resolve();
      },
    });
  }

  /** The host's controller, made when there is none yet. */
  static of(host: EnvironmentHost): EnvironmentController {
    return controllers.get(host) ?? new EnvironmentController(host);
  }

  /** All of it, for who passes it on; undefined where nobody gave anything. */
  get current(): Environment | undefined {
    return this.#current;
  }

  get client(): Client | undefined {
    return this.#current?.client;
  }

  get shared(): SharedQueries | undefined {
    return this.#current?.shared;
  }

  get scope(): Scope {
    return this.#current?.scope ?? this.#ownScope;
  }

  get locale(): string | undefined {
    return this.#current?.locale;
  }

  get timeZone(): string | undefined {
    return this.#current?.timeZone;
  }

  /** Set when the provider was configured wrongly. */
  get error(): TrancheError | undefined {
    return this.#current?.error;
  }

  /** True when nobody gave a client in good time. `provider`: there is one, but it has none either. */
  get missing(): false | 'provider' | 'client' {
    if (!this.#grace.over || this.client || this.error) return false;
    return this.#current ? 'client' : 'provider';
  }

  hostConnected(): void {
    installContextRoot(this.#host.ownerDocument);
    this.#provided = undefined;
    // Where nobody answers the consumer's request, nothing else would tell the host that its former provider is far away now.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  hostUpdate(): void {
    this.#resolve();
  }

  #resolve(): void {
    const client = this.#host.client;
    this.#own = client ? this.#private(client as Client) : undefined;
    this.#current = this.#own ?? this.#provided;
    if (this.#host.isConnected) this.#watch(this.scope);
  }

  #private(client: Client): Environment {
    const { locale, timeZone } = this.#provided ?? {};
    const own = this.#own;
    if (own && own.client === client && own.locale === locale && own.timeZone === timeZone) return own;
    return { client, shared: sharedOf(client), scope: this.#ownScope, locale, timeZone, error: undefined };
  }

  #watch(scope: Scope | undefined): void {
    if (scope === this.#watched) return;
    this.#leaveScope?.();
    this.#watched = scope;
    this.#leaveScope = scope?.subscribe(() => this.#host.requestUpdate());
  }
}
