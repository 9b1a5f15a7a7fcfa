import type { Client } from '../contract/client.js';
import { callerOf } from './caller.js';
import { clientOf } from './client-of.js';
import type { ClientOptions } from './client-options.js';
import { senderOf } from './token-sender.js';

/** The backend as it is, without the folds of {@link createClient}: what it lacks answers 404 or 501. */
export const plainClient = (options: ClientOptions): Client => clientOf(callerOf(options, senderOf(options)));
