/** A card as it may be known outside of a vault; `brand` in lower case, `expiry` as `YYYY-MM`. */
export interface CardFacts {
  readonly brand: string;
  readonly last4: string;
  readonly expiry: string;
}

/** What the buyer agreed to when the card was kept: the text's version and SHA-256, in which language and when (instant). */
export interface CardConsent {
  readonly version: string;
  readonly hash: string;
  readonly locale: string;
  readonly at: string;
}

/**
 * A card that a vault keeps: `token` stands for it in charges, `fingerprint` is equal for equal cards within one vault's key (the demo's
 * is new with each process); neither leads back to it.
 */
export interface KeptCard extends CardFacts {
  readonly token: string;
  readonly fingerprint: string;
  readonly consent?: CardConsent | undefined;
}

export interface CardPageRequest {
  readonly merchantName: string;
  readonly customerFirstName?: string | undefined;
  /** The buyer's language, when known. */
  readonly locale?: string | undefined;
  /** The card that the new one would replace. */
  readonly cardOnFile?: CardFacts | undefined;
  /** Seconds until the page closes; not an instant, because the vault's clock may differ. */
  readonly lifetime: number;
}

/** `handle` names the page and is no secret; whoever has `url` may use it, so that is never stored. */
export interface OpenedCardPage {
  readonly handle: string;
  readonly url: string;
}

export type CardPageStatus =
  | { readonly state: 'open' | 'canceled' | 'expired' }
  | { readonly state: 'completed'; readonly card: KeptCard }
  | { readonly state: 'failed'; readonly reason: 'declined' | 'authentication_failed' | 'attempts_exhausted' };

/**
 * Whoever hosts the page on which buyers register cards: a vault of one's own or a provider. Each call may fail like any remote call; a
 * backend then answers 503 `vault_unavailable`. The page's own word never counts: `status` is the proof (`domain.md` §2.9).
 */
export interface CardPages {
  open(request: CardPageRequest): Promise<OpenedCardPage>;
  status(handle: string): Promise<CardPageStatus>;
  /** Nobody can use the page any more; what was completed before stays completed. */
  close(handle: string): Promise<void>;
}
