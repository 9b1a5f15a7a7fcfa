import { problem } from '../../../core/errors.js';
import { newKey, newSecret } from '../../../core/ids.js';
import { capable, offered } from '../changing.js';
import { checksOf, type Check, type Context } from '../context.js';
import type { ProbeRequest } from '../probe.js';

/**
 * The buyer's side. A link that works goes to a buyer and to nobody else, so what can be tried is that nothing opens without one; what
 * happens with one, a backend's own tests must tell.
 */
const path = '/plan-update-confirmation';

async function refused({ probe }: Context, request: ProbeRequest, status: number, code: string): Promise<void> {
  const { status: found } = await probe.ask(path, request);
  if (found === 405 || found === 501) throw problem(found, 'not_implemented');
  await probe.refused(path, request, status, code);
}

const getChecks = checksOf('confirmation.get', {
  'without a link nothing is shown': async (context) => {
    await capable(context, 'plan.update');
    await refused(context, { token: null }, 401, 'unauthorized');
  },
  'a link that nobody was sent is not found': async (context) => {
    await capable(context, 'plan.update');
    await refused(context, { token: newSecret() }, 404, 'not_found');
  },
  'the token of a session is no link': async (context) => {
    await capable(context, 'plan.update');
    await refused(context, {}, 404, 'not_found');
  },
});

const answer = { decision: 'confirm', termsHash: '0'.repeat(64), locale: 'en' };
const post = (token: string | null, keyed = true): ProbeRequest => ({
  method: 'POST',
  body: JSON.stringify(answer),
  token,
  ...(keyed && { headers: { 'idempotency-key': newKey() } }),
});

const decideChecks = checksOf('confirmation.decide', {
  'without a link nothing is decided': async (context) => {
    await offered(context, 'plan.update');
    await refused(context, post(null), 401, 'unauthorized');
  },
  'needs a key': async (context) => {
    await offered(context, 'plan.update');
    await refused(context, post(newSecret(), false), 400, 'idempotency_key_missing');
  },
  'a link that nobody was sent decides nothing': async (context) => {
    await offered(context, 'plan.update');
    await refused(context, post(newSecret()), 404, 'not_found');
  },
});

export const confirmationChecks: Check[] = [...getChecks, ...decideChecks];
