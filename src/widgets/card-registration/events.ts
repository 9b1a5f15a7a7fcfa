import type { CardSession, PaymentMethod } from '../../model/card-session.js';

/** Public events bubble out of shadow roots. Present tense: about to happen, cancelable. Past tense: it happened. */
abstract class CardEvent<D> extends CustomEvent<D> {
  constructor(type: string, detail: D, cancelable: boolean) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

export interface CardSessionWish {
  readonly customerId: string;
  readonly planId: string | undefined;
  readonly delivery: 'link' | 'email';
  /** A card is on file and is to be replaced. */
  readonly replace: boolean;
}

/** A session is wanted and not made yet. `preventDefault()` to make one yourself and hand its `session` and `url` over. */
export class CardSessionCreateEvent extends CardEvent<CardSessionWish> {
  static readonly type = 'tranche-card-session-create';
  constructor(wish: CardSessionWish) {
    super(CardSessionCreateEvent.type, wish, true);
  }
}

/** A session was made. Without its address: that carries the buyer's secret. */
export class CardSessionCreatedEvent extends CardEvent<{ sessionId: string; customerId: string; expiresAt: string }> {
  static readonly type = 'tranche-card-session-created';
  constructor({ id, customerId, expiresAt }: CardSession) {
    super(CardSessionCreatedEvent.type, { sessionId: id, customerId, expiresAt }, false);
  }
}

/** Confirmed by the user, not sent yet: `preventDefault()` stops it. */
export class CardSessionCancelEvent extends CardEvent<{ sessionId: string }> {
  static readonly type = 'tranche-card-session-cancel';
  constructor(sessionId: string) {
    super(CardSessionCancelEvent.type, { sessionId }, true);
  }
}

/** The session is canceled: its link leads nowhere any more. */
export class CardSessionCanceledEvent extends CardEvent<{ sessionId: string }> {
  static readonly type = 'tranche-card-session-canceled';
  constructor(sessionId: string) {
    super(CardSessionCanceledEvent.type, { sessionId }, false);
  }
}

export interface RegisteredCardDetail {
  readonly sessionId: string;
  readonly customerId: string;
  readonly paymentMethodId: string;
  readonly brand: string | undefined;
  readonly last4: string | undefined;
}

/** The backend says that the buyer registered a card while this element was watching; once a session. */
export class CardRegisteredEvent extends CardEvent<RegisteredCardDetail> {
  static readonly type = 'tranche-card-registered';
  constructor({ id, customerId }: CardSession, card: PaymentMethod) {
    const { brand, last4 } = card;
    super(CardRegisteredEvent.type, { sessionId: id, customerId, paymentMethodId: card.id, brand, last4 }, false);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-card-session-create': CardSessionCreateEvent;
    'tranche-card-session-created': CardSessionCreatedEvent;
    'tranche-card-session-cancel': CardSessionCancelEvent;
    'tranche-card-session-canceled': CardSessionCanceledEvent;
    'tranche-card-registered': CardRegisteredEvent;
  }
}
