import type { Plan } from '../model/plan.js';
import type { BillingWords } from './words.js';

/** Names that brands write themselves; a brand not listed is called by its kind, "Card". */
const brands = new Map([
  ['visa', 'Visa'],
  ['mastercard', 'Mastercard'],
  ['mc', 'Mastercard'],
  ['amex', 'Amex'],
  ['american-express', 'American Express'],
  ['cartes-bancaires', 'CB'],
  ['diners', 'Diners Club'],
  ['diners-club', 'Diners Club'],
  ['discover', 'Discover'],
  ['jcb', 'JCB'],
  ['unionpay', 'UnionPay'],
  ['maestro', 'Maestro'],
  ['dankort', 'Dankort'],
]);

/** `Visa`; undefined for a brand we know no name of. */
export const brandName = (brand = ''): string | undefined => brands.get(brand.toLowerCase());

/** How a plan is paid, in words: `Card •••• 4242`. */
export function methodName(plan: Pick<Plan, 'paymentMethod'>, t: BillingWords): string {
  const method = plan.paymentMethod;
  if (!method) return t('method_none');
  const brand = brandName(method.brand);
  const name = brand ?? (method.type === 'other' && method.label ? method.label : t(`method_${method.type}`));
  return method.last4 ? t('methodEnding', { method: name, last4: method.last4 }) : name;
}
