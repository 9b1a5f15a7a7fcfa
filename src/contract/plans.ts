import * as z from 'zod/mini';
import { longest, rule } from '../model/check.js';
import { pageOf } from '../model/page.js';
import { Plan } from '../model/plan.js';
import { planFilterShape, PlanSort } from '../model/plan-filters.js';
import { RefundResult } from '../model/refund.js';
import { Id, PositiveMoney } from '../model/scalars.js';
import { get, post, type OperationText } from './operation.js';
import { paging } from './paging.js';
import { rangesInOrder } from './ranges.js';

export const PlanQuery = z
  .object({ ...planFilterShape, sort: z.optional(PlanSort), ...paging(100) })
  .check(...rangesInOrder);
export type PlanQuery = z.infer<typeof PlanQuery>;

export const CancelInput = z.object({
  id: Id,
  reason: z.optional(z.string().check(longest(500))),
  notifyCustomer: z.optional(z.boolean()),
});
export type CancelInput = z.infer<typeof CancelInput>;

/** Either `installmentIds` or `amount` or neither, which means everything paid (`decisions.md`, Refund). */
export const RefundInput = z
  .object({
    id: Id,
    installmentIds: z.optional(
      z.array(Id).check(
        rule((ids) => ids.length >= 1, 'too_small', { minItems: 1 }),
        rule((ids) => ids.length <= 1_000, 'too_large', { maxItems: 1_000 }),
      ),
    ),
    amount: z.optional(PositiveMoney),
    reason: z.optional(z.string().check(longest(500))),
  })
  .check(rule((input) => !(input.amount && input.installmentIds), 'amount_or_installments', {}, ['amount']));
export type RefundInput = z.infer<typeof RefundInput>;

export const plans = {
  list: get({
    id: 'plans.list',
    path: '/plans',
    input: PlanQuery,
    answer: pageOf(Plan),
    reads: ['plans'],
  }),
  get: get({
    id: 'plans.get',
    path: '/plans/{id}',
    input: z.object({ id: Id }),
    answer: Plan,
    reads: ['plans'],
  }),
  cancel: post({
    id: 'plans.cancel',
    path: '/plans/{id}/cancel',
    input: CancelInput,
    answer: Plan,
    status: 200,
    versioned: true,
    permission: 'plan.cancel',
    changes: ['plans', 'installments', 'reports'],
  }),
  refund: post({
    id: 'plans.refund',
    path: '/plans/{id}/refunds',
    input: RefundInput,
    answer: RefundResult,
    status: 201,
    versioned: true,
    permission: 'plan.refund',
    changes: ['plans', 'installments', 'reports'],
  }),
};

/** For documents. */
export const planTexts = {
  'plans.list': {
    summary: 'Plans that match the filters, newest purchase first unless sorted otherwise',
    problems: {
      400: ['invalid_cursor'],
      422: ['invalid_input'],
    },
  },
  'plans.get': {
    summary: 'One plan',
    problems: {
      404: ['not_found'],
    },
  },
  'plans.cancel': {
    summary: 'End a plan: nothing more will be charged, what was paid stays paid',
    problems: {
      404: ['not_found'],
      409: ['already_closed', 'in_collection'],
      412: ['version_mismatch'],
    },
  },
  'plans.refund': {
    summary: 'Give money back, whole or in part, newest installment first',
    problems: {
      404: ['not_found'],
      409: ['nothing_to_refund', 'already_refunded', 'refund_window_over', 'method_not_refundable'],
      412: ['version_mismatch'],
      422: ['amount_too_high', 'currency_mismatch', 'installment_not_in_plan', 'not_paid', 'invalid_input'],
    },
  },
} satisfies Record<string, OperationText>;
