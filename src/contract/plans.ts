import * as z from 'zod/mini';
import { pageOf } from '../model/page.js';
import { Plan } from '../model/plan.js';
import { PlanFilters, PlanSort } from '../model/plan-filters.js';
import { RefundResult } from '../model/refund.js';
import { Id, PositiveMoney } from '../model/scalars.js';
import { codes, get, post } from './operation.js';
import { paging } from './paging.js';
import { rangesInOrder } from './ranges.js';

export const PlanQuery = z.extend(PlanFilters, { sort: z.optional(PlanSort), ...paging(100) }).check(rangesInOrder);
export type PlanQuery = z.infer<typeof PlanQuery>;

export const CancelInput = z.object({
  id: Id,
  reason: z.optional(z.string().check(z.maxLength(500))),
  notifyCustomer: z.optional(z.boolean()),
});
export type CancelInput = z.infer<typeof CancelInput>;

/** Either `installmentIds` or `amount` or neither, which means everything paid (`decisions.md`, Refund). */
export const RefundInput = z
  .object({
    id: Id,
    installmentIds: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(1_000))),
    amount: z.optional(PositiveMoney),
    reason: z.optional(z.string().check(z.maxLength(500))),
  })
  .check(
    z.refine((input) => !(input.amount && input.installmentIds), {
      params: { code: 'amount_or_installments' },
      path: ['amount'],
    }),
  );
export type RefundInput = z.infer<typeof RefundInput>;

export const plans = {
  list: get({
    id: 'plans.list',
    summary: 'Plans that match the filters, newest purchase first unless sorted otherwise',
    path: '/plans',
    input: PlanQuery,
    answer: pageOf(Plan),
    reads: ['plans'],
    problems: [...codes(400, 'invalid_cursor'), ...codes(422, 'invalid_input')],
  }),
  get: get({
    id: 'plans.get',
    summary: 'One plan',
    path: '/plans/{id}',
    input: z.object({ id: Id }),
    answer: Plan,
    reads: ['plans'],
    problems: codes(404, 'not_found'),
  }),
  cancel: post({
    id: 'plans.cancel',
    summary: 'End a plan: nothing more will be charged, what was paid stays paid',
    path: '/plans/{id}/cancel',
    input: CancelInput,
    answer: Plan,
    status: 200,
    versioned: true,
    permission: 'plan.cancel',
    changes: ['plans', 'installments', 'reports'],
    problems: [
      ...codes(404, 'not_found'),
      ...codes(409, 'already_closed', 'in_collection'),
      ...codes(412, 'version_mismatch'),
    ],
  }),
  refund: post({
    id: 'plans.refund',
    summary: 'Give money back, whole or in part, newest installment first',
    path: '/plans/{id}/refunds',
    input: RefundInput,
    answer: RefundResult,
    status: 201,
    versioned: true,
    permission: 'plan.refund',
    changes: ['plans', 'installments', 'reports'],
    problems: [
      ...codes(404, 'not_found'),
      ...codes(409, 'nothing_to_refund', 'already_refunded', 'refund_window_over', 'method_not_refundable'),
      ...codes(412, 'version_mismatch'),
      ...codes(422, 'amount_too_high', 'currency_mismatch', 'installment_not_in_plan', 'not_paid', 'invalid_input'),
    ],
  }),
};
