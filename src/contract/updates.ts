import * as z from 'zod/mini';
import { longest } from '../model/check.js';
import { pageOf } from '../model/page.js';
import { PlanUpdate, PlanUpdatePreview } from '../model/plan-update.js';
import { Id, PositiveMoney } from '../model/scalars.js';
import { ask, get, post, type OperationText } from './operation.js';
import { paging } from './paging.js';

const wish = { id: Id, newAmount: PositiveMoney, reactivates: z.optional(z.boolean()) };

export const PreviewInput = z.object(wish);
export type PreviewInput = z.infer<typeof PreviewInput>;

/** `note`: the merchant's own words to the buyer. */
export const ProposeInput = z.object({ ...wish, note: z.optional(z.string().check(longest(500))) });
export type ProposeInput = z.infer<typeof ProposeInput>;

export const updates = {
  list: get({
    id: 'updates.list',
    path: '/plans/{id}/updates',
    input: z.object({ id: Id, ...paging(100) }),
    answer: pageOf(PlanUpdate),
    reads: ['updates'],
  }),
  preview: ask({
    id: 'updates.preview',
    path: '/plans/{id}/update-previews',
    input: PreviewInput,
    answer: PlanUpdatePreview,
    permission: 'plan.update',
    reads: ['plans', 'installments', 'updates'],
  }),
  propose: post({
    id: 'updates.propose',
    path: '/plans/{id}/updates',
    input: ProposeInput,
    answer: PlanUpdate,
    status: 201,
    versioned: false,
    permission: 'plan.update',
    changes: ['updates', 'plans'],
  }),
  withdraw: post({
    id: 'updates.withdraw',
    path: '/plan-updates/{id}/withdraw',
    input: z.object({ id: Id }),
    answer: PlanUpdate,
    status: 200,
    versioned: false,
    permission: 'plan.update',
    changes: ['updates', 'plans'],
  }),
};

const refusals = {
  404: ['not_found'],
  409: ['proposal_pending', 'plan_closed', 'plan_paused', 'in_collection', 'nothing_left'],
  422: ['amount_below_minimum', 'amount_too_large', 'amount_unchanged', 'currency_mismatch'],
};

/** For documents. */
export const updateTexts = {
  'updates.list': {
    summary: 'Proposals of a new amount for a plan, newest first',
    problems: { 400: ['invalid_cursor'], 404: ['not_found'] },
  },
  'updates.preview': {
    summary: 'What a new amount would mean if the buyer confirmed today; nothing is kept',
    problems: refusals,
  },
  'updates.propose': {
    summary: 'Propose a new amount for the installments to come and send the buyer a link to confirm it',
    problems: refusals,
  },
  'updates.withdraw': {
    summary: 'Take a proposal back before the buyer answered',
    problems: { 404: ['not_found'], 409: ['not_pending'] },
  },
} satisfies Record<string, OperationText>;
