import * as z from 'zod/mini';
import { pattern } from '../model/check.js';
import { PlanUpdateConfirmation } from '../model/plan-update.js';
import { get, post, type OperationText } from './operation.js';

export const decisions = ['confirm', 'reject'] as const;
export type Decision = (typeof decisions)[number];

/** `termsHash`: of exactly the terms the buyer was shown; `locale`: the language they were shown in. */
export const DecideInput = z.object({
  decision: z.enum(decisions),
  termsHash: z.string().check(pattern(/^[0-9a-f]{64}$/)),
  locale: z.string().check(pattern(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/)),
});
export type DecideInput = z.infer<typeof DecideInput>;

/** The buyer's side: no login, the secret of the link is the bearer token (`decisions.md`, Buyer's side). */
export const confirmation = {
  get: {
    ...get({
      id: 'confirmation.get',
      path: '/plan-update-confirmation',
      input: z.object({}),
      answer: PlanUpdateConfirmation,
      reads: ['confirmation'],
    }),
    permission: 'link',
  },
  decide: post({
    id: 'confirmation.decide',
    path: '/plan-update-confirmation',
    input: DecideInput,
    answer: PlanUpdateConfirmation,
    status: 200,
    versioned: false,
    permission: 'link',
    changes: ['confirmation'],
  }),
} as const;

/** For documents. */
export const confirmationTexts = {
  'confirmation.get': {
    summary: 'The proposal behind a link, whatever became of it',
    problems: { 404: ['not_found'] },
  },
  'confirmation.decide': {
    summary: 'Confirm or refuse the proposal on exactly the terms that were shown',
    problems: {
      404: ['not_found'],
      409: ['already_decided', 'terms_changed', 'plan_closed', 'in_collection', 'nothing_left'],
      410: ['expired', 'withdrawn'],
    },
  },
} satisfies Record<string, OperationText>;
