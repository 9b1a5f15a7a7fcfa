import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect } from '../../src/client/direct.js';
import type { CompleteBackend, Session } from '../../src/contract/backend.js';
import type { Client } from '../../src/contract/client.js';
import { isTrancheError } from '../../src/core/errors.js';
import { permissions } from '../../src/model/capability.js';
import { planSortKeys, type PlanFilters, type PlanSort } from '../../src/model/plan-filters.js';
import type { Plan } from '../../src/model/plan.js';
import type { Book, Effect } from '../../src/backends/billing/record.js';
import { generateBook } from '../../src/testing/generate-book.js';
import { bookOf, troubles } from './books.js';

/** A backend that holds one book and can be looked into. */
export interface OpenBook {
  backend: CompleteBackend;
  setClock(instant: string): Promise<unknown>;
  effects(): Promise<readonly Effect[]>;
}

export interface BackendFixture {
  /** Makes the book's account; several books of one fixture live side by side. */
  open(book: Book): Promise<OpenBook>;
  close(): Promise<void>;
}

interface Stage extends OpenBook {
  client: Client;
  as(session: Partial<Session>): Client;
}

let accounts = 0;
const newAccount = () => `acct_suite_${accounts++}`;

export async function stage(fixture: BackendFixture, book: Book): Promise<Stage> {
  const opened = await fixture.open(book);
  const own: Session = { account: book.account.id, subject: 'user_1', permissions };
  const as = (session: Partial<Session>) =>
    connect(opened.backend, { session: { ...own, ...session }, idempotency: 'backend' });
  return { ...opened, client: as({}), as };
}

/** Rejects with a problem of that status and code. */
export async function refuses(work: Promise<unknown>, status: number, code: string): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTrancheError(error), String(error));
    assert.deepEqual([error.status, error.code], [status, code]);
    return true;
  });
}

/** All plans of a list, page by page. */
export async function allPlans(
  client: Client,
  query: PlanFilters & { sort?: PlanSort } = {},
  limit = 100,
): Promise<Plan[]> {
  const found: Plan[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.plans.list({ ...query, limit, ...(cursor && { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

const idsOf = (plans: readonly Plan[]): string[] => plans.map(({ id }) => id).sort();
const action = ({ actions }: Plan, name: string) => actions.find((each) => each.name === name);

/** The behavior every backend of ours has; run by the memory's and by the database's tests. */
export function describeBackend(name: string, create: () => Promise<BackendFixture>): void {
  describe(name, () => {
    let fixture: BackendFixture;
    before(async () => {
      fixture = await create();
    });
    after(() => fixture.close());
    const open = () => stage(fixture, bookOf(troubles, newAccount()));
    describeReading(open, () => fixture);
    describeFilters(open);
    describeChanges(open);
    describeRetries(open);
    describeTime(open);
  });
}

function describeReading(open: () => Promise<Stage>, fixture: () => BackendFixture): void {
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

function describeFilters(open: () => Promise<Stage>): void {
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

function describeChanges(open: () => Promise<Stage>): void {
  test('cancel ends a plan: what is unpaid is void, what is paid stays', async () => {
    const { client, effects } = await open();
    const plan = await client.plans.cancel({ id: 'late' }, { ifMatch: '1' });
    assert.equal(plan.status, 'canceled');
    assert.equal(plan.version, '2');
    assert.equal(plan.summary.overdue, 0);
    assert.equal(plan.summary.paid, 3);
    assert.equal(plan.canceledAt, '2026-06-15T09:30:00Z');
    assert.deepEqual(await client.plans.get({ id: 'late' }), plan);
    assert.equal((await client.plans.list({ status: ['canceled'] })).total, 2);
    assert.deepEqual(
      (await effects()).map(({ kind, planId }) => [kind, planId]),
      [['cancel', 'late']],
    );
    await refuses(client.plans.cancel({ id: 'late' }, { ifMatch: '2' }), 409, 'already_closed');
  });

  test('a change decided on an old version is refused and changes nothing', async () => {
    const { client, effects } = await open();
    await refuses(client.plans.cancel({ id: 'fine' }, { ifMatch: '0' }), 412, 'version_mismatch');
    await refuses(client.plans.refund({ id: 'fine' }, { ifMatch: '7' }), 412, 'version_mismatch');
    await refuses(client.plans.cancel({ id: 'fine' }), 428, 'precondition_required');
    await refuses(client.plans.cancel({ id: 'nothing' }, { ifMatch: '1' }), 404, 'not_found');
    assert.equal((await client.plans.get({ id: 'fine' })).version, '1');
    assert.deepEqual(await effects(), []);
  });

  test('refund: everything, and the plan ends', async () => {
    const { client, effects } = await open();
    const { refunds, plan } = await client.plans.refund({ id: 'fine' }, { ifMatch: '1' });
    assert.equal(plan.status, 'refunded');
    assert.equal(refunds.length, 5);
    assert.deepEqual(plan.summary.refundedAmount, { amount: 50_000, currency: 'EUR' });
    assert.equal(
      (await effects()).reduce((sum, { amount }) => sum + amount, 0),
      50_000,
    );
  });

  test('refund: an amount, newest installment first', async () => {
    const { client } = await open();
    const amount = { amount: 15_000, currency: 'EUR' };
    const { refunds, plan } = await client.plans.refund({ id: 'fine', amount }, { ifMatch: '1' });
    assert.deepEqual(
      refunds.map((each) => [each.installmentId, each.amount.amount]),
      [
        ['fine-05', 10_000],
        ['fine-04', 5_000],
      ],
    );
    assert.equal(plan.status, 'in_progress_with_issues');
    const { items } = await client.installments.list({ plan: ['fine'] });
    assert.deepEqual(
      items.map(({ status }) => status),
      ['paid', 'paid', 'paid', 'partially_refunded', 'refunded', 'scheduled'],
    );
  });

  test('refund: named installments, and what is refused', async () => {
    const { client, effects } = await open();
    const { refunds } = await client.plans.refund(
      { id: 'half-refunded', installmentIds: ['half-refunded-01'] },
      { ifMatch: '1' },
    );
    assert.deepEqual(
      refunds.map(({ amount }) => amount.amount),
      [6_000],
    );
    const euros = (amount: number) => ({ amount, currency: 'EUR' });
    const refused = (input: object, status: number, code: string) =>
      refuses(client.plans.refund({ id: 'fine', ...input }, { ifMatch: '1' }), status, code);
    await refused({ amount: euros(50_001) }, 422, 'amount_too_high');
    await refused({ amount: { amount: 100, currency: 'USD' } }, 422, 'currency_mismatch');
    await refused({ installmentIds: ['late-01'] }, 422, 'installment_not_in_plan');
    await refused({ installmentIds: ['fine-06'] }, 422, 'not_paid');
    await refuses(client.plans.refund({ id: 'refunded' }, { ifMatch: '1' }), 409, 'already_refunded');
    await refuses(client.plans.refund({ id: 'inactive' }, { ifMatch: '1' }), 409, 'nothing_to_refund');
    await refuses(client.plans.refund({ id: 'invoiced' }, { ifMatch: '1' }), 409, 'method_not_refundable');
    assert.equal((await effects()).length, 1);
  });

  test('one key, one effect: the same answer comes again, other words are refused', async () => {
    const { client, as, effects } = await open();
    const options = { ifMatch: '1', idempotencyKey: 'key-1' };
    const input = { id: 'fine', amount: { amount: 100, currency: 'EUR' } };
    const first = await client.plans.refund(input, options);
    assert.deepEqual(await client.plans.refund(input, options), first);
    assert.deepEqual(
      (await effects()).map(({ idempotencyKey }) => idempotencyKey),
      ['key-1'],
    );
    const other = { ...input, amount: { amount: 200, currency: 'EUR' } };
    await refuses(client.plans.refund(other, options), 422, 'idempotency_key_reused');
    await refuses(client.plans.cancel({ id: 'fine' }, options), 422, 'idempotency_key_reused');
    // The same key of somebody else is another intention.
    await as({ subject: 'user_2' }).plans.refund(input, { ...options, ifMatch: '2' });
    assert.equal((await effects()).length, 2);
  });

  test('a refusal is remembered with its key, an outdated version is not', async () => {
    const { client, effects } = await open();
    const key = { ifMatch: '1', idempotencyKey: 'key-2' };
    await refuses(client.plans.cancel({ id: 'done' }, key), 409, 'already_closed');
    await refuses(client.plans.cancel({ id: 'done' }, key), 409, 'already_closed');
    await refuses(
      client.plans.cancel({ id: 'fine' }, { ifMatch: '9', idempotencyKey: 'key-3' }),
      412,
      'version_mismatch',
    );
    await client.plans.cancel({ id: 'fine' }, { ifMatch: '1', idempotencyKey: 'key-3' });
    assert.equal((await effects()).length, 1);
  });

  test('the same intention twice at once happens once', async () => {
    const { client, effects } = await open();
    const options = { ifMatch: '1', idempotencyKey: 'key-4' };
    const both = await Promise.allSettled([1, 2].map(() => client.plans.refund({ id: 'fine' }, options)));
    assert.ok(both.some(({ status }) => status === 'fulfilled'));
    for (const each of both) {
      if (each.status === 'rejected') assert.equal((each.reason as { code: string }).code, 'idempotency_in_progress');
    }
    assert.equal((await effects()).length, 5);
  });

  test('two intentions at once: one wins, the other is told that the plan has changed', async () => {
    const { client, effects } = await open();
    const cancel = () => client.plans.cancel({ id: 'fine' }, { ifMatch: '1' });
    const both = await Promise.allSettled([cancel(), cancel()]);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    assert.equal((lost.reason as { code: string }).code, 'version_mismatch');
    assert.equal((await effects()).length, 1);
  });

  test('who may only read sees no action and is refused', async () => {
    const { as, effects } = await open();
    const reader = as({ permissions: ['read'] });
    assert.deepEqual((await reader.meta.get()).capabilities, []);
    assert.deepEqual((await reader.plans.get({ id: 'late' })).actions, []);
    await refuses(reader.plans.cancel({ id: 'late' }, { ifMatch: '1' }), 403, 'forbidden');
    assert.deepEqual(await effects(), []);
  });
}

function describeRetries(open: () => Promise<Stage>): void {
  test('a retry that succeeds pays the installment', async () => {
    const { client, effects } = await open();
    const { installment, plan } = await client.installments.retry({ id: 'late-04' });
    assert.equal(installment.status, 'paid');
    assert.equal(installment.attempts, 4);
    assert.equal(installment.paidAt, '2026-06-15T09:30:00Z');
    assert.equal(plan.summary.overdue, 1);
    assert.equal(plan.version, '2');
    assert.deepEqual(
      (await effects()).map(({ kind, amount }) => [kind, amount]),
      [['charge', 10_000]],
    );
    await refuses(client.installments.retry({ id: 'late-04' }), 409, 'not_overdue');
  });

  test('what came back may be tried once more', async () => {
    const { client } = await open();
    const { installment } = await client.installments.retry({ id: 'charged-back-02' });
    assert.equal(installment.status, 'paid');
    assert.deepEqual(installment.chargedBackAmount, { amount: 10_000, currency: 'EUR' });
  });

  test('retries are refused with the reason', async () => {
    const { client, effects } = await open();
    const cases = [
      ['fine-01', 'not_overdue'],
      ['recent-02', 'automatic_pending'],
      ['exhausted-02', 'no_attempt_left'],
      ['expired-02', 'reason_code'],
      ['collected-02', 'in_collection'],
      ['invoiced-02', 'method_not_supported'],
      ['pending-02', 'in_progress'],
      ['inactive-01', 'not_overdue'],
    ] as const;
    for (const [id, code] of cases) await refuses(client.installments.retry({ id }), 409, code);
    await refuses(client.installments.retry({ id: 'nothing' }), 404, 'not_found');
    assert.deepEqual(await effects(), []);
  });
}

function describeTime(open: () => Promise<Stage>): void {
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
