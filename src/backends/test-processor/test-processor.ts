import { addDays, type LocalDate } from '../../core/calendar.js';
import type { PaymentMethodSummary } from '../../model/payment-method.js';
import { cardDeclines, debitDeclines, type Decline } from './declines.js';

/** One try to collect an installment. */
export interface Attempt {
  readonly planId: string;
  readonly number: number;
  /** 1 for the first. */
  readonly attempt: number;
  readonly on: LocalDate;
  readonly method: PaymentMethodSummary | null;
}

export type FinalOutcome =
  | { readonly kind: 'succeeded'; readonly chargedBackOn?: LocalDate | undefined }
  | { readonly kind: 'failed'; readonly decline: Decline };

/** `processing` = ask for the result on that day. */
export type Outcome = FinalOutcome | { readonly kind: 'processing'; readonly resultOn: LocalDate };

/** Decides attempts. Must answer the same question the same way every time: records are replayed. */
export interface Processor {
  attempt(attempt: Attempt): Outcome;
  /** How an attempt ended that was `processing`; `on` is the day of the result. */
  result(attempt: Attempt): FinalOutcome;
}

/** Calendar days until a bank answers a direct debit, and until a disputed card payment comes back. */
export const debitDays = 3;
export const disputeDays = 5;

const declinedCards: Readonly<Record<string, Decline>> = {
  '0002': cardDeclines.credit_card_expired,
  '0119': cardDeclines.processing_error,
  '3155': cardDeclines.sca_required,
  '9979': cardDeclines.credit_card_lost_or_stolen,
  '9987': cardDeclines.declined_by_acquirer,
  '9995': cardDeclines.insufficient_funds,
};
const disputedCard = '0341';

/** The documented magic values: what `last4` of a payment method makes happen. Everything else succeeds. */
export const magicValues: readonly { last4: string; method: 'card' | 'debit'; outcome: string }[] = [
  ...Object.entries(declinedCards).map(([last4, { code }]) => ({ last4, method: 'card' as const, outcome: code })),
  { last4: disputedCard, method: 'card', outcome: 'charge_back' },
  ...Object.keys(debitDeclines).map((code) => ({ last4: code, method: 'debit' as const, outcome: code })),
];

const isDebit = (method: PaymentMethodSummary | null): boolean =>
  method?.type === 'sepa_debit' || method?.type === 'bacs_debit';

function final({ method, on }: Attempt): FinalOutcome {
  const last4 = method?.last4 ?? '';
  if (isDebit(method)) {
    const decline = Object.entries(debitDeclines).find(([code]) => code === last4)?.[1];
    return decline ? { kind: 'failed', decline } : { kind: 'succeeded' };
  }
  const decline = declinedCards[last4];
  if (decline) return { kind: 'failed', decline };
  return last4 === disputedCard
    ? { kind: 'succeeded', chargedBackOn: addDays(on, disputeDays) }
    : { kind: 'succeeded' };
}

/**
 * The test mode's payment processor: pure and deterministic. A direct debit is `processing` until the bank's answer some
 * days later; a card answers at once; other methods are taken as paid by the buyer on the due date.
 */
export const testProcessor: Processor = {
  attempt: (attempt) =>
    isDebit(attempt.method) ? { kind: 'processing', resultOn: addDays(attempt.on, debitDays) } : final(attempt),
  result: final,
};
