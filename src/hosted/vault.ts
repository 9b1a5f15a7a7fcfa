import type { AuthenticationAnswer, CardAnswer, CardInput, OpenAnswer } from './vault-protocol.js';

/**
 * What the page asks of whoever keeps the cards: the vault of a validated provider in real life. All answers are parsed; what is thrown
 * is a `TrancheError` with the vault's code. Nothing here may keep a card longer than the call takes.
 */
export interface Vault {
  /** Exchanges the link's secret for a bearer, minutes long, and says where the session stands. Codes: `not_found`. */
  open(handle: string, secret: string, signal?: AbortSignal): Promise<OpenAnswer>;
  /** One intention = one key: sent again under it, the card is registered once. Codes: `not_open`, `locked`, `invalid_input`, `rate_limited`. */
  register(access: string, card: CardInput, key: string, signal?: AbortSignal): Promise<CardAnswer>;
  /** What became of a visit to the buyer's bank. */
  authentication(access: string, id: string, signal?: AbortSignal): Promise<AuthenticationAnswer>;
  /** The buyer left the bank's page, or time ran out; the answer may still be `registered` when the bank was faster. */
  abandon(access: string, id: string, signal?: AbortSignal): Promise<AuthenticationAnswer>;
}
