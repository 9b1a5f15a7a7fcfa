import type { Failure } from '../../model/installment.js';

/** What the processor says of a failed attempt; the instant is added by whoever records it. */
export type Decline = Omit<Failure, 'occurredAt'>;

type Kind = Exclude<Failure['kind'], 'unknown'>;
type Retryable = Exclude<Failure['retryable'], 'unknown'>;

const decline = (kind: Kind, code: string, retryable: Retryable, label: string): Decline => ({
  kind,
  code,
  retryable,
  label,
});

/** Card declines (`domain.md` §7.2, last paragraph). */
export const cardDeclines = {
  insufficient_funds: decline('soft', 'insufficient_funds', 'as_is', 'Insufficient funds'),
  declined_by_acquirer: decline('soft', 'declined_by_acquirer', 'as_is', 'Declined by the bank'),
  processing_error: decline('processing', 'processing_error', 'as_is', 'Processing error'),
  sca_required: decline('soft', 'sca_required', 'contact_first', 'Authentication required'),
  credit_card_expired: decline('hard', 'credit_card_expired', 'after_new_bank_details', 'Card expired'),
  credit_card_lost_or_stolen: decline(
    'hard',
    'credit_card_lost_or_stolen',
    'after_new_bank_details',
    'Card lost or stolen',
  ),
} as const;

/** A buyer who pays by transfer, invoice or cash and did not. */
export const notReceived = decline('soft', 'payment_not_received', 'contact_first', 'Payment not received');

/** Direct-debit R-codes that the test mode can produce (`domain.md` §7.2). */
export const debitDeclines = {
  AM04: decline('soft', 'AM04', 'as_is', 'Insufficient funds'),
  MS03: decline('soft', 'MS03', 'as_is', 'Reason not specified'),
  AC01: decline('hard', 'AC01', 'after_new_bank_details', 'Account identifier incorrect'),
  AC04: decline('hard', 'AC04', 'after_new_bank_details', 'Account closed'),
  AC06: decline('hard', 'AC06', 'after_new_bank_details', 'Account blocked'),
  MD01: decline('hard', 'MD01', 'after_new_mandate', 'No valid mandate'),
  MD07: decline('hard', 'MD07', 'never', 'Debtor deceased'),
  MS02: decline('soft', 'MS02', 'contact_first', 'Refused by the debtor'),
} as const;
