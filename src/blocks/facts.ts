import type { Plan } from '../model/plan.js';
import type { BillingWords } from './words.js';

/** How a plan is paid, in words: `Card •••• 4242`. */
export function methodName(plan: Pick<Plan, 'paymentMethod'>, t: BillingWords): string {
  const method = plan.paymentMethod;
  if (!method) return t('method_none');
  const name = method.brand ?? (method.type === 'other' && method.label ? method.label : t(`method_${method.type}`));
  return method.last4 ? t('methodEnding', { method: name, last4: method.last4 }) : name;
}
