import { capabilityOfAction } from '../../../model/plan-action.js';
import { planSortKeys, type PlanFilters } from '../../../model/plan-filters.js';
import { summarize } from '../../../model/plan-facts.js';
import { checksOf, sameIds, type Check, type Context } from '../context.js';
import { filterCases } from '../filter-cases.js';
import { matches } from '../filter-rules.js';
import { all } from '../sample.js';
import { judgeOrder } from '../sort-rules.js';
import { expect, refusal, Skip } from '../verdict.js';
import { pagingChecks } from './paging.js';

const noPlan = 'conformance-no-such-plan';

/** Rows that a filter must give, and whether the data would show that it is ignored. */
async function judgeFilter(context: Context, filters: PlanFilters): Promise<void> {
  const { scope, plans, byPlan } = await context.sample();
  const expected = plans.filter((plan) => matches(filters, plan, byPlan.get(plan.id) ?? []));
  if (expected.length === plans.length) throw new Skip('all rows match: the data does not tell');
  const { rows } = await all(context.client.plans.list, { ...scope, ...filters, limit: 100 });
  sameIds(
    rows.map(({ id }) => id),
    expected.map(({ id }) => id),
    JSON.stringify(filters),
  );
}

const filterChecks: Check[] = Object.entries(filterCases).map(([name, filtersOf]) => ({
  operation: 'plans.list',
  name: `filter ${name}`,
  run: async (context) => {
    const filters = filtersOf(await context.plans(2));
    if (!filters) throw new Skip('no value to try');
    await judgeFilter(context, filters);
  },
}));

const sortChecks: Check[] = planSortKeys.flatMap((key) =>
  [false, true].map((descending): Check => ({
    operation: 'plans.list',
    name: `sort ${descending ? '-' : ''}${key}`,
    run: async ({ client }) => {
      const { rows } = await all(client.plans.list, { sort: `${descending ? '-' : ''}${key}`, limit: 100 }, 300);
      judgeOrder(rows, key, descending);
    },
  })),
);

const listChecks = checksOf('plans.list', {
  'answers as the contract says': async ({ client }) => {
    await client.plans.list({});
  },
  'the newest purchase comes first unless sorted otherwise': async ({ client }) => {
    const { rows } = await all(client.plans.list, { limit: 100 }, 300);
    judgeOrder(rows, 'purchasedOn', true);
  },
  'a cursor is bound to its filters': async ({ client }) => {
    const { nextCursor } = await client.plans.list({ limit: 1 });
    if (nextCursor === null) throw new Skip('needs at least 2 plans');
    await refusal(client.plans.list({ limit: 1, cursor: nextCursor, openEnded: true }), 400, 'invalid_cursor');
  },
  'what nobody has is an empty page': async ({ client }) => {
    const { items, nextCursor } = await client.plans.list({ customer: ['conformance-no-such-customer'] });
    expect(items.length === 0 && nextCursor === null, `${items.length} rows of a customer that does not exist`);
  },
  'actions stand for capabilities, and refused ones say why': async (context) => {
    const { plans, meta } = await context.plans(1);
    for (const { id, actions } of plans) {
      for (const { name, allowed, reason } of actions) {
        const capability = name === 'unknown' ? undefined : capabilityOfAction[name];
        const granted = capability === undefined || meta.capabilities.includes(capability);
        expect(granted, `${id} has the action ${name}, but meta.get has no ${String(capability)}`);
        expect(allowed || reason !== undefined, `${id}: the action ${name} is refused without a reason`);
      }
    }
  },
  'summaries are the figures of the installments': async (context) => {
    const { plans, byPlan } = await context.plans(1);
    for (const { id, status, currency, summary } of plans) {
      const own = [...(byPlan.get(id) ?? [])].sort((a, b) => a.number - b.number);
      const expected = summarize(own, status, currency);
      for (const key of ['issued', 'paid', 'overdue', 'refunded', 'upcoming', 'maxDaysOverdue'] as const) {
        expect(
          summary[key] === expected[key],
          `${id}: ${key} is ${summary[key]}, its installments give ${expected[key]}`,
        );
      }
      for (const key of ['paidAmount', 'overdueAmount', 'toReceiveAmount', 'refundedAmount'] as const) {
        const [given, folded] = [summary[key].amount, expected[key].amount];
        expect(given === folded, `${id}: ${key} is ${given}, its installments give ${folded}`);
      }
    }
  },
});

const getChecks = checksOf('plans.get', {
  'answers with the row of the list': async (context) => {
    const { plans } = await context.plans(1);
    for (const row of [plans[0], plans.at(-1)]) {
      if (!row) continue;
      const one = await context.client.plans.get({ id: row.id });
      expect(JSON.stringify(one) === JSON.stringify(row), `${row.id} differs from its row in plans.list`);
    }
  },
  'a plan that does not exist is not found': async (context) => {
    const { plans } = await context.plans(1);
    // Asked for first, so that a missing operation is told from a missing plan.
    await context.client.plans.get({ id: plans[0]?.id ?? noPlan });
    await refusal(context.client.plans.get({ id: noPlan }), 404, 'not_found');
  },
  'ETag is the version': async (context) => {
    const { probe } = context;
    const { plans } = await context.plans(1);
    const one = await context.client.plans.get({ id: plans[0]?.id ?? noPlan });
    const { headers } = await probe.ask(`/plans/${encodeURIComponent(one.id)}`);
    const tag = headers.get('etag')?.replace(/^W\//, '');
    expect(tag === `"${one.version}"`, `ETag is ${tag ?? 'missing'}; expected "${one.version}"`);
  },
});

export const planChecks: Check[] = [
  ...listChecks,
  ...pagingChecks('plans.list', async (context) => {
    const { scope, plans } = await context.sample();
    const list = (query: object) => context.client.plans.list({ ...scope, ...query });
    return { list, ids: plans.map(({ id }) => id), step: Math.min(100, Math.max(2, Math.ceil(plans.length / 4))) };
  }),
  ...filterChecks,
  ...sortChecks,
  ...getChecks,
];
