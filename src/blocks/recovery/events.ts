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

declare global {
  interface HTMLElementEventMap {
    'tranche-recovery-run': RecoveryRunEvent;
    'tranche-recovery-ran': RecoveryRanEvent;
  }
}
