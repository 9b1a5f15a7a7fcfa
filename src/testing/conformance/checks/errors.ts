import { checksOf } from '../context.js';
import { Skip, Wrong } from '../verdict.js';

const noPlan = '/plans/conformance-no-such-plan';

/** How refusals look on the wire. Nothing here can change anything. */
export const errorChecks = checksOf('errors', {
  'without a token nothing is answered': async ({ probe }) => {
    await probe.refused('/meta', { token: null }, 401, 'unauthorized');
    await probe.refused('/plans', { token: null }, 401, 'unauthorized');
  },
  'a token that is none opens nothing': async ({ probe }) => {
    await probe.refused('/meta', { token: 'conformance.no.token' }, 401, 'unauthorized', 'token_expired');
  },
  'a plan that does not exist is a 404 problem': async (context) => {
    const { probe } = context;
    const [plan] = (await context.plans(1)).plans;
    const there = await probe.ask(`/plans/${encodeURIComponent(plan?.id ?? '')}`);
    if (there.status !== 200) throw new Skip('plans.get does not answer');
    await probe.refused(noPlan, {}, 404, 'not_found');
  },
  'an unknown value of a filter is a 422 problem': async ({ probe }) => {
    await probe.refused('/plans?status=conformance', {}, 422, 'invalid_input');
  },
  'a date that does not exist is a 422 problem': async ({ probe }) => {
    await probe.refused('/plans?from=2025-02-30', {}, 422, 'invalid_input');
  },
  'a range that is upside down is a 422 problem': async ({ probe }) => {
    await probe.refused('/plans?from=2025-02-02&to=2025-02-01', {}, 422, 'invalid_input');
  },
  'a limit out of range is a 422 problem': async ({ probe }) => {
    await probe.refused('/plans?limit=0', {}, 422, 'invalid_input');
    await probe.refused('/plans?limit=101', {}, 422, 'invalid_input');
    await probe.refused('/installments?limit=1001', {}, 422, 'invalid_input');
  },
  'a cursor that is none is a 400 problem': async ({ probe }) => {
    await probe.refused('/plans?cursor=conformance', {}, 400, 'invalid_cursor');
  },
  'a key that nobody knows is ignored': async ({ probe, client }) => {
    await client.meta.get();
    const { status } = await probe.ask('/plans?limit=1&conformance=1');
    if (status !== 200) throw new Wrong(`answered ${status}; a newer kit may send more keys than a backend knows`);
  },
});
