import type { Installment, InstallmentStatus } from './installment.js';
import type { KnownPlanStatus } from './plan.js';

/** What the derivation looks at. `canceledAt` set = somebody ended the plan; open-ended plans have more to charge until then. */
export interface StatusFacts {
  installments: readonly Pick<Installment, 'status' | 'paidAmount' | 'refundedAmount' | 'chargedBackAmount'>[];
  canceled: boolean;
  openEnded: boolean;
}

const open = new Set<InstallmentStatus>(['scheduled', 'due', 'processing']);
const unpaid = new Set<InstallmentStatus>(['scheduled', 'due', 'processing', 'overdue', 'charged_back']);
const issue = new Set<InstallmentStatus>(['overdue', 'partially_refunded', 'refunded', 'charged_back', 'written_off']);

/** The facts of one row of the truth table, as booleans. */
export interface StatusRow {
  /** Something was captured, ever (also when it came back later). */
  captured: boolean;
  /** The first charge was tried and failed and nothing was ever captured. */
  neverActivated: boolean;
  /** At least one refund, and refunds equal captures. */
  allRefunded: boolean;
  /** Something is still to be charged. */
  chargeable: boolean;
  canceled: boolean;
  /** An installment is scheduled, due or processing (or the plan is open-ended and lives). */
  running: boolean;
  issue: boolean;
}

/** Reads the facts. A late payment that is paid now is no issue (`domain.md` §2.3). */
export function statusRow({ installments, canceled, openEnded }: StatusFacts): StatusRow {
  let paid = 0;
  let refunded = 0;
  let chargedBack = 0;
  for (const one of installments) {
    paid += one.paidAmount.amount;
    refunded += one.refundedAmount.amount;
    chargedBack += one.chargedBackAmount.amount;
  }
  const captured = paid + chargedBack > 0;
  const first = installments[0]?.status;
  const waiting = installments.some(({ status }) => open.has(status));
  return {
    captured,
    // Somebody who ends a plan before its first charge was decided has canceled it; only a failed charge makes it inactive.
    neverActivated:
      !captured && (first === 'overdue' || first === 'written_off' || (first === 'canceled' && !canceled)),
    allRefunded: refunded > 0 && refunded === paid,
    chargeable: !canceled && (openEnded || installments.some(({ status }) => unpaid.has(status))),
    // An open-ended plan never had all its installments issued, so ending it is always a cancellation.
    canceled: canceled && (openEnded || installments.some(({ status }) => status === 'canceled' || unpaid.has(status))),
    running: waiting || (openEnded && !canceled),
    issue: installments.some(({ status }) => issue.has(status)),
  };
}

/**
 * The published truth table: the first row whose conditions all hold decides (`domain.md` §2.3, `decisions.md` Model).
 * A condition that is not named does not matter.
 */
export const statusTable: readonly { when: Partial<StatusRow>; status: KnownPlanStatus }[] = [
  { when: { neverActivated: true }, status: 'inactive' },
  { when: { captured: true, allRefunded: true, chargeable: false }, status: 'refunded' },
  { when: { canceled: true }, status: 'canceled' },
  { when: { running: false, issue: false }, status: 'completed' },
  { when: { running: false, issue: true }, status: 'completed_with_issues' },
  { when: { running: true, issue: false }, status: 'in_progress' },
  { when: { running: true, issue: true }, status: 'in_progress_with_issues' },
];

/** One of the seven statuses, from the installments alone. The server's own status wins where it sends one. */
export function derivePlanStatus(facts: StatusFacts): KnownPlanStatus {
  const row = statusRow(facts);
  const matches = (when: Partial<StatusRow>) =>
    Object.entries(when).every(([key, value]) => row[key as keyof StatusRow] === value);
  const found = statusTable.find(({ when }) => matches(when));
  // The last four rows cover every case; this line only satisfies the compiler.
  return found?.status ?? 'in_progress';
}
