import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '../../src/client/direct.js';
import { problem } from '../../src/core/errors.js';
import { plan, readOnly, session } from '../contract/samples.js';
import { tinyBackend } from '../contract/tiny-backend.js';

const ifMatch = '7';

test('a direct client checks what goes in and what comes out', async () => {
  const backend = tinyBackend([plan({ currentAmount: { amount: 1.5, currency: 'EUR' } })]);
  const client = connect(backend, { session });
  await assert.rejects(client.plans.list({ limit: 0 }), { code: 'invalid_input', kind: 'schema' });
  assert.equal(backend.calls.length, 0);
  await assert.rejects(client.plans.list(), { code: 'invalid_answer', kind: 'schema' });
});

test('the backend is told who asks, when, and under which id', async () => {
  const backend = tinyBackend();
  const client = connect(backend, { session, clock: { now: () => 1_700_000_000_000 } });
  const { signal } = new AbortController();
  await client.plans.get({ id: 'plan_1' }, { signal });
  const [, context] = backend.calls[0]!;
  assert.deepEqual(context.session, session);
  assert.equal(context.now, 1_700_000_000_000);
  assert.match(context.requestId, /^[0-9a-f-]{36}$/);
  assert.equal(context.signal, signal);
  assert.equal(context.idempotencyKey, undefined);
});

test('what the widgets hold is not what the backend holds', async () => {
  const rows = [plan()];
  const client = connect(tinyBackend(rows), { session });
  const found = await client.plans.get({ id: 'plan_1' });
  found.customer.name = 'changed';
  assert.equal(rows[0]!.customer.name, 'Zoë Martin');
});

test('a read-only session sees no action and may do nothing', async () => {
  const backend = tinyBackend();
  const client = connect(backend, { session: readOnly });
  assert.deepEqual((await client.meta.get()).capabilities, []);
  assert.deepEqual((await client.plans.get({ id: 'plan_1' })).actions, []);
  assert.deepEqual((await client.plans.list()).items[0]!.actions, []);
  assert.equal((await client.installments.list()).items[0]!.retry, undefined);
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch }), { code: 'forbidden', status: 403 });
  assert.deepEqual(backend.effects, []);
});

test('a session without read sees nothing', async () => {
  const client = connect(tinyBackend(), { session: { ...session, permissions: ['plan.cancel'] } });
  await assert.rejects(client.plans.list(), { code: 'forbidden' });
});

test('a session that may only cancel sees only that action, also in what a change answers', async () => {
  const client = connect(tinyBackend(), { session: { ...session, permissions: ['read', 'plan.cancel'] } });
  const { actions } = await client.plans.cancel({ id: 'a' }, { ifMatch });
  assert.deepEqual(actions, [{ name: 'cancel', allowed: true }]);
  assert.deepEqual((await client.meta.get()).capabilities, ['plan.cancel']);
});

test('one key, one effect; another input under it is refused; another person’s key is another key', async () => {
  const backend = tinyBackend();
  const client = connect(backend, { session });
  const first = await client.plans.cancel({ id: 'a' }, { ifMatch, idempotencyKey: 'k' });
  const second = await client.plans.cancel({ id: 'a' }, { ifMatch, idempotencyKey: 'k' });
  assert.deepEqual(second, first);
  assert.deepEqual(backend.effects, ['cancel a']);
  await assert.rejects(client.plans.cancel({ id: 'b' }, { ifMatch, idempotencyKey: 'k' }), {
    code: 'idempotency_key_reused',
    status: 422,
  });
});

test('a change goes on to its end though the caller left, and its answer is there for the same key', async () => {
  const backend = tinyBackend();
  let open = (): void => undefined;
  backend.gate = new Promise((resolve) => (open = resolve));
  const client = connect(backend, { session });
  const controller = new AbortController();
  const left = client.plans.cancel({ id: 'a' }, { ifMatch, idempotencyKey: 'k', signal: controller.signal });
  await new Promise<void>((resolve) => setImmediate(resolve));
  controller.abort();
  await assert.rejects(left, { kind: 'aborted' });
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch, idempotencyKey: 'k' }), {
    code: 'idempotency_in_progress',
    retryable: true,
  });
  open();
  await new Promise<void>((resolve) => setImmediate(resolve));
  assert.equal((await client.plans.cancel({ id: 'a' }, { ifMatch, idempotencyKey: 'k' })).version, '8');
  assert.deepEqual(backend.effects, ['cancel a']);
});

test('a version is asked for where it matters', async () => {
  const client = connect(tinyBackend(), { session });
  await assert.rejects(client.plans.cancel({ id: 'a' }), { code: 'precondition_required', status: 428 });
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch: '6' }), { code: 'version_mismatch', status: 412 });
});

test('what a backend refuses keeps its code; what it did not foresee is a server error', async () => {
  const backend = tinyBackend();
  const client = connect(backend, { session });
  await assert.rejects(client.plans.cancel({ id: 'closed' }, { ifMatch }), {
    code: 'already_closed',
    details: { since: '2025-01-01' },
  });
  backend.fail = new RangeError('row 17 is broken');
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch }), { code: 'server_error', status: 500 });
  backend.fail = problem(503, 'unavailable');
  await assert.rejects(client.plans.cancel({ id: 'a' }, { ifMatch }), { code: 'unavailable', retryable: true });
});

test('an operation that the backend lacks is not implemented', async () => {
  const client = connect(tinyBackend(), { session });
  await assert.rejects(client.plans.refund({ id: 'a' }, { ifMatch }), { code: 'not_implemented', status: 501 });
  await assert.rejects(client.installments.retry({ id: 'a' }), { code: 'not_implemented' });
});
