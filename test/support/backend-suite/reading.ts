import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planSortKeys } from '../../../src/model/plan-filters.js';
import type { Plan } from '../../../src/model/plan.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { bookOf, troubles } from '../books.js';
import { allPlans, idsOf, newAccount, refuses, stage, type BackendFixture, type Stage } from './stage.js';

const action = ({ actions }: Plan, name: string) => actions.find((each) => each.name === name);

export function describeReading(open: () => Promise<Stage>, fixture: () => BackendFixture): void {
  test('meta tells the account, the day in its zone and the rules', async () => {
    const { client } = await open();
    const meta = await client.meta.get();
    assert.equal(meta.today, '2026-06-15');
    assert.equal(meta.dataAsOf, '2026-06-15T09:30:00Z');
    assert.equal(meta.testMode, true);
    assert.deepEqual(meta.rules.aging.upperBounds, [30, 60, 90]);
  });

  test('plans have their status, figures and actions with reasons', async () => {
    const { client } = await open();
    const plans = new Map((await allPlans(client)).map((each) => [each.id, each]));
    const reason = (id: string, name: string) => action(plans.get(id)!, name)?.reason ?? 'allowed';
    assert.equal(plans.get('late')?.status, 'in_progress_with_issues');
    assert.equal(plans.get('late')?.summary.overdue, 2);
    assert.deepEqual(plans.get('late')?.summary.overdueAmount, { amount: 20_000, currency: 'EUR' });
    assert.equal(plans.get('late')?.summary.maxDaysOverdue, 66);
    assert.equal(plans.get('open')?.totalAmount, null);
    assert.equal(reason('late', 'reprocess'), 'allowed');
    assert.equal(reason('recent', 'reprocess'), 'automatic_pending');
    assert.equal(reason('exhausted', 'reprocess'), 'no_attempt_left');
    assert.equal(reason('expired', 'reprocess'), 'reason_code');
    assert.equal(reason('collected', 'cancel'), 'already_closed');
    assert.equal(reason('invoiced', 'reprocess'), 'method_not_supported');
    assert.equal(reason('pending', 'reprocess'), 'in_progress');
    assert.equal(reason('done', 'cancel'), 'already_closed');
    assert.equal(reason('refunded', 'refund'), 'already_refunded');
    assert.equal(reason('invoiced', 'refund'), 'method_not_refundable');
    assert.equal(reason('fine', 'recover'), 'not_overdue');
    assert.equal(plans.get('charged-back')?.summary.overdue, 1);
    assert.equal(plans.get('inactive')?.summary.overdue, 0);
  });

  test('every order is kept over pages, without gap or repetition', async () => {
    const book = generateBook({ seed: 7, plans: 70, account: { id: newAccount() } });
    const { client } = await stage(fixture(), book);
    for (const key of planSortKeys) {
      for (const sort of [key, `-${key}`] as const) {
        const whole = await allPlans(client, { sort });
        assert.equal(new Set(idsOf(whole)).size, 70, sort);
        const paged = await allPlans(client, { sort }, 19);
        assert.deepEqual(
          paged.map(({ id }) => id),
          whole.map(({ id }) => id),
          sort,
        );
      }
    }
  });

  test('orders: nothing comes last, amounts stay with their currency', async () => {
    const { client } = await open();
    const up = await allPlans(client, { sort: 'nextDueOn' });
    const down = await allPlans(client, { sort: '-nextDueOn' });
    assert.equal(up.at(-1)?.summary.nextDueOn, undefined);
    assert.equal(down.at(-1)?.summary.nextDueOn, undefined);
    assert.equal(down[0]?.summary.nextDueOn, '2026-07-10');
    const totals = await allPlans(client, { sort: '-total' });
    assert.deepEqual(
      totals.map(({ currency }) => currency),
      totals.map(({ currency }) => currency).sort(),
    );
    const names = await allPlans(client, { sort: 'product' });
    assert.equal(names[0]?.product.name, 'École du soir');
    const late = await allPlans(client, { sort: '-maxDaysOverdue' });
    assert.deepEqual(
      late.map(({ summary }) => summary.maxDaysOverdue),
      late.map(({ summary }) => summary.maxDaysOverdue).sort((a, b) => b - a),
    );
  });

  test('a cursor belongs to its filters and order', async () => {
    const { client } = await open();
    const { nextCursor } = await client.plans.list({ limit: 2 });
    const cursor = nextCursor ?? '';
    await refuses(client.plans.list({ limit: 2, sort: 'customer', cursor }), 400, 'invalid_cursor');
    await refuses(client.plans.list({ limit: 2, currency: ['EUR'], cursor }), 400, 'invalid_cursor');
    await refuses(client.installments.list({ cursor }), 400, 'invalid_cursor');
    for (const wrong of ['nonsense', 'W10', '____', 'bnVsbA']) {
      await refuses(client.plans.list({ cursor: wrong }), 400, 'invalid_cursor');
    }
    // Another size of page is the same list.
    assert.equal((await client.plans.list({ limit: 3, cursor })).items.length, 3);
  });

  test('installments come in bulk by plan and number, and follow the filters', async () => {
    const { client } = await open();
    const all = await client.installments.list({ limit: 1000 });
    assert.equal(all.total, all.items.length);
    const keys = all.items.map(({ planId, number }) => `${planId} ${number}`);
    assert.deepEqual(keys, [...keys].sort());
    const late = await client.installments.list({ plan: ['late'] });
    assert.deepEqual(
      late.items.map(({ daysOverdue }) => daysOverdue),
      [0, 0, 0, 66, 36, 0],
    );
    assert.deepEqual(late.items[3]?.retry, { allowed: true });
    const yen = await client.installments.list({ currency: ['JPY'], plan: ['yen', 'late'] });
    assert.equal(yen.total, 2);
    const first = await client.installments.list({ limit: 5 });
    const next = await client.installments.list({ limit: 5, cursor: first.nextCursor ?? '' });
    assert.deepEqual(next.items, all.items.slice(5, 10));
  });

  test('one plan, and none of another account', async () => {
    const mine = await open();
    assert.equal((await mine.client.plans.get({ id: 'fine' })).reference, 'R-fine');
    await refuses(mine.client.plans.get({ id: 'nothing' }), 404, 'not_found');
    const theirs = await stage(
      fixture(),
      bookOf(
        [troubles[0]!].map((each) => ({ ...each, id: 'theirs' })),
        newAccount(),
      ),
    );
    await refuses(theirs.client.plans.get({ id: 'late' }), 404, 'not_found');
    assert.equal((await theirs.client.plans.list()).total, 1);
    await refuses(theirs.client.installments.retry({ id: 'late-04' }), 404, 'not_found');
    await refuses(mine.as({ account: 'acct_nobody' }).plans.list(), 403, 'forbidden');
  });

  test('products by name, as a person would look for them', async () => {
    const { client } = await open();
    const { items, total } = await client.products.list();
    assert.deepEqual(
      items.map(({ name }) => name),
      ['École du soir', 'Portrait Photography'],
    );
    assert.equal(total, 2);
    const first = await client.products.list({ limit: 1 });
    const second = await client.products.list({ limit: 1, cursor: first.nextCursor ?? '' });
    assert.equal(second.items[0]?.name, 'Portrait Photography');
    assert.equal(second.nextCursor, null);
  });

  test('the report counts what the lists show', async () => {
    const { client } = await open();
    const report = await client.reports.get();
    assert.equal(report.today, '2026-06-15');
    assert.equal(report.status?.of, 'plans');
    assert.equal(report.status?.total, troubles.length);
    const late = (await client.installments.list({ limit: 1000 })).items.filter(({ daysOverdue }) => daysOverdue > 0);
    assert.equal(report.aging?.total, late.length);
    const cell = report.aging?.cells.find(({ slot, bucket }) => slot === '6' && bucket === '31-60');
    assert.equal(cell?.count, 1);
    const only = await client.reports.get({ sections: ['aging'], agingBy: 'number', currency: ['EUR'] });
    assert.equal(only.status, undefined);
    assert.equal(only.aging?.by, 'number');
    const groups = await client.reports.get({ sections: ['status'], statusOf: 'installments' });
    assert.equal(groups.status?.total, (await client.installments.list()).total);
  });
}
