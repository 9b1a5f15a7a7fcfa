import type { Client } from '../../contract/client.js';
import { isTrancheError } from '../../core/errors.js';
import type { CardSession, PaymentMethod } from '../../model/card-session.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';

/** What the host element says. */
export type CardHost = EnvironmentHost & {
  readonly customer?: string | undefined;
  readonly plan?: string | undefined;
  readonly session?: string | undefined;
  readonly url?: string | undefined;
};

/** Of the newest; a buyer with more ways to pay has the one in use among them. */
const MOST_CARDS = 20;
/** A buyer who is not there, or a backend that has no such list. */
const UNLISTED: readonly number[] = [403, 404, 501];

export type MethodsQuery = QueryController<[customer: string], PaymentMethod[] | null>;
export type OpenQuery = QueryController<[customer: string, plan: string], CardSession[]>;

/** What the buyer left; null where the backend keeps no cards at all. */
export function methodsQuery(host: CardHost): MethodsQuery {
  return new QueryController(host, {
    operation: 'cards.methods on file',
    reads: ['cards'],
    args: () => (host.customer === undefined ? null : [host.customer]),
    subject: ([id]) => id,
    run: (client, [id], { signal }) => onFile(client, id, signal),
  });
}

/** The buyer's open invitations, for whoever may make another; not asked for where the host names its session. */
export function openQuery(host: CardHost, canInvite: () => boolean): OpenQuery {
  return new QueryController(host, {
    operation: 'cards.sessions open',
    reads: ['cards'],
    args: () => {
      const { customer, session, plan = '' } = host;
      return customer === undefined || session !== undefined || !canInvite() ? null : [customer, plan];
    },
    subject: (args) => args.join(' '),
    run: (client, [id], { signal }) => openOnes(client, id, signal),
  });
}

/** None where the backend does not list them. */
async function openOnes(client: Client, customer: string, signal: AbortSignal): Promise<CardSession[]> {
  try {
    return (await client.cards.sessions({ customer, state: 'open' }, { signal })).items;
  } catch (error) {
    if (isTrancheError(error) && UNLISTED.includes(error.status ?? 0)) return [];
    throw error;
  }
}

/** Null where the backend keeps no cards at all. */
async function onFile(client: Client, id: string, signal: AbortSignal): Promise<PaymentMethod[] | null> {
  try {
    return (await client.cards.methods({ id, limit: MOST_CARDS }, { signal })).items;
  } catch (error) {
    if (isTrancheError(error) && error.status === 501) return null;
    throw error;
  }
}
