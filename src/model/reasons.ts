/** Why an action is refused now; a closed list, each with its words in `blocks/words` (`decisions.md`, Actions). */
export const reasons = [
  'already_closed',
  'already_refunded',
  'automatic_pending',
  'in_collection',
  'in_progress',
  'method_not_refundable',
  'method_not_supported',
  'no_attempt_left',
  'no_phone',
  'not_overdue',
  'nothing_left',
  'nothing_to_refund',
  'opted_out',
  'plan_closed',
  'plan_paused',
  'proposal_pending',
  'reason_code',
  'refund_window_over',
] as const;
export type Reason = (typeof reasons)[number];
