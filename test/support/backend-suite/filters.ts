import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { allPlans, idsOf, type Stage } from './stage.js';

export function describeFilters(open: () => Promise<Stage>): void {
  const cases: readonly [PlanFilters, readonly string[] | ((all: string[]) => string[])][] = [
    [{ q: 'HELENE angstrom' }, ['late']],
    [{ q: 'r-yen' }, ['yen']],
    [{ q: 'helene@' }, ['late']],
    [{ q: '100%' }, []],
    [{ q: '_' }, []],
    [{ q: '渡邊' }, ['yen']],
    [{ q: '  ' }, (all) => all],
    [{ status: ['refunded', 'inactive'] }, ['inactive', 'refunded']],
    [{ status: [] }, (all) => all],
    [{ currency: ['JPY'] }, ['yen']],
    [{ country: ['JP', 'XX'] }, ['yen']],
    [{ customer: ['cus_late'] }, ['late']],
    [{ product: ['prd_other'] }, ['yen']],
    [{ kind: ['subscription'] }, ['open']],
    [{ frequency: ['year'] }, []],
    [{ openEnded: true }, ['open']],
    [{ openEnded: false }, (all) => all.filter((id) => id !== 'open')],
    [{ countMin: 4, countMax: 6 }, ['done', 'fine', 'late']],
    [{ issuedMin: 5 }, ['fine', 'late']],
    [{ issuedMax: 1 }, ['canceled', 'inactive', 'open', 'yen']],
    [{ from: '2026-05-10', to: '2026-05-10' }, ['yen']],
    [{ overdueDaysMin: 91 }, ['charged-back', 'collected', 'exhausted', 'expired', 'invoiced']],
    [{ overdueDaysMin: 1, overdueDaysMax: 30 }, ['recent']],
    [{ overduePosition: 5 }, ['late']],
    // The fourth is late, and one is late by 36 days, but it is the fifth.
    [{ overduePosition: 4, overdueDaysMax: 40 }, []],
    [{ overduePosition: 5, overdueDaysMax: 40 }, ['late']],
    [
      { status: ['completed_with_issues'], overdueDaysMax: 5_000, q: 'camille', currency: ['EUR'] },
      ['charged-back', 'collected', 'exhausted', 'expired', 'invoiced', 'recent'],
    ],
  ];
  test('every filter selects what it says', async () => {
    const { client } = await open();
    const all = idsOf(await allPlans(client));
    for (const [filters, expected] of cases) {
      const wanted = typeof expected === 'function' ? expected(all) : [...expected];
      assert.deepEqual(idsOf(await allPlans(client, filters)), wanted, JSON.stringify(filters));
      const report = await client.reports.get(filters);
      assert.equal(report.status?.total, wanted.length, JSON.stringify(filters));
    }
  });

  test('a range that is upside down is refused', async () => {
    const { client } = await open();
    await assert.rejects(client.plans.list({ from: '2026-02-01', to: '2026-01-01' }), { code: 'invalid_input' });
  });
}
