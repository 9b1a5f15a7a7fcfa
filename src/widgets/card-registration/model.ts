import type { CardSession, PaymentMethod } from '../../model/card-session.js';

/** What is shown of one session and the cards on file. */
export interface CardData {
  /** Cards in use or being checked, newest first; undefined when no buyer was named or the backend keeps no cards. */
  readonly cards: readonly PaymentMethod[] | undefined;
  readonly session: CardSession | undefined;
}

/** Cards that can be charged, or may soon be; what was replaced, refused or deleted is history. */
export function cardsOnFile(methods: readonly PaymentMethod[]): PaymentMethod[] {
  return methods.filter(({ type, state }) => type === 'card' && (state === 'active' || state === 'pending'));
}

/** True after the last day of the month. `today` is the account's date. */
export function isExpired({ expiry }: PaymentMethod, today: string): boolean {
  return expiry !== undefined && expiry < today.slice(0, 7);
}

/** The one card that a new one would replace; an expired one is none. */
export function activeCard(cards: readonly PaymentMethod[] | undefined, today: string): PaymentMethod | undefined {
  return cards?.find((card) => card.state === 'active' && !isExpired(card, today));
}

/** Two words about one session: a terminal state never opens again, so it wins over whatever arrives later. */
export function latest(known: CardSession | undefined, heard: CardSession | undefined): CardSession | undefined {
  if (!known || !heard) return heard ?? known;
  return heard.state === 'open' && known.state !== 'open' ? known : heard;
}

/** The invitation that a new one would repeat: for the same plan, or for all plans of the buyer. */
export function waiting(open: readonly CardSession[], planId: string | undefined): CardSession | undefined {
  return open.find((one) => planId === undefined || one.planId === undefined || one.planId === planId);
}

/** What the element is worth in a form: the card just registered, else the one on file. */
export function formValue({ cards, session }: CardData, today: string): string | null {
  const registered = session?.state === 'completed' ? session.paymentMethod : undefined;
  return registered?.id ?? activeCard(cards, today)?.id ?? null;
}

/** The card this session brought, when the same session was open before. */
export function newlyRegistered(
  before: CardSession | undefined,
  now: CardSession | undefined,
): PaymentMethod | undefined {
  const same = before !== undefined && before.id === now?.id && before.state === 'open';
  return same && now.state === 'completed' ? now.paymentMethod : undefined;
}
