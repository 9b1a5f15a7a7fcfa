import type { Installment } from './installment.js';
import type { Rules } from './meta.js';
import type { Plan } from './plan.js';
import type { Reason } from './reasons.js';

type RetryRules = NonNullable<Rules['retry']>;
type PlanFacts = Pick<Plan, 'inCollection' | 'paymentMethod' | 'status'>;
type InstallmentFacts = Pick<Installment, 'status' | 'attempts' | 'nextAttemptOn' | 'lastFailure'>;

const useless = new Set(['after_new_bank_details', 'after_new_mandate', 'technical_fix', 'never']);
const ended = new Set<Plan['status']>(['canceled', 'refunded', 'inactive']);

/** Manual attempts already used on an installment: those beyond the automatic ones (`domain.md` §2.5). */
export function manualUsed(attempts: number, rules: RetryRules): number {
  return Math.max(0, attempts - rules.automaticAttempts);
}

/** Why an installment may not be tried again now; undefined = it may (`domain.md` §2.5, preconditions). */
export function retryRefusal(
  installment: InstallmentFacts,
  plan: PlanFacts,
  rules: RetryRules | undefined,
): Reason | undefined {
  if (ended.has(plan.status) || (installment.status !== 'overdue' && installment.status !== 'charged_back')) {
    return installment.status === 'processing' ? 'in_progress' : 'not_overdue';
  }
  if (plan.inCollection) return 'in_collection';
  if (!rules || !plan.paymentMethod || !rules.methods.includes(plan.paymentMethod.type)) return 'method_not_supported';
  if (installment.lastFailure && useless.has(installment.lastFailure.retryable)) return 'reason_code';
  if (rules.manualPolicy === 'after_automatic' && installment.nextAttemptOn !== undefined) return 'automatic_pending';
  if (manualUsed(installment.attempts, rules) >= rules.manualAttempts) return 'no_attempt_left';
  return undefined;
}
