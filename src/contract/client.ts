import type { CallsOf } from './contract.js';

/** What a caller may add to any operation. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** One per intention, kept over its retries (`domain.md` §5.1). The transport makes one when a keyed operation has none. */
  idempotencyKey?: string | undefined;
  /** The `version` of the object this change was decided on. */
  ifMatch?: string | undefined;
}

/** What the widgets talk to. Any object of this shape will do. */
export type Client = CallsOf<CallOptions>;
