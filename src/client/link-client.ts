import type { Client } from '../contract/client.js';
import { confirmation } from '../contract/confirmation.js';
import { callerOf, type ClientOptions } from './caller.js';
import { callsOf } from './calls-of.js';

/** What a buyer's page needs of the contract: the one resource that a link opens. */
export type LinkClient = Pick<Client, 'confirmation'>;

export interface LinkClientOptions extends Omit<ClientOptions, 'token' | 'tokenUrl' | 'onTokenRenewed'> {
  /** The secret of the link: sent as bearer, kept nowhere else. */
  link: string;
}

/** A client for the holder of a link. Everything else is as {@link ClientOptions} says. */
export function createLinkClient({ link, ...options }: LinkClientOptions): LinkClient {
  const callOf = callerOf({ ...options, token: () => Promise.resolve(link) });
  return { confirmation: callsOf(confirmation, callOf) as unknown as LinkClient['confirmation'] };
}
