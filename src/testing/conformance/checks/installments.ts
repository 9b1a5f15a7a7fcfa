import { amountParts } from '../../../model/amounts.js';
import { checksOf, sameIds, type Check } from '../context.js';
import { all } from '../sample.js';
import { expect, Skip } from '../verdict.js';
import { pagingChecks } from './paging.js';

const listChecks = checksOf('installments.list', {
  'answers as the contract says': async ({ client }) => {
    await client.installments.list({});
  },
  'takes a thousand rows a page': async ({ client }) => {
    await client.installments.list({ limit: 1_000 });
  },
  'belong to the plans of plans.list, in their currency': async (context) => {
    const { plans, installments } = await context.plans(1);
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    for (const { id, planId, amount } of installments) {
      const plan = byId.get(planId);
      expect(plan !== undefined, `${id} belongs to ${planId}, which plans.list does not show`);
      expect(amount.currency === plan.currency, `${id} is in ${amount.currency}, its plan in ${plan.currency}`);
    }
  },
  'come by plan and number': async (context) => {
    const { installments } = await context.plans(1);
    const seen = new Set<string>();
    let last: { planId: string; number: number } | undefined;
    for (const { id, planId, number } of installments) {
      if (last?.planId === planId) expect(number > last.number, `${id} comes after number ${last.number}`);
      else expect(!seen.has(planId), `the installments of ${planId} do not come together`);
      seen.add(planId);
      last = { planId, number };
    }
  },
  'numbers count from 1, due dates do not go back': async (context) => {
    const { plans, byPlan } = await context.plans(1);
    for (const { id } of plans) {
      const own = byPlan.get(id) ?? [];
      own.forEach((one, index) => {
        expect(one.number === index + 1, `${id}: number ${one.number} at place ${index + 1}`);
        expect(
          one.dueDate >= (own[index - 1]?.dueDate ?? ''),
          `${id}: number ${one.number} is due before the one before`,
        );
      });
    }
  },
  'no more is given back than was paid, no more paid than owed': async (context) => {
    const { installments, plans } = await context.plans(1);
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    for (const one of installments) {
      const parts = amountParts(one, byId.get(one.planId)?.status ?? 'unknown');
      expect(parts.netPaid >= 0, `${one.id}: more refunded than paid`);
      expect(one.paidAmount.amount <= one.amount.amount, `${one.id}: more paid than owed`);
    }
  },
  'days late are counted to today': async (context) => {
    const { installments, meta } = await context.plans(1);
    for (const one of installments) {
      const isPast = one.dueDate < meta.today;
      expect(one.daysOverdue === 0 || isPast, `${one.id} is late, but due on ${one.dueDate}, today is ${meta.today}`);
    }
  },
  'filter plan': async (context) => {
    const { plans, byPlan } = await context.plans(3);
    const chosen = plans.filter(({ id }) => (byPlan.get(id) ?? []).length > 0).slice(0, 2);
    if (chosen.length < 2) throw new Skip('needs 2 plans with installments');
    const ids = chosen.map(({ id }) => id);
    const { rows } = await all(context.client.installments.list, { plan: ids, limit: 1_000 });
    const expected = ids.flatMap((id) => (byPlan.get(id) ?? []).map((one) => one.id));
    sameIds(
      rows.map(({ id }) => id),
      expected,
      'two plans',
    );
  },
  'filters of plans select the installments of those plans': async (context) => {
    const { scope, plans, byPlan } = await context.plans(2);
    const currency = plans[0]?.currency ?? '';
    const chosen = plans.filter((plan) => plan.currency === currency);
    if (chosen.length === plans.length) throw new Skip('all plans have one currency: the data does not tell');
    const query = { ...scope, currency: [currency], limit: 1_000 };
    const { rows } = await all(context.client.installments.list, query);
    const expected = chosen.flatMap(({ id }) => (byPlan.get(id) ?? []).map((one) => one.id));
    sameIds(
      rows.map(({ id }) => id),
      expected,
      `currency ${currency}`,
    );
  },
});

export const installmentChecks: Check[] = [
  ...listChecks,
  ...pagingChecks('installments.list', async (context) => {
    const { scope, installments } = await context.sample();
    const list = (query: object) => context.client.installments.list({ ...scope, ...query });
    const step = Math.min(1_000, Math.max(2, Math.ceil(installments.length / 4)));
    return { list, ids: installments.map(({ id }) => id), step };
  }),
];
