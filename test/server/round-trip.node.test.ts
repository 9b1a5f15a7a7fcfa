import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import type { Fetch } from '../../src/client/transport.js';
import { createSessionToken } from '../../src/server/session.js';
import { meta, plan, readOnly, session } from '../contract/samples.js';
import { tinyBackend } from '../contract/tiny-backend.js';
import { origin, secret, serve } from './harness.js';

/** A client that talks to a handler without a network between them. */
function house(options: { cut?: (tries: number) => boolean; who?: typeof session } = {}) {
  const backend = tinyBackend();
  const { handler } = serve(backend);
  let tries = 0;
  const fetch: Fetch = async (url, init) => {
    const answer = await handler(new Request(url, init));
    // The server has done its work; the answer is lost on its way back.
    if (options.cut?.(++tries)) throw new TypeError('connection reset');
    return answer;
  };
  const token = () => createSessionToken(options.who ?? session, { secret });
  const wait = () => Promise.resolve();
  return { backend, client: createClient({ baseUrl: `${origin}/v1`, fetch, token, timing: { wait } }) };
}

test('client and handler understand each other', async () => {
  const { client, backend } = house();
  assert.deepEqual(await client.meta.get(), meta);
  assert.deepEqual(await client.plans.get({ id: 'plan_1' }), plan());
  assert.deepEqual((await client.plans.list({ q: 'Zoë +&', status: ['canceled'] })).items, [plan()]);
  const canceled = await client.plans.cancel({ id: 'a', reason: 'r' }, { ifMatch: '7' });
  assert.equal(canceled.version, '8');
  assert.deepEqual(backend.effects, ['cancel a']);
});

test('a connection that is cut after the change was made: the same key again, one effect, the true answer', async () => {
  const { client, backend } = house({ cut: (tries) => tries <= 2 });
  const canceled = await client.plans.cancel({ id: 'a' }, { ifMatch: '7' });
  assert.equal(canceled.version, '8');
  assert.deepEqual(backend.effects, ['cancel a']);
  const keys = backend.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  assert.equal(keys.length, 1);
});

test('the same when all tries of a call were cut and the person tries again with the same intention', async () => {
  const { client, backend } = house({ cut: (tries) => tries <= 4 });
  const options = { ifMatch: '7', idempotencyKey: 'intention-1' };
  await assert.rejects(client.plans.cancel({ id: 'a' }, options), { kind: 'network' });
  assert.equal((await client.plans.cancel({ id: 'a' }, options)).version, '8');
  assert.deepEqual(backend.effects, ['cancel a']);
});

test('refusals arrive with code, fields and details', async () => {
  const { client } = house();
  await assert.rejects(client.plans.cancel({ id: 'closed' }, { ifMatch: '7' }), {
    kind: 'problem',
    status: 409,
    code: 'already_closed',
    details: { since: '2025-01-01' },
  });
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch: '1' }), { status: 412, code: 'version_mismatch' });
  await assert.rejects(client.plans.get({ id: 'nobody' }), { status: 404, code: 'not_found' });
  await assert.rejects(client.installments.retry({ id: 'a' }), { status: 501, code: 'not_implemented' });
});

test('a read-only session is read-only on both sides', async () => {
  const { client, backend } = house({ who: readOnly });
  assert.deepEqual((await client.meta.get()).capabilities, []);
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch: '7' }), { status: 403, code: 'forbidden' });
  assert.deepEqual(backend.effects, []);
});
