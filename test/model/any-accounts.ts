import fc from 'fast-check';
import { addDays } from '../../src/core/calendar.js';
import { installmentStatuses, type Installment } from '../../src/model/installment.js';
import { summarize } from '../../src/model/plan-facts.js';
import { planStatuses, type Plan } from '../../src/model/plan.js';
import { installment, plan } from '../contract/samples.js';

/** Any plans with any installments, believable or not; summaries are those of the installments. */
export interface AnyAccount {
  plans: Map<string, Plan>;
  installments: Installment[];
}

export const today = '2026-06-15';

const anyInstallment = fc.record({
  days: fc.integer({ min: -900, max: 900 }),
  amount: fc.oneof(fc.nat({ max: 5_000 }), fc.constant(0), fc.nat({ max: 10 ** 12 })),
  paid: fc.double({ min: 0, max: 1, noNaN: true }),
  refunded: fc.double({ min: 0, max: 1, noNaN: true }),
  status: fc.constantFrom(...installmentStatuses, 'unknown' as const),
  inGrace: fc.boolean(),
});

const anyPlan = fc.record({
  // Two decimals, none, three.
  currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
  country: fc.constantFrom('FR', 'BR', 'JP', 'KW', 'ZZ'),
  product: fc.nat({ max: 6 }),
  status: fc.constantFrom(...planStatuses, 'unknown' as const),
  paused: fc.boolean(),
  installments: fc.array(anyInstallment, { maxLength: 6 }),
});

/** Some amounts are whole, some are paid or refunded in part, as the fractions fall. */
const part = (amount: number, share: number): number =>
  share < 0.3 ? 0 : share > 0.7 ? amount : Math.floor(amount * share);

function accountOf(list: (typeof anyPlan extends fc.Arbitrary<infer T> ? T : never)[]): AnyAccount {
  const plans = new Map<string, Plan>();
  const all: Installment[] = [];
  list.forEach(({ currency, country, product, installments, ...facts }, index) => {
    const id = `p${index}`;
    const money = (amount: number) => ({ amount, currency });
    const own = installments.map(({ days, amount, paid, refunded, ...rest }, at) => {
      const paidAmount = part(amount, paid);
      return installment({
        ...rest,
        id: `${id}-${at}`,
        planId: id,
        number: at + 1,
        dueDate: addDays(today, days),
        amount: money(amount),
        paidAmount: money(paidAmount),
        refundedAmount: money(part(paidAmount, refunded)),
        chargedBackAmount: money(0),
      });
    });
    const base = plan({ ...facts, id, currency, product: { id: `prod_${product}`, name: `Course ${product % 4}` } });
    const summary = summarize(own, base.status, currency);
    plans.set(id, { ...base, customer: { ...base.customer, country }, summary });
    all.push(...own);
  });
  return { plans, installments: all };
}

export const anyAccount: fc.Arbitrary<AnyAccount> = fc.array(anyPlan, { maxLength: 25 }).map(accountOf);

/** Any part of an account that a filter could select: plans with all of their installments. */
export function partOf({ plans, installments }: AnyAccount, isIn: (plan: Plan) => boolean): AnyAccount {
  const some = new Map([...plans].filter(([, plan]) => isIn(plan)));
  return { plans: some, installments: installments.filter(({ planId }) => some.has(planId)) };
}

export const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
