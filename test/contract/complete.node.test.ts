import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Backend, CallContext } from '../../src/contract/backend.js';
import { completeBackend } from '../../src/contract/complete.js';
import { foldCountries } from '../../src/model/country-fold.js';
import { foldPossible } from '../../src/model/possible-fold.js';
import { foldProducts } from '../../src/model/products-fold.js';
import { foldAging, foldInstallmentStatus, foldPlanStatus } from '../../src/model/report-folds.js';
import { foldRevenue } from '../../src/model/revenue-fold.js';
import type { PlanQuery } from '../../src/contract/plans.js';
import { installment, meta, pageOf, plan, session } from './samples.js';
import { tinyBackend } from './tiny-backend.js';

const context: CallContext = { session, now: 0, requestId: 'r' };
const statuses = ['completed', 'in_progress', 'in_progress_with_issues', 'canceled'] as const;
const plans = Array.from({ length: 230 }, (_, index) =>
  plan({
    id: `plan_${index}`,
    installmentCount: index % 17 === 0 ? null : (index % 14) + 1,
    status: statuses[index % 4]!,
    product: { id: `prod_${index % 7}`, name: `Course ${7 - (index % 7)}` },
  }),
);
const installments = plans.flatMap(({ id }, index) =>
  [1, 2, 3, 4, 5].map((number) =>
    installment({ id: `${id}_${number}`, planId: id, number, daysOverdue: (index * number) % 120 }),
  ),
);

test('a report that a backend does not compute is folded from all pages of its lists', async () => {
  const tiny = tinyBackend(plans, installments);
  const backend = completeBackend(tiny);
  const byId = new Map(plans.map((one) => [one.id, one]));
  const report = await backend.reports.get({}, context);
  assert.deepEqual(report, {
    dataAsOf: meta.dataAsOf,
    today: meta.today,
    status: foldPlanStatus(plans),
    aging: foldAging(byId, installments, 'count', [30, 60, 90]),
    revenue: foldRevenue(byId, installments),
    country: foldCountries(plans),
    possible: foldPossible(byId, installments, meta.today),
    products: foldProducts(plans),
  });
  assert.equal(tiny.calls.filter(([name]) => name === 'plans.list').length, 3);
  assert.equal(tiny.calls.filter(([name]) => name === 'installments.list').length, 2);
  const other = await backend.reports.get({ statusOf: 'installments', agingBy: 'number' }, context);
  assert.deepEqual(other.status, foldInstallmentStatus(byId, installments));
  assert.deepEqual(other.aging, foldAging(byId, installments, 'number', [30, 60, 90]));
});

test('only what was asked for is read and answered', async () => {
  const tiny = tinyBackend(plans, installments);
  const report = await completeBackend(tiny).reports.get({ sections: ['status'] }, context);
  assert.deepEqual(Object.keys(report), ['dataAsOf', 'today', 'status']);
  const others = await completeBackend(tiny).reports.get({ sections: ['country', 'products'], top: 3 }, context);
  assert.deepEqual(Object.keys(others), ['dataAsOf', 'today', 'country', 'products']);
  assert.deepEqual([others.products?.rows.length, others.products?.total], [3, 7]);
  assert.ok(tiny.calls.every(([name]) => name !== 'installments.list'));
  await completeBackend(tiny).reports.get({ sections: ['revenue', 'possible', 'aging'] }, context);
  assert.equal(tiny.calls.filter(([name]) => name === 'installments.list').length, 2, 'once, all pages');
});

test('the filters of a report go to the lists, and nothing else of it', async () => {
  const tiny = tinyBackend([], []);
  const asked: PlanQuery[] = [];
  const backend: Backend = {
    ...tiny,
    plans: { list: (input) => (asked.push(input), Promise.resolve(pageOf([]))) },
    installments: { list: (input) => (asked.push(input), Promise.resolve(pageOf([]))) },
  };
  await completeBackend(backend).reports.get(
    { status: ['canceled'], statusOf: 'installments', agingBy: 'number', top: 5 },
    context,
  );
  assert.deepEqual(asked, [
    { status: ['canceled'], limit: 100 },
    { status: ['canceled'], limit: 1000 },
  ]);
});

test('folding ends when a cursor repeats, and when the caller leaves', async () => {
  const endless: Backend = {
    ...tinyBackend(),
    plans: { list: () => Promise.resolve(pageOf([plan()], 'again')) },
  };
  await assert.rejects(completeBackend(endless).reports.get({}, context), { code: 'cursor_repeated' });
  const controller = new AbortController();
  let pages = 0;
  const leaving: Backend = {
    ...tinyBackend(),
    plans: {
      list: () => {
        if (++pages === 2) controller.abort();
        return Promise.resolve(pageOf([plan({ id: `p${pages}` })], String(pages)));
      },
    },
  };
  const call = completeBackend(leaving).reports.get({}, { ...context, signal: controller.signal });
  await assert.rejects(call, { kind: 'aborted' });
  assert.equal(pages, 2);
});

test('products are folded from the plans, by name, with pages of their own', async () => {
  const backend = completeBackend(tinyBackend(plans, []));
  const first = await backend.products.list({ limit: 4 }, context);
  assert.deepEqual(
    first.items.map(({ name }) => name),
    ['Course 1', 'Course 2', 'Course 3', 'Course 4'],
  );
  assert.equal(first.total, 7);
  const second = await backend.products.list({ limit: 4, cursor: first.nextCursor! }, context);
  assert.deepEqual(
    second.items.map(({ name }) => name),
    ['Course 5', 'Course 6', 'Course 7'],
  );
  assert.equal(second.nextCursor, null);
  await assert.rejects(backend.products.list({ cursor: 'nonsense' }, context), { status: 400, code: 'invalid_cursor' });
});

test('what a backend has is used as a method of its own object', async () => {
  class Reports {
    readonly answer = { dataAsOf: meta.dataAsOf, today: '2001-01-01' };
    get() {
      return Promise.resolve(this.answer);
    }
  }
  const backend = completeBackend({ ...tinyBackend(), reports: new Reports() });
  assert.equal((await backend.reports.get({}, context)).today, '2001-01-01');
});
