import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import type { PlanQuery } from '../../../src/contract/plans.js';
import type { PlanRecord } from '../../../src/backends/billing/record.js';
import { connect } from '../../../src/client/direct.js';
import type { Client } from '../../../src/contract/client.js';
import { addDays } from '../../../src/core/calendar.js';
import { permissions } from '../../../src/model/capability.js';
import { planSortKeys, type PlanFilters } from '../../../src/model/plan-filters.js';
import { intervalUnits } from '../../../src/model/billing-interval.js';
import { planKinds, planStatuses } from '../../../src/model/plan.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { allPlans } from '../../support/backend-suite/stage.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** What the generator does not make: three decimals, paused and part-paid plans of every kind. */
function unusual(plan: PlanRecord, index: number): PlanRecord {
  const installments = plan.installments.map((one) =>
    one.status === 'overdue' && index % 3 === 0 ? { ...one, paid: Math.floor(one.amount / 3) } : one,
  );
  const changes = { ...(index % 7 === 0 && { currency: 'KWD' }), ...(index % 5 === 0 && { paused: true }) };
  return { ...plan, ...changes, installments };
}

const generated = generateBook({ seed: 11, plans: 260 });
const book = { ...generated, plans: generated.plans.map(unusual) };
const session = { account: book.account.id, subject: 'user_1', permissions };

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const day = fc.integer({ min: -900, max: 0 }).map((days) => addDays('2026-06-15', days));
const filters: fc.Arbitrary<PlanFilters> = fc
  .record({
    q: often(fc.constantFrom('an', 'MULLER', 'example.org', 'T25', 'é', '%', '\\', '渡', 'لي', "o'")),
    product: often(some(book.products.map(({ id }) => id))),
    status: often(some(planStatuses)),
    from: often(day),
    to: often(day),
    issuedMin: often(fc.integer({ min: 1, max: 12 })),
    issuedMax: often(fc.integer({ min: 1, max: 24 })),
    countMin: often(fc.integer({ min: 1, max: 14 })),
    countMax: often(fc.integer({ min: 1, max: 40 })),
    openEnded: often(fc.boolean()),
    overdueDaysMin: often(fc.integer({ min: 0, max: 100 })),
    overdueDaysMax: often(fc.integer({ min: 0, max: 200 })),
    overduePosition: often(fc.integer({ min: 1, max: 15 })),
    currency: often(some(['EUR', 'USD', 'GBP', 'JPY', 'KWD'])),
    country: often(some(['FR', 'DE', 'JP', 'US', 'ZZ'])),
    customer: often(some(book.plans.slice(0, 40).map(({ customer }) => customer.id))),
    kind: often(some(planKinds)),
    frequency: often(some(intervalUnits)),
  })
  // Filters that exclude each other say little: most of them are left out.
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 }).map((kept) => Object.fromEntries(kept)))
  .filter(inOrder);

function inOrder({ from, to, issuedMin, issuedMax, countMin, countMax, ...late }: PlanFilters): boolean {
  const ranges = [
    [from, to],
    [issuedMin, issuedMax],
    [countMin, countMax],
    [late.overdueDaysMin, late.overdueDaysMax],
  ] as const;
  return ranges.every(([low, high]) => low === undefined || high === undefined || low <= high);
}

const sorts = planSortKeys.flatMap((key) => [key, `-${key}`] as const);

describe('SQL gives what the pure folds give', () => {
  let database: TestDatabase;
  let sql: Client;
  let pure: Client;
  before(async () => {
    database = await openTestDatabase();
    await insertBook(database.db, book);
    sql = connect(backendAt(database.db, book.asOf), { session, idempotency: 'backend' });
    pure = connect(createMemoryBackend({ data: book }), { session });
  });
  after(() => database.close());

  const same = <T>(ask: (client: Client) => Promise<T>) =>
    Promise.all([ask(sql), ask(pure)]).then(([ours, expected]) => assert.deepEqual(ours, expected));

  test('every plan and every installment, field by field', async () => {
    await same((client) => allPlans(client));
    await same((client) => client.installments.list({ limit: 1000 }));
  });

  test('lists for any filters and order', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...sorts), (query, sort) =>
        same(async (client) => {
          const { items, total } = await client.plans.list({ ...query, sort, limit: 60 });
          return { total, ids: items.map(({ id }) => id) };
        }),
      ),
      { numRuns: 60 },
    );
  });

  const allPages = async (client: Client, query: PlanQuery): Promise<string[]> => {
    const ids: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await client.plans.list({ ...query, ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    return ids;
  };

  test('every order, page by page to its end', async () => {
    for (const sort of sorts) await same((client) => allPages(client, { sort, limit: 57 }));
  });

  test('late plans of every order, page by page to their end', async () => {
    for (const sort of sorts) {
      await same((client) => allPages(client, { sort, limit: 7, overdueDaysMin: 20, overdueDaysMax: 80 }));
    }
  });

  test('days late from one to another, also those between two late installments', async () => {
    const ends = [0, 1, 7, 14, 20, 25, 30, 31, 40, 60, 75, 90, 150];
    for (const overdueDaysMin of ends) {
      for (const overdueDaysMax of ends.filter((end) => end >= overdueDaysMin)) {
        await same((client) => allPages(client, { overdueDaysMin, overdueDaysMax, limit: 100 }));
      }
    }
  });

  test('reports for any filters', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom('plans' as const, 'installments' as const),
        fc.constantFrom('count' as const, 'number' as const),
        often(fc.integer({ min: 1, max: 20 })),
        (query, statusOf, agingBy, top) => same((client) => client.reports.get({ ...query, statusOf, agingBy, top })),
      ),
      { numRuns: 40 },
    );
  });

  test('also after changes and when days have passed', async () => {
    const late = await sql.plans.list({ overdueDaysMin: 1, sort: 'customer', limit: 100 });
    for (const { id, actions, version } of late.items.slice(0, 12)) {
      const may = (name: string) => actions.some((each) => each.name === name && each.allowed);
      if (may('reprocess')) {
        const { items } = await pure.installments.list({ plan: [id], limit: 1000 });
        const first = items.find(({ retry }) => retry?.allowed);
        await same((client) => client.installments.retry({ id: first?.id ?? '' }));
      } else if (may('cancel')) await same((client) => client.plans.cancel({ id }, { ifMatch: version }));
      else if (may('refund')) await same((client) => client.plans.refund({ id }, { ifMatch: version }));
    }
    await same((client) => allPlans(client));
    await same((client) => client.reports.get());
  });

  test('a week, a month and a year on', async () => {
    const later = { ...book, account: { ...book.account, id: 'acct_later' } };
    await insertBook(database.db, later);
    const backend = backendAt(database.db, book.asOf);
    const memory = createMemoryBackend({ data: later });
    const ours = connect(backend, { session: { ...session, account: 'acct_later' } });
    const expected = connect(memory, { session: { ...session, account: 'acct_later' } });
    for (const days of [7, 31, 365]) {
      const time = Date.parse(book.asOf) + days * 86_400_000;
      memory.clock.set(time);
      await backend.accounts.setClock('acct_later', time);
      assert.deepEqual(await allPlans(ours), await allPlans(expected), `${days} days`);
      assert.deepEqual(await ours.reports.get(), await expected.reports.get(), `${days} days`);
    }
  });
});
