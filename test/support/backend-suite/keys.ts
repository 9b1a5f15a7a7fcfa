import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuses, type Stage } from './stage.js';

export function describeKeys(open: () => Promise<Stage>): void {
  test('one key, one effect: the same answer comes again, other words are refused', async () => {
    const { client, as, effects } = await open();
    const options = { ifMatch: '1', idempotencyKey: 'key-1' };
    const input = { id: 'fine', amount: { amount: 100, currency: 'EUR' } };
    const first = await client.plans.refund(input, options);
    assert.deepEqual(await client.plans.refund(input, options), first);
    assert.deepEqual(
      (await effects()).map(({ idempotencyKey }) => idempotencyKey),
      ['key-1'],
    );
    const other = { ...input, amount: { amount: 200, currency: 'EUR' } };
    await refuses(client.plans.refund(other, options), 422, 'idempotency_key_reused');
    await refuses(client.plans.cancel({ id: 'fine' }, options), 422, 'idempotency_key_reused');
    // The same key of somebody else is another intention.
    await as({ subject: 'user_2' }).plans.refund(input, { ...options, ifMatch: '2' });
    assert.equal((await effects()).length, 2);
  });

  test('a refusal is remembered with its key, an outdated version is not', async () => {
    const { client, effects } = await open();
    const key = { ifMatch: '1', idempotencyKey: 'key-2' };
    await refuses(client.plans.cancel({ id: 'done' }, key), 409, 'already_closed');
    await refuses(client.plans.cancel({ id: 'done' }, key), 409, 'already_closed');
    await refuses(
      client.plans.cancel({ id: 'fine' }, { ifMatch: '9', idempotencyKey: 'key-3' }),
      412,
      'version_mismatch',
    );
    await client.plans.cancel({ id: 'fine' }, { ifMatch: '1', idempotencyKey: 'key-3' });
    assert.equal((await effects()).length, 1);
  });

  test('the same intention twice at once happens once', async () => {
    const { client, effects } = await open();
    const options = { ifMatch: '1', idempotencyKey: 'key-4' };
    const both = await Promise.allSettled([1, 2].map(() => client.plans.refund({ id: 'fine' }, options)));
    assert.ok(both.some(({ status }) => status === 'fulfilled'));
    for (const each of both) {
      if (each.status === 'rejected') assert.equal((each.reason as { code: string }).code, 'idempotency_in_progress');
    }
    assert.equal((await effects()).length, 5);
  });

  test('two intentions at once: one wins, the other is told that the plan has changed', async () => {
    const { client, effects } = await open();
    const cancel = () => client.plans.cancel({ id: 'fine' }, { ifMatch: '1' });
    const both = await Promise.allSettled([cancel(), cancel()]);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    assert.equal((lost.reason as { code: string }).code, 'version_mismatch');
    assert.equal((await effects()).length, 1);
  });

  test('who may only read sees no action and is refused', async () => {
    const { as, effects } = await open();
    const reader = as({ permissions: ['read'] });
    assert.deepEqual((await reader.meta.get()).capabilities, []);
    assert.deepEqual((await reader.plans.get({ id: 'late' })).actions, []);
    await refuses(reader.plans.cancel({ id: 'late' }, { ifMatch: '1' }), 403, 'forbidden');
    assert.deepEqual(await effects(), []);
  });
}
