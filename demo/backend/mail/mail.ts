/** What a mail is about. */
export const mailKinds = ['plan_update', 'card_session'] as const;
export type MailKind = (typeof mailKinds)[number];

/**
 * `sending` is written before the server is spoken to; a mail that stays there, or whose end nobody knows, is `uncertain` and never
 * sent again by itself: a buyer who gets nothing asks, one who gets two links is at a loss.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'uncertain'] as const;
export type MailState = (typeof mailStates)[number];

/** What is written once and sent as it is. */
export interface Letter {
  readonly kind: MailKind;
  /** BCP 47 tag of the language it is written in. */
  readonly locale: string;
  readonly to: { readonly name: string; readonly address: string };
  /** Name of the merchant; the address is the sender's. */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One mail as the outbox shows it. */
export interface OutboxMail extends Pick<Letter, 'kind' | 'locale' | 'subject' | 'text' | 'html'> {
  readonly id: string;
  /** Address of the buyer. */
  readonly to: string;
  readonly state: MailState;
  /** Instants. */
  readonly createdAt: string;
  readonly sentAt?: string | undefined;
  /** Why it is not sent (yet), for people. */
  readonly error?: string | undefined;
  readonly tries: number;
}
