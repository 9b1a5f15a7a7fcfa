import type { Plan } from '../../model/plan.js';
import type { Money } from '../../model/scalars.js';

/** One installment that is about to be tried again; `amount` is what is open of it. */
export interface RecoveryItem {
  readonly id: string;
  readonly planId: string;
  readonly amount: Money;
}

/** How a run ended, in numbers of installments; all of them add up to `total`. */
export interface RecoveryCounts {
  readonly total: number;
  readonly paid: number;
  /** With the bank, which answers in some days. */
  readonly pending: number;
  readonly failed: number;
  readonly refused: number;
  /** No longer what they were when they were chosen: not sent. */
  readonly changed: number;
  /** Sent, and nobody knows yet. */
  readonly uncertain: number;
  readonly notSent: number;
}

/** Installments are about to be tried again, in bulk: confirmed by the user, nothing sent yet. `preventDefault()` stops it. */
export class RecoveryRunEvent extends CustomEvent<{ installments: readonly RecoveryItem[] }> {
  static readonly type = 'tranche-recovery-run';
  constructor(installments: readonly RecoveryItem[]) {
    super(RecoveryRunEvent.type, { detail: { installments }, bubbles: true, composed: true, cancelable: true });
  }
}

/** A run in bulk came to its end or was stopped; `collected` is what came in, by currency. */
export class RecoveryRanEvent extends CustomEvent<RecoveryCounts & { collected: readonly Money[] }> {
  static readonly type = 'tranche-recovery-ran';
  constructor(detail: RecoveryCounts & { collected: readonly Money[] }) {
    super(RecoveryRanEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** A message to a buyer as it is about to be drafted; `text` and `subject` may be changed. Nothing is ever sent by itself. */
export interface MessageDraft {
  readonly plans: readonly Plan[];
  readonly channel: 'whatsapp' | 'email';
  /** Phone number (E.164) or e-mail address. */
  readonly to: string;
  /** E-mail only. */
  subject: string;
  text: string;
}

/** A draft is about to open in WhatsApp or the mail program. `preventDefault()` to take over. */
export class MessageOpenEvent extends CustomEvent<MessageDraft> {
  static readonly type = 'tranche-message-open';
  constructor(detail: MessageDraft) {
    super(MessageOpenEvent.type, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** The draft was opened; whether it was sent nobody knows. */
export class MessageOpenedEvent extends CustomEvent<Pick<MessageDraft, 'plans' | 'channel'>> {
  static readonly type = 'tranche-message-opened';
  constructor(detail: Pick<MessageDraft, 'plans' | 'channel'>) {
    super(MessageOpenedEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-recovery-run': RecoveryRunEvent;
    'tranche-recovery-ran': RecoveryRanEvent;
    'tranche-message-open': MessageOpenEvent;
    'tranche-message-opened': MessageOpenedEvent;
  }
}
