import type { Client } from '../contract/client.js';
import { confirmation } from '../contract/confirmation.js';
import { callerOf } from './caller.js';
import { callsOf } from './calls-of.js';
import type { ClientOptions } from './client-options.js';
import { isSendable, sendOnce, sessionExpired, signed, transportOf } from './sender.js';

/** What a buyer's page needs of the contract: the one resource that a link opens. */
export type LinkClient = Pick<Client, 'confirmation'>;

export interface LinkClientOptions extends Omit<ClientOptions, 'token' | 'tokenUrl' | 'onTokenRenewed'> {
  /** The secret of the link: sent as bearer, kept nowhere else. */
  link: string;
}

/** A client for the holder of a link. Everything else is as {@link ClientOptions} says. */
export function createLinkClient({ link, ...options }: LinkClientOptions): LinkClient {
  const send = sendOnce(
    transportOf({ ...options, credentials: options.credentials ?? 'omit' }),
    options.onSessionExpired,
  );
  const callOf = callerOf(options, async (wire, signal) => {
    if (isSendable(link)) return send(signed(wire, link), signal);
    options.onSessionExpired?.();
    throw sessionExpired();
  });
  return { confirmation: callsOf(confirmation, callOf) as unknown as LinkClient['confirmation'] };
}
