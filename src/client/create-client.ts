import type { Client } from '../contract/client.js';
import { callerOf } from './caller.js';
import { clientOf } from './client-of.js';
import type { ClientOptions } from './client-options.js';
import { senderOf } from './token-sender.js';

/**
 * A client for any backend that speaks the contract over HTTP. Each method checks its input (`invalid_input`, kind
 * `schema`, no request is sent), sends it, and checks the answer (`invalid_answer`, naming the path and never the value).
 * Every failure is a {@link TrancheError}; branch on its `code` and `kind`. Nothing is stored but the token, in memory.
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(callerOf(options, senderOf(options)));
}
