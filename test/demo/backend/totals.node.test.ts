import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { wrongTotals } from '../../../demo/backend/records/recount.js';
import { connect } from '../../../src/client/direct.js';
import type { Client } from '../../../src/contract/client.js';
import { isTrancheError } from '../../../src/core/errors.js';
import { permissions } from '../../../src/model/capability.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { allPlans } from '../../support/backend-suite/stage.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

interface Step {
  what: 'retry' | 'cancel' | 'refund' | 'part' | 'propose' | 'days';
  /** Which plan, counted round the book; of `days`, how many. */
  which: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('retry', 'retry', 'cancel', 'refund', 'part', 'propose', 'days'),
  which: fc.nat({ max: 400 }),
});

/** Refusals are part of the game; anything else is not. */
const refusable = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: unknown) => {
    if (!isTrancheError(error) || error.code === 'server_error') throw error;
  });
};

describe('totals', () => {
  let database: TestDatabase;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  /** A new account with a few paused plans, and clients of two servers of it. */
  const open = async (id: string, plans: number) => {
    const made = generateBook({ seed: 5, plans, account: { id } });
    const book = { ...made, plans: made.plans.map((one, at) => (at % 6 === 0 ? { ...one, paused: true } : one)) };
    await insertBook(database.db, book);
    const backends = [backendAt(database.db, book.asOf), backendAt(database.db, book.asOf)] as const;
    const session = { account: id, subject: 'user_1', permissions };
    const clients = backends.map((backend) => connect(backend, { session, idempotency: 'backend' }));
    let now = Date.parse(book.asOf);
    const forward = async (days: number) => {
      now += days * 86_400_000;
      await backends[0].accounts.setClock(id, now);
    };
    return { book, forward, clients };
  };

  const one = async (client: Client, id: string, what: Step['what']): Promise<unknown> => {
    const { version, currentAmount } = await client.plans.get({ id });
    const { items } = await client.installments.list({ plan: [id], limit: 1000 });
    const target = items.find(({ retry }) => retry?.allowed) ?? items[0];
    switch (what) {
      case 'retry':
        return client.installments.retry({ id: target?.id ?? '' });
      case 'cancel':
        return client.plans.cancel({ id }, { ifMatch: version });
      case 'refund':
        return client.plans.refund({ id }, { ifMatch: version });
      case 'part':
        return client.plans.refund({ id, amount: { ...currentAmount, amount: 1 } }, { ifMatch: version });
      default:
        return client.updates.propose({ id, newAmount: { ...currentAmount, amount: currentAmount.amount + 500 } });
    }
  };

  test('are what the rows add up to, whatever happens and however much of it at once', async () => {
    const { book, clients, forward } = await open('acct_random', 60);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        const days = steps.filter(({ what }) => what === 'days').reduce((sum, { which }) => sum + (which % 20), 0);
        const work = steps.flatMap(({ what, which }, at) => {
          const { id } = book.plans[which % book.plans.length]!;
          return what === 'days' ? [] : [refusable(one(clients[at % 2]!, id, what))];
        });
        await Promise.all([...work, forward(days)]);
        assert.equal(await wrongTotals(database.db, book.account.id), 0);
      }),
      { numRuns: 12 },
    );
  });

  test('answer what the plans one by one answer', async () => {
    const { clients, forward } = await open('acct_ways', 90);
    const [client] = clients as [Client];
    const everything = { from: '1900-01-01' };
    const some: PlanFilters[] = [
      {},
      { product: ['prd_data', 'prd_recipes'] },
      { currency: ['USD', 'JPY'] },
      { product: ['prd_data'], currency: ['EUR'] },
      { status: ['in_progress_with_issues', 'canceled'], country: ['FR', 'DE', 'US'] },
      { countMin: 3, countMax: 12 },
      { openEnded: true },
      { openEnded: false, countMin: 13 },
    ];
    for (const days of [0, 40]) {
      await forward(days);
      for (const filters of some) {
        for (const statusOf of ['plans', 'installments'] as const) {
          const asked = { ...filters, statusOf };
          assert.deepEqual(await client.reports.get(asked), await client.reports.get({ ...asked, ...everything }));
        }
        for (const list of [client.plans.list, client.installments.list]) {
          const [ours, counted] = await Promise.all([list(filters), list({ ...filters, ...everything })]);
          assert.deepEqual([ours.total, ours.items], [counted.total, counted.items]);
        }
      }
    }
    assert.ok((await allPlans(client)).length === 90);
  });
});
