import type { Plan } from './plan.js';

/** Text as it is compared: without accents, case and width, so that `helene` finds `Hélène`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What `q` is looked for in. The parts are kept apart by a character that a search text cannot hold. */
export function searchTextOf(plan: Pick<Plan, 'reference'> & { customer: { name: string; email: string } }): string {
  return fold([plan.reference, plan.customer.name, plan.customer.email].join('\n'));
}
