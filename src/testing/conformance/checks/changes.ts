import { newKey } from '../../../core/ids.js';
import { isOverdue } from '../../../model/amounts.js';
import type { Plan } from '../../../model/plan.js';
import { offered, planFor, sameOrRunning } from '../changing.js';
import { checksOf, type Check } from '../context.js';
import { expect, refusal, Skip } from '../verdict.js';

const path = (plan: Plan, action: string): string => `/plans/${encodeURIComponent(plan.id)}/${action}`;

const cancelChecks = checksOf('plans.cancel', {
  'needs a version': async (context) => {
    await offered(context, 'plan.cancel');
    const { id } = await planFor(context, 'cancel');
    await refusal(context.client.plans.cancel({ id }), 428, 'precondition_required');
  },
  'refuses a version that is no longer true': async (context) => {
    await offered(context, 'plan.cancel');
    const { id } = await planFor(context, 'cancel');
    await refusal(context.client.plans.cancel({ id }, { ifMatch: 'conformance' }), 412, 'version_mismatch');
  },
  'needs a key': async (context) => {
    await offered(context, 'plan.cancel');
    const { probe } = context;
    const plan = await planFor(context, 'cancel');
    const headers = { 'if-match': `"${plan.version}"` };
    await probe.refused(path(plan, 'cancel'), { method: 'POST', body: '{}', headers }, 400, 'idempotency_key_missing');
  },
  'a plan that does not exist is not found': async (context) => {
    await offered(context, 'plan.cancel');
    await planFor(context, 'cancel');
    const call = context.client.plans.cancel({ id: 'conformance-no-such-plan' }, { ifMatch: '1' });
    await refusal(call, 404, 'not_found');
  },
  'happens once for a key': async (context) => {
    await offered(context, 'plan.cancel');
    const { client } = context;
    const { id, version } = await planFor(context, 'cancel');
    const options = { ifMatch: version, idempotencyKey: newKey() };
    const first = await client.plans.cancel({ id }, options);
    const second = await client.plans.cancel({ id }, options);
    expect(JSON.stringify(first) === JSON.stringify(second), 'the same key was answered in two ways');
    const now = await client.plans.get({ id });
    expect(now.status === first.status && now.version === first.version, 'plans.get does not show the change');
    expect(first.version !== version, 'the version did not change');
    const closed = first.status === 'canceled' || first.status === 'refunded' || first.status === 'inactive';
    expect(closed, `the plan is ${first.status} now`);
    await refusal(client.plans.cancel({ id, reason: 'other' }, options), 422, 'idempotency_key_reused');
    const again = client.plans.cancel({ id }, { ifMatch: first.version, idempotencyKey: newKey() });
    await refusal(again, 409, 'already_closed');
  },
});

const paid = (plan: Plan): boolean => plan.summary.paidAmount.amount >= 2;

const refundChecks = checksOf('plans.refund', {
  'refuses more than was paid, another currency, and what is not of the plan': async (context) => {
    await offered(context, 'plan.refund');
    const { client } = context;
    const { id, version: ifMatch, summary, currency } = await planFor(context, 'refund', paid);
    const { amount } = summary.paidAmount;
    const more = client.plans.refund({ id, amount: { amount: amount + 1, currency } }, { ifMatch });
    await refusal(more, 422, 'amount_too_high');
    const other = currency === 'EUR' ? 'USD' : 'EUR';
    const foreign = client.plans.refund({ id, amount: { amount: 1, currency: other } }, { ifMatch });
    await refusal(foreign, 422, 'currency_mismatch');
    const stray = client.plans.refund({ id, installmentIds: ['conformance-no-such-installment'] }, { ifMatch });
    await refusal(stray, 422, 'installment_not_in_plan');
  },
  'happens once for a key, also at the same time': async (context) => {
    await offered(context, 'plan.refund');
    const { client } = context;
    const plan = await planFor(context, 'refund', paid);
    const input = { id: plan.id, amount: { amount: 1, currency: plan.currency } };
    const options = { ifMatch: plan.version, idempotencyKey: newKey() };
    const answers = await Promise.allSettled([1, 2, 3].map(() => client.plans.refund(input, options)));
    sameOrRunning(answers);
    const { summary } = await client.plans.get({ id: plan.id });
    const given = summary.refundedAmount.amount - plan.summary.refundedAmount.amount;
    expect(given === 1, `1 minor unit was asked for, ${given} were given back`);
  },
  'answers what was given back where': async (context) => {
    await offered(context, 'plan.refund');
    const plan = await planFor(context, 'refund', paid);
    const amount = { amount: 1, currency: plan.currency };
    const { refunds, plan: after } = await context.client.plans.refund(
      { id: plan.id, amount },
      { ifMatch: plan.version },
    );
    const sum = refunds.reduce((total, one) => total + one.amount.amount, 0);
    expect(sum === 1, `the refunds add up to ${sum}; 1 was asked for`);
    expect(after.version !== plan.version, 'the version did not change');
  },
});

const retryChecks = checksOf('installments.retry', {
  'refuses what is not late': async (context) => {
    await offered(context, 'installment.retry');
    const { plans, byPlan } = await context.sample();
    const settled = plans.flatMap((plan) =>
      (byPlan.get(plan.id) ?? []).filter((one) => one.status === 'paid' && !isOverdue(one, plan.status)),
    )[0];
    if (!settled) throw new Skip('no paid installment');
    await refusal(context.client.installments.retry({ id: settled.id }), 409, 'not_overdue');
  },
  'happens once for a key': async (context) => {
    await offered(context, 'installment.retry');
    const { installments } = await context.sample();
    const chosen = installments.find(({ retry }) => retry?.allowed);
    if (!chosen) throw new Skip('no installment that may be tried again');
    const options = { idempotencyKey: newKey() };
    const first = await context.client.installments.retry({ id: chosen.id }, options);
    const second = await context.client.installments.retry({ id: chosen.id }, options);
    expect(JSON.stringify(first) === JSON.stringify(second), 'the same key was answered in two ways');
    const more = first.installment.attempts - chosen.attempts;
    expect(more === 1, `one attempt was asked for, ${more} were made`);
  },
});

export const changeChecks: Check[] = [...cancelChecks, ...refundChecks, ...retryChecks];
