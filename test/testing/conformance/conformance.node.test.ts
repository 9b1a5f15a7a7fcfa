import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { connect } from '../../../src/client/direct.js';
import type { Backend } from '../../../src/contract/backend.js';
import { conformance, type ConformanceOptions } from '../../../src/testing/conformance/conformance.js';
import type { CheckResult } from '../../../src/testing/conformance/verdict.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { breakages } from './breakages.js';
import { memory, replaced, served, session } from './house.js';

async function results(
  target: Parameters<typeof conformance>[0],
  options?: ConformanceOptions,
): Promise<CheckResult[]> {
  const found: CheckResult[] = [];
  for await (const one of conformance(target, options)) found.push(one);
  return found;
}

const not = (found: CheckResult[], ...fine: string[]) => found.filter(({ result }) => !fine.includes(result));

test('the backend in memory passes every check over HTTP, changes included', async () => {
  const found = await results(await served(memory()), { write: true });
  assert.deepEqual(not(found, 'pass'), []);
  assert.ok(found.length > 100);
});

test('it passes directly, where only what needs an address is skipped', async () => {
  const found = await results(connect(memory(), { session }), { write: true });
  assert.deepEqual(not(found, 'pass', 'skipped'), []);
  for (const { message } of not(found, 'pass')) assert.match(message, /^needs an address/);
});

test('three operations are enough', async () => {
  const { meta, plans, installments } = memory();
  const minimal: Backend = { meta, plans: { list: plans.list }, installments: { list: installments.list } };
  const found = await results(await served(minimal));
  assert.deepEqual(not(found, 'pass', 'skipped', 'missing'), []);
  const missing = new Set(not(found, 'pass', 'skipped').map(({ operation }) => operation));
  assert.deepEqual(
    [...missing],
    [
      'plans.get',
      'exports.plans',
      'updates.list',
      'confirmation.get',
      'cards.methods',
      'cards.sessions',
      'cards.getSession',
    ],
  );
});

test('a large account is looked at through its newest plans', async () => {
  const backend = createMemoryBackend({ data: generateBook({ plans: 700, seed: 3 }) });
  const only = (operation: string, check: string) =>
    /^(reports|installments|products)/.test(operation) || !check.startsWith('sort');
  const found = await results(connect(backend, { session }), { only });
  assert.deepEqual(not(found, 'pass', 'skipped'), []);
});

test('an empty account passes with nothing to look at', async () => {
  const backend = createMemoryBackend({ data: generateBook({ plans: 0 }) });
  assert.deepEqual(not(await results(await served(backend), { write: true }), 'pass', 'skipped'), []);
});

test('nothing is changed unless it was asked for and the backend is in test mode', async () => {
  const reading = memory();
  await results(await served(reading));
  assert.deepEqual(reading.ledger, []);
  const live = memory();
  const productive = replaced(live, 'meta.get', (original) => async (input, context) => ({
    ...((await original(input, context)) as object),
    testMode: false,
  }));
  const posts: string[] = [];
  const target = await served(productive, (next) => (url, init) => {
    if (init.method !== 'GET') posts.push(url);
    return next(url, init);
  });
  const found = await results(target, { write: true });
  assert.deepEqual(live.ledger, []);
  assert.deepEqual(posts, []);
  assert.ok(found.some(({ operation, result }) => operation === 'plans.cancel' && result === 'skipped'));
});

test('operations that a server does not have are missing; the three needed ones are wrong', async () => {
  const without = (part: string) =>
    served(
      memory(),
      (next) => (url, init) =>
        url.includes(part) ? Promise.resolve(new Response('no such page', { status: 404 })) : next(url, init),
    );
  const reports = await results(await without('/reports'));
  const missing = reports.filter(({ result }) => result === 'missing');
  assert.ok(missing.length > 0 && missing.every(({ operation }) => operation === 'reports.get'));
  assert.deepEqual(not(reports, 'pass', 'skipped', 'missing'), []);
  const meta = await results(await without('/meta'), { only: (operation) => operation === 'meta.get' });
  assert.ok(meta.every(({ result }) => result === 'wrong'));
});

test('a server that cannot be reached is wrong, not missing', async () => {
  const target = { baseUrl: '/v1', fetch: () => Promise.reject(new TypeError('refused')) };
  const only = (operation: string, check: string) => operation === 'reports.get' && check.startsWith('answers');
  const [found] = await results({ ...target }, { only });
  assert.deepEqual([found?.result, found?.message], ['wrong', 'network']);
});

test('every check can fail: there is a broken backend for each', async () => {
  const known = (await results(await served(memory()))).map(({ operation, check }) => `${operation} | ${check}`);
  const broken = Object.entries(breakages).flatMap(([operation, checks]) =>
    Object.keys(checks).map((check) => `${operation} | ${check}`),
  );
  assert.deepEqual([...known].sort(), broken.sort());
});

for (const [operation, checks] of Object.entries(breakages)) {
  for (const [check, { backend: spoil, wire }] of Object.entries(checks)) {
    test(`caught: ${operation} | ${check}`, async () => {
      const target = await served(spoil?.(memory()) ?? memory(), wire);
      const only = (one: string, other: string) => one === operation && other === check;
      const [found] = await results(target, { write: true, only });
      assert.equal(found?.result, 'wrong', found?.message);
      assert.ok(found.message.length > 5);
    });
  }
}
