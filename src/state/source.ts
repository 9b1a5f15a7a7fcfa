import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../contract/client.js';
import type { TrancheError } from '../core/errors.js';
import type { SharedQueries } from './shared-queries.js';

/**
 * An element that may be given a client of its own. It needs the resources that the element asks for, no others: what a buyer's link
 * opens is one.
 */
export type SourceHost = ReactiveControllerHost & HTMLElement & { client?: Partial<Client> | undefined };

/** Where an element's data comes from: what queries and mutations need to know of its surroundings. */
export interface DataSource {
  readonly client: Client | undefined;
  readonly shared: SharedQueries | undefined;
  /** Why there is no client: the page set it up wrongly. */
  readonly error: TrancheError | undefined;
}

const sources = new WeakMap<SourceHost, DataSource>();

/** Makes a source the one of its host; before the host's first query. */
export function offerSource(host: SourceHost, source: DataSource): void {
  sources.set(host, source);
}

export function sourceOf(host: SourceHost): DataSource {
  const source = sources.get(host);
  if (!source) throw new Error('give the host an EnvironmentController or an OwnClient before its queries');
  return source;
}
