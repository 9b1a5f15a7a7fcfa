import type { Client } from '../contract/client.js';
import type { ClientOptions } from './client-options.js';
import { withFolds } from './folding.js';
import { plainClient } from './plain-client.js';

/**
 * A client for any backend that speaks the contract over HTTP. Each method checks its input (`invalid_input`, kind
 * `schema`, no request is sent), sends it, and checks the answer (`invalid_answer`, naming the path and never the value).
 * Every failure is a {@link TrancheError}; branch on its `code` and `kind`. Nothing is stored but the token, in memory.
 * Reports and products that the backend has no path for are folded from its lists.
 */
export const createClient = (options: ClientOptions): Client => withFolds(plainClient(options));
