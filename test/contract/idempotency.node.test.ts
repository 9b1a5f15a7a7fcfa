import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore, once } from '../../src/contract/idempotency.js';
import { problem, TrancheError } from '../../src/core/errors.js';

const hold = () => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return { gate, open };
};

test('the first answer is given again, for the same key and scope', async () => {
  const store = memoryStore();
  let done = 0;
  const work = () => Promise.resolve(++done);
  assert.equal(await once(store, 'me', 'k', 'f', work), 1);
  assert.equal(await once(store, 'me', 'k', 'f', work), 1);
  assert.equal(await once(store, 'you', 'k', 'f', work), 2);
  assert.equal(await once(store, 'me', 'k2', 'f', work), 3);
});

test('a key with another input is refused, also while the first is running', async () => {
  const store = memoryStore();
  const { gate, open } = hold();
  const first = once(store, 'me', 'k', 'f', () => gate);
  await assert.rejects(
    once(store, 'me', 'k', 'other', () => gate),
    { status: 422, code: 'idempotency_key_reused' },
  );
  await assert.rejects(
    once(store, 'me', 'k', 'f', () => gate),
    {
      status: 409,
      code: 'idempotency_in_progress',
      retryAfter: 1,
    },
  );
  open();
  await first;
});

test('refusals are kept, failures and preconditions are not', async () => {
  const kept = [402, 404, 409, 410, 422];
  const passing = [401, 403, 408, 412, 428, 429, 500, 502, 503];
  for (const status of [...kept, ...passing]) {
    const store = memoryStore();
    let tries = 0;
    const work = () => {
      tries++;
      return Promise.reject(
        problem(status, 'some_code', { fields: [{ pointer: '/a', code: 'b' }], details: { left: 2 } }),
      );
    };
    for (let round = 0; round < 2; round++) {
      await assert.rejects(once(store, 'me', 'k', 'f', work), {
        code: 'some_code',
        status,
        fields: [{ pointer: '/a', code: 'b' }],
        details: { left: 2 },
      });
    }
    assert.equal(tries, kept.includes(status) ? 1 : 2, String(status));
  }
  const store = memoryStore();
  await assert.rejects(once(store, 'me', 'k', 'f', () => Promise.reject(new Error('bug'))));
  await assert.rejects(
    once(store, 'me', 'k', 'f', () => Promise.reject(new TrancheError('aborted', { kind: 'aborted' }))),
  );
  assert.equal(await once(store, 'me', 'k', 'f', () => Promise.resolve('at last')), 'at last');
});

test('answers are forgotten after their time, and the oldest first when there are too many; what runs never', async () => {
  let now = 0;
  const store = memoryStore({ ttlMs: 1000, most: 3, clock: { now: () => now } });
  const { gate, open } = hold();
  const running = once(store, 'me', 'running', 'f', () => gate);
  let done = 0;
  const work = () => Promise.resolve(++done);
  await once(store, 'me', 'a', 'f', work);
  now = 999;
  assert.equal(await once(store, 'me', 'a', 'f', work), 1);
  now = 1000;
  assert.equal(await once(store, 'me', 'a', 'f', work), 2);
  for (const key of ['b', 'c', 'd', 'e']) await once(store, 'me', key, 'f', work);
  assert.equal(await once(store, 'me', 'a', 'f', work), 7);
  await assert.rejects(once(store, 'me', 'running', 'f', work), { code: 'idempotency_in_progress' });
  open();
  await running;
});
