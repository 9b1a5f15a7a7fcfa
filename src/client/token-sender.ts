import { untilAborted } from '../core/abort.js';
import type { ClientOptions } from './client-options.js';
import { claimEarly } from './early.js';
import type { Wire } from './request.js';
import { sendOnce, signed, transportOf, type Sender } from './sender.js';
import { tokenFrom } from './token-url.js';
import { TokenSource, type Token } from './token.js';
import { exchange } from './transport.js';

/** How a client of these options sends: with the host's token, else as the page is signed in. */
export function senderOf(options: ClientOptions): Sender {
  const { tokenUrl, onSessionExpired = () => undefined } = options;
  const hasToken = options.token !== undefined || tokenUrl !== undefined;
  // A token callback of the host says nothing about whose token the early script used.
  const early = options.token ? undefined : claimEarly(tokenUrl);
  const credentials = options.credentials ?? (hasToken ? 'omit' : undefined);
  const transport = { ...transportOf({ ...options, credentials }), early };
  const ask = options.token ?? (tokenUrl === undefined ? undefined : tokenFrom(tokenUrl, transport));
  if (!ask) return sendOnce(transport, onSessionExpired);
  const tokens = new TokenSource(ask, onSessionExpired, early?.token, options.onTokenRenewed);
  const attempt = (wire: Wire, { text }: Token, signal: AbortSignal | undefined) =>
    exchange(signed(wire, text), transport, signal);
  return async (wire, signal) => {
    const token = await untilAborted(tokens.get(), signal);
    const answer = await attempt(wire, token, signal);
    if (answer.status !== 401) return answer;
    const fresh = await untilAborted(tokens.renew(token), signal);
    const second = await attempt(wire, fresh, signal);
    if (second.status === 401) throw tokens.expire(fresh);
    return second;
  };
}
