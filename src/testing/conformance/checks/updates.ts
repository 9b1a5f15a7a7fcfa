import { addDays } from '../../../core/calendar.js';
import { parseInstant } from '../../../core/clock.js';
import { newKey } from '../../../core/ids.js';
import { localDateIn } from '../../../core/zone.js';
import type { Meta } from '../../../model/meta.js';
import type { ProposeInput } from '../../../contract/updates.js';
import type { PlanUpdate, PlanUpdatePreview } from '../../../model/plan-update.js';
import type { Plan } from '../../../model/plan.js';
import { capable, offered, planFor } from '../changing.js';
import { checksOf, type Check, type Context } from '../context.js';
import { all } from '../sample.js';
import { expect, refusal, Wrong } from '../verdict.js';

const another = ({ currentAmount }: Plan) => ({ ...currentAmount, amount: currentAmount.amount + 100 });

/** A plan that a new amount may be proposed for, and the wish. */
async function wishFor(context: Context) {
  await offered(context, 'plan.update');
  const plan = await planFor(context, 'propose_update', ({ paused }) => !paused);
  return { plan, input: { id: plan.id, newAmount: another(plan) } };
}

const path = (id: string): string => `/plans/${encodeURIComponent(id)}/updates`;

/** Written from the contract, on purpose not shared with any backend. */
async function judgePreview({ client }: Context, plan: Plan, preview: PlanUpdatePreview): Promise<void> {
  const meta = await client.meta.get();
  const { rows } = await all(client.installments.list, { plan: [plan.id], limit: 1_000 });
  const left = rows.filter(({ status, dueDate }) => status === 'scheduled' && dueDate > meta.today);
  const [first] = left;
  if (!first) throw new Wrong(`propose_update is allowed on ${plan.id}, but nothing is left to change`);
  expect(preview.oldAmount.amount === first.amount.amount, 'oldAmount is not that of the next installment');
  expect(preview.newAmount.amount === another(plan).amount, 'newAmount is not what was asked for');
  const { installmentNumber, dueDate } = preview.effectiveFrom;
  const isFirst = installmentNumber === first.number && dueDate === first.dueDate;
  expect(isFirst, 'effectiveFrom is not the first installment that is not issued and due after today');
  const open = plan.installmentCount === null;
  expect(preview.affectedCount === (open ? null : left.length), `affectedCount is ${String(preview.affectedCount)}`);
  expect(
    preview.lastDueDate === (open ? null : left.at(-1)?.dueDate),
    'lastDueDate is not that of the last installment',
  );
  const before = rows.reduce((sum, one) => (one.status === 'canceled' ? sum : sum + one.amount.amount), 0);
  const change = left.reduce((sum, one) => sum + preview.newAmount.amount - one.amount.amount, 0);
  expect((preview.oldTotal?.amount ?? null) === (open ? null : before), 'oldTotal is not the sum of the installments');
  expect((preview.newTotal?.amount ?? null) === (open ? null : before + change), 'newTotal is not the sum afterwards');
  judgeExpiry(meta, preview.expiresAt);
}

/** End of the last day, in the account's zone: one instant later it is the next day. */
function judgeExpiry({ now, account, rules }: Meta, expiresAt: string): void {
  const days = rules.planUpdate?.confirmWithinDays ?? 10;
  const last = addDays(localDateIn(parseInstant(now), account.timeZone), days);
  const found = localDateIn(parseInstant(expiresAt), account.timeZone);
  expect(found === last, `expiresAt is on ${found} in the account’s zone; expected ${last}`);
}

type Ask = (input: { id: string; newAmount: Plan['currentAmount'] }) => Promise<unknown>;

/** What proposals and previews refuse alike. */
async function refusals(context: Context, plan: Plan, ask: Ask): Promise<void> {
  const { id, currentAmount } = plan;
  await refusal(ask({ id, newAmount: currentAmount }), 422, 'amount_unchanged');
  const currency = plan.currency === 'EUR' ? 'USD' : 'EUR';
  await refusal(ask({ id, newAmount: { ...another(plan), currency } }), 422, 'currency_mismatch');
  const { rules } = await context.client.meta.get();
  const least = rules.planUpdate?.minAmount.find((one) => one.currency === plan.currency)?.amount ?? 0;
  if (least > 1)
    await refusal(ask({ id, newAmount: { ...currentAmount, amount: least - 1 } }), 422, 'amount_below_minimum');
  await refusal(ask({ id: 'conformance-no-such-plan', newAmount: another(plan) }), 404, 'not_found');
}

const listChecks = checksOf('updates.list', {
  'answers with the proposals of the plan, newest first': async (context) => {
    await capable(context, 'plan.update');
    const { plans } = await context.plans(1);
    for (const { id } of plans.slice(0, 5)) {
      const { items } = await context.client.updates.list({ id });
      for (const [index, one] of items.entries()) {
        expect(one.planId === id, `${one.id} belongs to another plan`);
        const before = items[index - 1];
        const inOrder = !before || parseInstant(before.createdAt) >= parseInstant(one.createdAt);
        expect(inOrder, `${one.id} comes after an older one`);
      }
    }
  },
  'a plan that does not exist is not found': async (context) => {
    await capable(context, 'plan.update');
    const { plans } = await context.plans(1);
    // Without this a backend that lacks the operation would pass.
    await context.client.updates.list({ id: plans[0]?.id ?? '' });
    await refusal(context.client.updates.list({ id: 'conformance-no-such-plan' }), 404, 'not_found');
  },
});

const previewChecks = checksOf('updates.preview', {
  'tells what a confirmation today would mean': async (context) => {
    const { plan, input } = await wishFor(context);
    await judgePreview(context, plan, await context.client.updates.preview(input));
  },
  'refuses what may not be the new amount': async (context) => {
    const { plan } = await wishFor(context);
    await refusals(context, plan, context.client.updates.preview);
  },
  'keeps nothing': async (context) => {
    const { plan, input } = await wishFor(context);
    const { client } = context;
    await client.updates.preview(input);
    const { version } = await client.plans.get({ id: plan.id });
    expect(version === plan.version, 'the version of the plan changed');
  },
});

interface Made {
  readonly update: PlanUpdate;
  readonly input: ProposeInput;
  readonly idempotencyKey: string;
}

/** A proposal for as long as somebody looks at it; afterwards the plan is free for the next one. */
async function proposing(context: Context, look: (made: Made) => Promise<void>): Promise<void> {
  const { updates } = context.client;
  const { input } = await wishFor(context);
  const idempotencyKey = newKey();
  const update = await updates.propose(input, { idempotencyKey });
  try {
    await look({ update, input, idempotencyKey });
  } finally {
    await updates.withdraw({ id: update.id }).catch(() => undefined);
  }
}

const proposeChecks = checksOf('updates.propose', {
  'needs a key': async (context) => {
    const { input } = await wishFor(context);
    const body = JSON.stringify({ newAmount: input.newAmount });
    await context.probe.refused(path(input.id), { method: 'POST', body }, 400, 'idempotency_key_missing');
  },
  'refuses what may not be the new amount': async (context) => {
    const { plan } = await wishFor(context);
    await refusals(context, plan, context.client.updates.propose);
  },
  'waits for the buyer, and is the only one': (context) =>
    proposing(context, async ({ update, input }) => {
      const { client } = context;
      expect(update.state === 'pending', `the proposal is ${update.state}`);
      judgeExpiry(await client.meta.get(), update.expiresAt);
      const { items } = await client.updates.list({ id: input.id });
      expect(JSON.stringify(items[0]) === JSON.stringify(update), 'updates.list does not begin with it');
      const plan = await client.plans.get({ id: input.id });
      const action = plan.actions.find(({ name }) => name === 'propose_update');
      expect(action?.reason === 'proposal_pending', 'the action propose_update does not say proposal_pending');
      expect(plan.currentAmount.amount === update.oldAmount.amount, 'the plan has changed before the buyer answered');
      await refusal(client.updates.propose({ ...input, note: 'another' }), 409, 'proposal_pending');
    }),
  'happens once for a key': (context) =>
    proposing(context, async ({ update, input, idempotencyKey }) => {
      const { updates } = context.client;
      const again = await updates.propose(input, { idempotencyKey });
      expect(JSON.stringify(again) === JSON.stringify(update), 'the same key was answered in two ways');
      const other = updates.propose({ ...input, note: 'another' }, { idempotencyKey });
      await refusal(other, 422, 'idempotency_key_reused');
    }),
});

const withdrawChecks = checksOf('updates.withdraw', {
  'takes a proposal back, once': (context) =>
    proposing(context, async ({ update: { id }, input }) => {
      const { client } = context;
      const options = { idempotencyKey: newKey() };
      const first = await client.updates.withdraw({ id }, options);
      expect(first.id === id && first.state === 'withdrawn', `${first.id} is ${first.state}`);
      const second = await client.updates.withdraw({ id }, options);
      expect(JSON.stringify(first) === JSON.stringify(second), 'the same key was answered in two ways');
      await refusal(client.updates.withdraw({ id }), 409, 'not_pending');
      const { actions } = await client.plans.get({ id: input.id });
      const isFree = actions.some(({ name, allowed }) => name === 'propose_update' && allowed);
      expect(isFree, 'the action propose_update is not allowed again');
    }),
  'a proposal that does not exist is not found': (context) =>
    proposing(context, async () => {
      await refusal(context.client.updates.withdraw({ id: 'conformance-no-such-update' }), 404, 'not_found');
    }),
});

export const updateChecks: Check[] = [...listChecks, ...previewChecks, ...proposeChecks, ...withdrawChecks];
