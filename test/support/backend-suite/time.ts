import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from './stage.js';

export function describeTime(open: () => Promise<Stage>): void {
  test('a day passes: answers arrive, grace ends, attempts are made, days are counted', async () => {
    const { client, setClock, effects } = await open();
    await setClock('2026-06-19T10:00:00Z');
    assert.equal((await client.meta.get()).today, '2026-06-19');
    assert.equal((await client.plans.get({ id: 'pending' })).status, 'completed');
    assert.equal((await client.plans.get({ id: 'recent' })).status, 'completed');
    assert.equal((await client.plans.get({ id: 'late' })).summary.maxDaysOverdue, 70);
    const report = await client.reports.get({ sections: ['aging'] });
    assert.equal(
      report.aging?.total,
      (await client.installments.list({ limit: 1000 })).items.filter((each) => each.daysOverdue > 0).length,
    );
    assert.deepEqual((await effects()).map(({ planId, at }) => [planId, at]).sort(), [
      ['pending', '2026-06-17T06:00:00Z'],
      ['recent', '2026-06-19T06:00:00Z'],
    ]);
  });

  test('an open-ended plan goes on, on the last day of the month', async () => {
    const { client, setClock } = await open();
    await setClock('2027-03-05T10:00:00Z');
    const { items } = await client.installments.list({ plan: ['open'] });
    assert.deepEqual(items.map(({ dueDate }) => dueDate).slice(-3), ['2027-01-31', '2027-02-28', '2027-03-31']);
    assert.deepEqual(
      items.slice(-2).map(({ status }) => status),
      ['paid', 'scheduled'],
    );
  });

  test('midnight is the account’s, not the server’s', async () => {
    const { client, setClock } = await open();
    await setClock('2026-06-15T22:30:00Z');
    assert.equal((await client.meta.get()).today, '2026-06-16');
  });
}
