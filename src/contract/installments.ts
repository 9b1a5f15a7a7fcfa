import * as z from 'zod/mini';
import { Installment } from '../model/installment.js';
import { pageOf } from '../model/page.js';
import { Plan } from '../model/plan.js';
import { planFilterShape } from '../model/plan-filters.js';
import { Id } from '../model/scalars.js';
import { get, post, type OperationText } from './operation.js';
import { paging } from './paging.js';
import { rangesInOrder } from './ranges.js';

export const InstallmentQuery = z
  .object({ ...planFilterShape, plan: z.optional(z.array(Id)), ...paging(1_000) })
  .check(...rangesInOrder);
export type InstallmentQuery = z.infer<typeof InstallmentQuery>;

/** The installment after the attempt (`processing` when the bank takes its time) and its plan, whose figures moved with it. */
export const RetryResult = z.object({ installment: Installment, plan: Plan });
export type RetryResult = z.infer<typeof RetryResult>;

export const installments = {
  list: get({
    id: 'installments.list',
    path: '/installments',
    input: InstallmentQuery,
    answer: pageOf(Installment),
    reads: ['installments'],
  }),
  retry: post({
    id: 'installments.retry',
    path: '/installments/{id}/retry',
    input: z.object({ id: Id }),
    answer: RetryResult,
    status: 202,
    versioned: false,
    permission: 'installment.retry',
    changes: ['plans', 'installments', 'reports'],
  }),
};

/** For documents. */
export const installmentTexts = {
  'installments.list': {
    summary: 'Installments of the plans that match the filters, by plan and number, in bulk',
    problems: {
      400: ['invalid_cursor'],
      422: ['invalid_input'],
    },
  },
  'installments.retry': {
    summary: 'Try to collect a late installment once more',
    problems: {
      404: ['not_found'],
      409: [
        'not_overdue',
        'in_progress',
        'in_collection',
        'method_not_supported',
        'automatic_pending',
        'no_attempt_left',
        'reason_code',
      ],
    },
  },
} satisfies Record<string, OperationText>;
