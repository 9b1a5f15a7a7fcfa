import type { Fetch } from '../client/transport.js';

/** What a command may use of the world around it. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** The platform's unless given. */
  fetch?: Fetch | undefined;
}
