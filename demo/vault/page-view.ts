import type { KeptCard } from '../../src/backends/billing/card-pages.js';
import { toInstant } from '../../src/core/clock.js';
import { consentVersion } from '../../src/hosted/consent.js';
import { Brand, type CardPageView, type RegisteredCard } from '../../src/hosted/vault-protocol.js';
import { attemptsLeft } from './session-book.js';
import type { VaultSession } from './sessions.js';
import { listedCards } from './test-cards.js';

/** What may be told of a card; undefined for one that the page could not show. */
export function registeredCard(card: Partial<KeptCard> | undefined): RegisteredCard | undefined {
  const brand = Brand.safeParse(card?.brand);
  if (!card || !brand.success || card.last4 === undefined || card.expiry === undefined) return undefined;
  return { brand: brand.data, last4: card.last4, expiry: card.expiry };
}

/** Where a session stands, for its page. */
export function pageView(
  session: VaultSession,
  state: CardPageView['state'],
  { now, brands }: { now: number; brands: readonly Brand[] },
): CardPageView {
  const { merchantName, customerFirstName, locale, returnUrl, parents, expiresAt } = session;
  const card = registeredCard(session.card);
  const cardOnFile = registeredCard(session.cardOnFile);
  return {
    state,
    merchantName,
    ...(customerFirstName !== undefined && { customerFirstName }),
    ...(locale !== undefined && { locale }),
    testMode: true,
    testCards: listedCards,
    brands: [...brands],
    attemptsLeft: attemptsLeft(session),
    ...(cardOnFile && { cardOnFile }),
    ...(card && { card }),
    consentVersion,
    parents: [...parents],
    ...(returnUrl !== undefined && { returnUrl }),
    now: toInstant(now),
    expiresAt: toInstant(expiresAt),
  };
}
