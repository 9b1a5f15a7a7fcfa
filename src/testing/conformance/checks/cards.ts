import { parseInstant } from '../../../core/clock.js';
import { newKey } from '../../../core/ids.js';
import type { CardSession, PaymentMethod } from '../../../model/card-session.js';
import type { Plan } from '../../../model/plan.js';
import { capable, offered, sameOrRunning } from '../changing.js';
import { checksOf, type Check, type Context } from '../context.js';
import { all } from '../sample.js';
import { expect, refusal, Skip } from '../verdict.js';

const nobody = 'conformance-no-such-customer';
const nothing = 'conformance-no-such-session';
const over = new Set<Plan['status']>(['canceled', 'refunded']);
const going = new Set<Plan['status']>(['in_progress', 'in_progress_with_issues']);

/** A plan that a card could still be charged for. */
async function goingPlan(context: Context): Promise<Plan> {
  const { plans } = await context.sample();
  const found = plans.find(({ status }) => going.has(status));
  if (!found) throw new Skip('no plan that goes on');
  return found;
}

async function methodsOf({ client }: Context, id: string): Promise<PaymentMethod[]> {
  const { rows } = await all((query: object) => client.cards.methods({ id, ...query }), { limit: 100 });
  return rows;
}

const isGoodCard = (method: PaymentMethod, today: string): boolean =>
  method.type === 'card' && method.state === 'active' && (method.expiry ?? '9999-12') >= today.slice(0, 7);

/** A session that was just made, for a buyer who may have a card already. */
async function newSession(context: Context, idempotencyKey = newKey()): Promise<CardSession> {
  await offered(context, 'card.session');
  const { customer } = await goingPlan(context);
  return context.client.cards.createSession({ id: customer.id, delivery: 'link', replace: true }, { idempotencyKey });
}

const methodChecks = checksOf('cards.methods', {
  'come newest first, with nothing but the last four characters': async (context) => {
    const { plans } = await context.plans(1);
    const customers = [...new Set(plans.map(({ customer }) => customer.id))].slice(0, 20);
    for (const id of customers) {
      const rows = await methodsOf(context, id);
      const times = rows.map(({ createdAt }) => parseInstant(createdAt));
      const sorted = times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
      expect(sorted, `the ways to pay of ${id} do not come newest first`);
    }
  },
  'a buyer who does not exist is not found': async (context) => {
    const { plans } = await context.plans(1);
    // Asked for first, so that a missing operation is told from a missing buyer.
    await context.client.cards.methods({ id: plans[0]?.customer.id ?? nobody });
    await refusal(context.client.cards.methods({ id: nobody }), 404, 'not_found');
  },
  'a cursor that is none is refused': async (context) => {
    const { plans } = await context.plans(1);
    const id = plans[0]?.customer.id ?? nobody;
    await context.client.cards.methods({ id });
    await refusal(context.client.cards.methods({ id, cursor: 'conformance-no-cursor' }), 400, 'invalid_cursor');
  },
});

const createChecks = checksOf('cards.createSession', {
  'needs a key': async (context) => {
    await offered(context, 'card.session');
    const { probe } = context;
    const { customer } = await goingPlan(context);
    const path = `/customers/${encodeURIComponent(customer.id)}/card-sessions`;
    const body = JSON.stringify({ delivery: 'link', replace: true });
    await probe.refused(path, { method: 'POST', body }, 400, 'idempotency_key_missing');
  },
  'opens a page that ends later, and says where it is': async (context) => {
    const made = await newSession(context);
    expect(made.state === 'open', `the new session is ${made.state}`);
    expect(made.url !== undefined, 'there is no url');
    expect(parseInstant(made.expiresAt) > parseInstant(made.createdAt), 'expiresAt is not after createdAt');
    const read = await context.client.cards.getSession({ id: made.id });
    const { url: _made, ...expected } = made;
    const { url: _read, ...found } = read;
    expect(JSON.stringify(found) === JSON.stringify(expected), 'cards.getSession answers something else');
  },
  'happens once for a key, also at the same time': async (context) => {
    const key = newKey();
    const first = await newSession(context, key);
    sameOrRunning(
      await Promise.allSettled([Promise.resolve(first), newSession(context, key), newSession(context, key)]),
    );
  },
  'a buyer who has a card is invited only to replace it': async (context) => {
    await offered(context, 'card.session');
    const { plans, meta } = await context.sample();
    for (const { customer, status } of plans) {
      if (!going.has(status)) continue;
      const methods = await methodsOf(context, customer.id);
      if (!methods.some((one) => isGoodCard(one, meta.today))) continue;
      const call = context.client.cards.createSession({ id: customer.id, delivery: 'link' });
      await refusal(call, 409, 'has_active_card');
      return;
    }
    throw new Skip('no buyer with a card');
  },
  'a plan that is over, or of somebody else, takes no card': async (context) => {
    await offered(context, 'card.session');
    const { cards } = context.client;
    const { plans } = await context.sample();
    const plan = await goingPlan(context);
    const other = plans.find(({ customer }) => customer.id !== plan.customer.id);
    const base = { delivery: 'link', replace: true } as const;
    if (other) {
      await refusal(cards.createSession({ ...base, id: plan.customer.id, planId: other.id }), 404, 'not_found');
    }
    const ended = plans.find(({ status }) => over.has(status));
    if (!ended) throw new Skip('no plan that is over');
    const call = cards.createSession({ ...base, id: ended.customer.id, planId: ended.id });
    await refusal(call, 409, 'subscription_ended');
  },
  'a buyer who does not exist is not found': async (context) => {
    await offered(context, 'card.session');
    await refusal(context.client.cards.createSession({ id: nobody, delivery: 'link' }), 404, 'not_found');
  },
});

const listChecks = checksOf('cards.sessions', {
  'hold what is open, without its address, until it is taken back': async (context) => {
    const { cards } = context.client;
    const { id, customerId } = await newSession(context);
    const open = async () =>
      (await all((query: object) => cards.sessions({ customer: customerId, state: 'open', ...query }), { limit: 100 }))
        .rows;
    const rows = await open();
    expect(
      rows.some((one) => one.id === id),
      'the session that was just made is not in the list',
    );
    expect(
      rows.every((one) => one.customerId === customerId && one.state === 'open'),
      'a session is of another buyer, or not open',
    );
    expect(
      rows.every(({ url }) => url === undefined),
      'the list tells an address',
    );
    await cards.cancelSession({ id });
    expect(!(await open()).some((one) => one.id === id), 'a session that was taken back is still in the list');
  },
  'a buyer who does not exist is not found': async (context) => {
    await capable(context, 'card.session');
    await context.client.cards.sessions({ customer: (await goingPlan(context)).customer.id });
    await refusal(context.client.cards.sessions({ customer: nobody }), 404, 'not_found');
  },
  'a cursor that is none is refused': async (context) => {
    await capable(context, 'card.session');
    const customer = (await goingPlan(context)).customer.id;
    await context.client.cards.sessions({ customer });
    const call = context.client.cards.sessions({ customer, cursor: 'conformance-no-cursor' });
    await refusal(call, 400, 'invalid_cursor');
  },
});

const readChecks = checksOf('cards.getSession', {
  'a session that does not exist is not found': async (context) => {
    await capable(context, 'card.session');
    const { plans } = await context.plans(1);
    await context.client.cards.methods({ id: plans[0]?.customer.id ?? nobody });
    await refusal(context.client.cards.getSession({ id: nothing }), 404, 'not_found');
  },
});

const cancelChecks = checksOf('cards.cancelSession', {
  'closes a session for good, once for a key': async (context) => {
    const { id } = await newSession(context);
    const { cards } = context.client;
    const options = { idempotencyKey: newKey() };
    const first = await cards.cancelSession({ id }, options);
    expect(first.state === 'canceled', `the session is ${first.state} now`);
    const second = await cards.cancelSession({ id }, options);
    expect(JSON.stringify(first) === JSON.stringify(second), 'the same key was answered in two ways');
    const { state } = await cards.getSession({ id });
    expect(state === 'canceled', `cards.getSession says ${state}`);
    await refusal(cards.cancelSession({ id }), 409, 'not_open');
  },
  'a session that does not exist is not found': async (context) => {
    await offered(context, 'card.session');
    await refusal(context.client.cards.cancelSession({ id: nothing }), 404, 'not_found');
  },
});

export const cardChecks: Check[] = [...methodChecks, ...listChecks, ...createChecks, ...readChecks, ...cancelChecks];
