import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { isTrancheError } from '../../src/core/errors.js';
import { newKey } from '../../src/core/ids.js';
import { Installment } from '../../src/model/installment.js';
import { Meta } from '../../src/model/meta.js';
import { Plan } from '../../src/model/plan.js';
import { buildInstallment, buildMeta, buildPlan } from '../../src/testing/builders.js';
import { scenario, scenarioNames, type ScenarioName } from '../../src/testing/scenarios.js';

const code = (error: unknown): string => (isTrancheError(error) ? error.code : String(error));
const outcome = (name: ScenarioName) =>
  scenario(name)
    .client.plans.list()
    .then(() => 'ok', code);

describe('scenarios', () => {
  const failures: Partial<Record<ScenarioName, string>> = {
    error500: 'server_error',
    offline: 'network',
    forbidden: 'forbidden',
    sessionExpired: 'session_expired',
    malformed: 'invalid_answer',
    flaky: 'server_error',
  };
  const waiting = new Set<ScenarioName>(['loading', 'slow']);
  for (const name of scenarioNames.filter((each) => !waiting.has(each))) {
    test(`${name} ${failures[name] ? 'fails' : 'answers'}`, async () => {
      assert.equal(await outcome(name), failures[name] ?? 'ok');
    });
  }

  test('loading ends when somebody leaves, and not before', async () => {
    const controller = new AbortController();
    const answer = scenario('loading').client.plans.list({}, { signal: controller.signal });
    let settled = false;
    const ended = answer.catch(code).finally(() => (settled = true));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(settled, false);
    controller.abort();
    assert.equal(await ended, 'aborted');
  });

  test('filteredToEmpty has filters that nothing matches', async () => {
    const { client, filters } = scenario('filteredToEmpty');
    assert.equal((await client.plans.list(filters)).total, 0);
    assert.ok(((await client.plans.list()).total ?? 0) > 0);
  });

  test('books are about what their name says', async () => {
    const plans = async (name: ScenarioName) => (await scenario(name).client.plans.list({ limit: 100 })).items;
    assert.equal((await plans('empty')).length, 0);
    assert.ok((await plans('oneRow')).every(({ summary }) => summary.overdue > 0));
    assert.ok((await plans('zeroDecimal')).every(({ currency }) => currency === 'JPY'));
    assert.ok((await plans('rtl')).every(({ customer }) => /[\u0590-\u06ff]/.test(customer.name)));
    assert.ok((await plans('longText')).every(({ customer }) => customer.name.length > 80));
    assert.ok((await plans('readOnly')).every(({ actions }) => actions.length === 0));
  });

  test('a minimal backend still has reports, and no actions that need more', async () => {
    const { client } = scenario('minimalBackend');
    const report = await client.reports.get();
    assert.equal(report.status?.total, (await client.plans.list()).total);
    await assert.rejects(client.plans.cancel({ id: 'pl_000001' }, { ifMatch: '1' }), { code: 'not_implemented' });
  });

  test('staleRow refuses the first change and takes the second', async () => {
    const { client } = scenario('staleRow');
    const { items } = await client.plans.list({ limit: 100 });
    const plan = items.find(({ actions }) => actions.some(({ name, allowed }) => name === 'cancel' && allowed));
    const id = plan?.id ?? '';
    await assert.rejects(client.plans.cancel({ id }, { ifMatch: plan?.version }), { code: 'version_mismatch' });
    const { version } = await client.plans.get({ id });
    assert.equal((await client.plans.cancel({ id }, { ifMatch: version })).status, 'canceled');
  });

  test('networkLostAfterRefund: it has happened, once, and the same key tells', async () => {
    const { client, backend } = scenario('networkLostAfterRefund');
    const { items } = await client.plans.list({ limit: 100 });
    const plan = items.find(({ actions }) => actions.some(({ name, allowed }) => name === 'refund' && allowed));
    const options = { ifMatch: plan?.version, idempotencyKey: newKey() };
    const input = { id: plan?.id ?? '', amount: { amount: 1, currency: plan?.currency ?? '' } };
    await assert.rejects(client.plans.refund(input, options), { code: 'network' });
    assert.equal(backend.ledger.length, 1);
    assert.equal((await client.plans.refund(input, options)).refunds[0]?.amount.amount, 1);
    assert.equal(backend.ledger.length, 1);
  });

  test('flaky and staleAfterFirst tell the first read from the others', async () => {
    const flaky = scenario('flaky').client;
    await assert.rejects(flaky.meta.get());
    assert.ok(await flaky.meta.get());
    const stale = scenario('staleAfterFirst').client;
    assert.ok(await stale.meta.get());
    await assert.rejects(stale.meta.get(), { code: 'network' });
  });

  test('two scenarios share nothing', async () => {
    const [first, second] = [scenario('oneRow'), scenario('oneRow')];
    const plan = (await first.client.plans.list()).items[0]!;
    await first.client.plans.refund({ id: plan.id }, { ifMatch: plan.version });
    assert.equal(second.backend.ledger.length, 0);
  });
});

describe('builders', () => {
  test('build what the schemas accept', () => {
    for (const currency of ['EUR', 'JPY']) {
      assert.ok(z.parse(Plan, buildPlan({ currency })));
      assert.ok(z.parse(Installment, buildInstallment({ currency, status: 'overdue', daysOverdue: 3 })));
    }
    assert.ok(z.parse(Plan, buildPlan({ installmentCount: null })));
    assert.ok(z.parse(Meta, buildMeta()));
  });
});
