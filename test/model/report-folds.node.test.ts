import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agingBucketOf, agingBuckets } from '../../src/model/aging.js';
import { isOverdue } from '../../src/model/amounts.js';
import { installmentGroupOf, installmentGroups } from '../../src/model/installment-group.js';
import { installmentStatuses, type Installment } from '../../src/model/installment.js';
import { fixedSlots, lengthSlot, lengthSlots } from '../../src/model/length-slot.js';
import { planStatuses, type Plan } from '../../src/model/plan.js';
import { foldAging, foldInstallmentStatus, foldPlanStatus } from '../../src/model/report-folds.js';
import { InstallmentsReport } from '../../src/model/report.js';
import { installment, plan } from '../contract/samples.js';
import { safeParse } from './parse.js';

test('aging buckets include their upper bound and never overlap', () => {
  assert.deepEqual(
    agingBuckets().map(({ id }) => id),
    ['1-30', '31-60', '61-90', '91+'],
  );
  assert.deepEqual(
    agingBuckets([7]).map(({ id }) => id),
    ['1-7', '8+'],
  );
  assert.deepEqual(
    agingBuckets([]).map(({ id }) => id),
    ['1+'],
  );
  const buckets = agingBuckets();
  const of = (days: number) => agingBucketOf(days, buckets)?.id;
  assert.deepEqual([0, 1, 30, 31, 60, 61, 90, 91, 5000].map(of), [
    undefined,
    '1-30',
    '1-30',
    '31-60',
    '31-60',
    '61-90',
    '61-90',
    '91+',
    '91+',
  ]);
});

test('every number of days late is in one bucket, whatever the bounds', () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 400 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(bounds, fc.integer({ min: 1, max: 1000 }), (list, days) => {
      const found = agingBuckets(list).filter(({ from, to }) => days >= from && (to === undefined || days <= to));
      assert.equal(found.length, 1);
    }),
  );
});

test('lengths 1 to 12 have a column each, then 13+ and open', () => {
  assert.deepEqual([1, 2, 12, 13, 999, null].map(lengthSlot), ['1', '2', '12', '13+', '13+', 'open']);
  assert.deepEqual(fixedSlots, lengthSlots.slice(0, 12));
});

test('every status of an installment is in one of five groups', () => {
  const expected = {
    scheduled: 'upcoming',
    due: 'upcoming',
    processing: 'upcoming',
    paid: 'paid',
    overdue: 'overdue',
    partially_refunded: 'given_back',
    refunded: 'given_back',
    charged_back: 'given_back',
    canceled: 'void',
    written_off: 'void',
  } as const;
  for (const status of installmentStatuses) assert.equal(installmentGroupOf(status), expected[status]);
  assert.ok(installmentGroups.includes(installmentGroupOf('unknown')));
});

const plans: fc.Arbitrary<Plan[]> = fc
  .array(
    fc.record({
      installmentCount: fc.option(fc.integer({ min: 1, max: 30 })),
      status: fc.constantFrom(...planStatuses, 'unknown' as const),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((changes, index) => plan({ ...changes, id: `p${index}` })));

const rows = fc.array(
  fc.record({
    plan: fc.nat({ max: 70 }),
    number: fc.integer({ min: 1, max: 30 }),
    status: fc.constantFrom(...installmentStatuses, 'unknown' as const),
    daysOverdue: fc.nat({ max: 200 }),
    inGrace: fc.boolean(),
  }),
  { maxLength: 200 },
);
const installmentsOf = (list: { plan: number }[]): Installment[] =>
  list.map(({ plan: index, ...changes }, id) => installment({ ...changes, id: `i${id}`, planId: `p${index}` }));

test('M1 over plans: cells add up to the number of plans, none is zero, and each is what counting gives', () => {
  fc.assert(
    fc.property(plans, (list) => {
      const { cells, total } = foldPlanStatus(list);
      assert.equal(total, list.length);
      assert.equal(
        cells.reduce((sum, { count }) => sum + count, 0),
        total,
      );
      for (const { length, group, count } of cells) {
        const counted = list.filter((one) => lengthSlot(one.installmentCount) === length && one.status === group);
        assert.ok(count > 0);
        assert.equal(count, counted.length);
      }
    }),
  );
});

test('M1 over installments: what belongs to no plan does not count', () => {
  fc.assert(
    fc.property(plans, rows, (list, some) => {
      const byId = new Map(list.map((one) => [one.id, one]));
      const installments = installmentsOf(some);
      const known = installments.filter(({ planId }) => byId.has(planId));
      const { cells, total } = foldInstallmentStatus(byId, installments);
      assert.equal(total, known.length);
      assert.equal(
        cells.reduce((sum, { count }) => sum + count, 0),
        total,
      );
      for (const { length, group, count } of cells) {
        const counted = known.filter(
          (one) =>
            lengthSlot(byId.get(one.planId)!.installmentCount) === length && installmentGroupOf(one.status) === group,
        );
        assert.equal(count, counted.length);
      }
    }),
  );
});

test('M2: only what is late is in a bucket, by plan length or by position', () => {
  fc.assert(
    fc.property(plans, rows, fc.constantFrom('count' as const, 'number' as const), (list, some, by) => {
      const byId = new Map(list.map((one) => [one.id, one]));
      const late = installmentsOf(some).filter((one) => {
        const owner = byId.get(one.planId);
        return owner !== undefined && one.daysOverdue > 0 && isOverdue(one, owner.status);
      });
      const { cells, total, upperBounds } = foldAging(byId, installmentsOf(some), by, [30, 60, 90]);
      assert.deepEqual(upperBounds, [30, 60, 90]);
      assert.equal(total, late.length);
      for (const { slot, bucket, count } of cells) {
        const counted = late.filter((one) => {
          const length = by === 'count' ? byId.get(one.planId)!.installmentCount : one.number;
          return lengthSlot(length) === slot && agingBucketOf(one.daysOverdue, agingBuckets())?.id === bucket;
        });
        assert.equal(count, counted.length);
      }
    }),
  );
});

test('cells come by column, then by the fixed order of the rows; the report is one that the schema accepts', () => {
  const list = [
    plan({ id: 'a', installmentCount: null, status: 'completed' }),
    plan({ id: 'b', installmentCount: 20, status: 'inactive' }),
    plan({ id: 'c', installmentCount: 2, status: 'canceled' }),
    plan({ id: 'd', installmentCount: 2, status: 'completed' }),
    plan({ id: 'e', installmentCount: 10, status: 'completed' }),
  ];
  const status = foldPlanStatus(list);
  assert.deepEqual(
    status.cells.map(({ length, group }) => `${length} ${group}`),
    ['2 completed', '2 canceled', '10 completed', '13+ inactive', 'open completed'],
  );
  const report = { dataAsOf: '2025-01-01T00:00:00Z', today: '2025-01-01', status };
  assert.equal(safeParse(InstallmentsReport, report).success, true);
});
