import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Client } from '../../../src/contract/client.js';
import { addDays } from '../../../src/core/calendar.js';
import { fromDecimal } from '../../../src/core/money.js';
import { installmentGroupOf } from '../../../src/model/installment-group.js';
import { lengthSlot } from '../../../src/model/length-slot.js';
import type { Installment } from '../../../src/model/installment.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import type { Plan } from '../../../src/model/plan.js';
import { planStatuses } from '../../../src/model/plan.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { agrees } from './reports.js';
import { allPlans, newAccount, stage, type BackendFixture } from './stage.js';

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const filters: fc.Arbitrary<PlanFilters> = fc.record(
  {
    status: fc.subarray([...planStatuses], { minLength: 1, maxLength: 4 }),
    currency: fc.subarray(['EUR', 'USD', 'JPY', 'KWD'], { minLength: 1 }),
    from: fc.integer({ min: -900, max: 0 }).map((days) => addDays('2026-06-15', days)),
    countMin: fc.integer({ min: 1, max: 12 }),
    openEnded: fc.boolean(),
    overdueDaysMin: fc.integer({ min: 1, max: 100 }),
    issuedMax: fc.integer({ min: 1, max: 20 }),
    country: fc.subarray(['FR', 'DE', 'BR', 'JP', 'ZZ'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

/** Plans as they come, some in a currency of three decimals, some paid in part. */
function bookOfSeed(seed: number) {
  const book = generateBook({ seed, plans: 40, account: { id: newAccount() } });
  const plans = book.plans.map((plan, index) => ({
    ...plan,
    ...(index % 6 === 0 && { currency: 'KWD' }),
    installments: plan.installments.map((one) =>
      one.status === 'overdue' && index % 3 === 0 ? { ...one, paid: Math.floor(one.amount / 3) } : one,
    ),
  }));
  return { ...book, plans };
}

interface Rows {
  plans: readonly Plan[];
  items: readonly Installment[];
  lengthOf: (planId: string) => string;
}

async function rowsOf(client: Client, query: PlanFilters): Promise<Rows> {
  const plans = await allPlans(client, query);
  const { items, nextCursor } = await client.installments.list({ ...query, limit: 1_000 });
  assert.equal(nextCursor, null);
  const lengths = new Map(plans.map(({ id, installmentCount }) => [id, lengthSlot(installmentCount)]));
  return { plans, items, lengthOf: (planId) => lengths.get(planId) ?? '' };
}

/** M1: each cell is a number of rows, and all cells are all rows. */
async function statusAgrees(client: Client, query: PlanFilters, { plans, items, lengthOf }: Rows): Promise<void> {
  const ofPlans = (await client.reports.get({ ...query, sections: ['status'] })).status!;
  assert.equal(add(ofPlans.cells.map(({ count }) => count)), plans.length);
  for (const { length, group, count } of ofPlans.cells) {
    assert.equal(plans.filter(({ id, status }) => lengthOf(id) === length && status === group).length, count);
  }
  const ofItems = (await client.reports.get({ ...query, sections: ['status'], statusOf: 'installments' })).status!;
  assert.equal(add(ofItems.cells.map(({ count }) => count)), items.length);
  for (const { length, group, count } of ofItems.cells) {
    const own = items.filter((one) => lengthOf(one.planId) === length && installmentGroupOf(one.status) === group);
    assert.equal(own.length, count);
  }
}

/** M2: each cell is a number of late installments, and activating it leaves the plans that have them. */
async function agingAgrees(client: Client, query: PlanFilters, { items, plans, lengthOf }: Rows): Promise<void> {
  const late = items.filter(({ daysOverdue }) => daysOverdue > 0);
  assert.equal(late.length, add(plans.map(({ summary }) => summary.overdue)));
  for (const agingBy of ['count', 'number'] as const) {
    const aging = (await client.reports.get({ ...query, sections: ['aging'], agingBy })).aging!;
    assert.equal(aging.total, late.length);
    assert.equal(add(aging.cells.map(({ count }) => count)), late.length);
    for (const { slot, bucket, count } of aging.cells) {
      const [from = 0, to = Infinity] = bucket.split(/[-+]/).filter(Boolean).map(Number);
      const slotOf = ({ planId, number }: Installment) => (agingBy === 'count' ? lengthOf(planId) : lengthSlot(number));
      const own = late.filter((one) => slotOf(one) === slot && one.daysOverdue >= from && one.daysOverdue <= to);
      assert.equal(own.length, count, `${agingBy} ${slot} ${bucket}`);
    }
  }
}

/** The file's amounts are those of the report: every figure can be traced to rows. */
async function fileAgrees(client: Client, query: PlanFilters): Promise<void> {
  const { chunks } = await client.exports.plans({ ...query, columns: ['currency', 'overdueAmount'], decimal: ',' });
  let text = '';
  for await (const chunk of chunks) text += chunk;
  const [, ...rows] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ';', newline: '\r\n' }).data;
  const { revenue } = await client.reports.get({ ...query, sections: ['revenue'] });
  const found = new Map<string, number>();
  for (const [currency = '', amount = ''] of rows) {
    const units = fromDecimal(amount.replace(',', '.'), currency);
    found.set(currency, (found.get(currency) ?? 0) + (units ?? Number.NaN));
  }
  assert.deepEqual(
    Object.fromEntries(found),
    Object.fromEntries(revenue!.rows.map((row) => [row.currency, row.overdue])),
  );
}

export function describeTruth(fixture: () => BackendFixture): void {
  test('for any data and any filter the charts, the table and the file say the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 10_000 }), filters, filters, async (seed, ...queries) => {
        const { client } = await stage(fixture(), bookOfSeed(seed));
        for (const query of [{}, ...queries]) {
          const rows = await rowsOf(client, query);
          await agrees(client, query);
          await statusAgrees(client, query, rows);
          await agingAgrees(client, query, rows);
          await fileAgrees(client, query);
        }
      }),
      { numRuns: 4 },
    );
  });
}
