import type { RetryOptions } from './retry.js';
import type { Fetch } from './transport.js';

export interface ClientOptions {
  /** Where the contract's paths begin, for instance `https://api.example.com/v1`. */
  baseUrl: string;
  /** Asks the host for a fresh bearer token; called when none is known and after a 401. Without it no header is sent. */
  token?: (() => Promise<string>) | undefined;
  /** Instead of `token`: an address of the host's own server that answers `{ "token": "…" }` to the page's cookies. */
  tokenUrl?: string | undefined;
  fetch?: Fetch | undefined;
  /** For the whole of one try, 15 s by default. */
  timeoutMs?: number | undefined;
  /** How often a failed read or keyed write is tried again, 3 by default. */
  retries?: number | undefined;
  /** Sent as `Accept-Language`. */
  locale?: string | undefined;
  /** Cookies to the API: never by default where a token is used. */
  credentials?: RequestInit['credentials'] | undefined;
  /** The host has no token any more (`cause`: what came instead), or its newest one was refused; once for all callers. */
  onSessionExpired?: ((cause?: unknown) => void) | undefined;
  /** Another token has taken the place of an earlier one: it may be somebody else's. */
  onTokenRenewed?: (() => void) | undefined;
  /** For tests: how to wait between tries. */
  timing?: Omit<RetryOptions, 'retries'> | undefined;
}
