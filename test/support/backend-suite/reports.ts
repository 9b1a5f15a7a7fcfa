import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client } from '../../../src/contract/client.js';
import type { Installment } from '../../../src/model/installment.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import type { Plan } from '../../../src/model/plan.js';
import type { InstallmentsReport } from '../../../src/model/report.js';
import { buildCustomer } from '../../../src/testing/builders.js';
import { bookOf, one, plan, troubles } from '../books.js';
import { allPlans, newAccount, stage, type BackendFixture, type Stage } from './stage.js';

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

type Whole = Required<InstallmentsReport>;

/** Every figure of one currency, against the rows that it is made of. */
function rowAgrees(
  row: Whole['revenue']['rows'][number],
  all: readonly Plan[],
  items: Installment[],
  report: Whole,
): void {
  const { currency } = row;
  const { country, possible, products } = report;
  const plans = all.filter((each) => each.currency === currency);
  const amounts = items.filter(({ amount }) => amount.currency === currency).map(({ amount }) => amount.amount);
  assert.equal(row.paid + row.refunded + row.overdue + row.toReceive + row.void, add(amounts));
  assert.equal(row.plans, plans.length);
  assert.equal(row.paid, add(plans.map(({ summary }) => summary.paidAmount.amount)));
  assert.equal(row.overdue, add(plans.map(({ summary }) => summary.overdueAmount.amount)));
  assert.equal(row.toReceive, add(plans.map(({ summary }) => summary.toReceiveAmount.amount)));
  const countries = country.rows.filter((each) => each.currency === currency);
  assert.equal(row.paid, add(countries.map(({ paid }) => paid)));
  const late = products.rows.flatMap(({ overdue }) => overdue.filter((money) => money.currency === currency));
  assert.equal(row.overdue, add(late.map(({ amount }) => amount)));
  const scenario = possible.rows.find((each) => each.currency === currency);
  assert.equal((scenario?.received ?? 0) + (scenario?.missing ?? 0), scenario?.ifAllPaid);
}

/** The report, after all of it was compared with the lists. */
export async function agrees(client: Client, filters: PlanFilters = {}): Promise<InstallmentsReport> {
  const report = (await client.reports.get({ ...filters, top: 50 })) as Whole;
  const plans = await allPlans(client, filters);
  const { items } = await client.installments.list({ ...filters, limit: 1000 });
  for (const row of report.revenue.rows) rowAgrees(row, plans, items, report);
  assert.equal(add(report.revenue.rows.map((row) => row.plans)), report.status.total);
  const late = add(plans.map(({ summary }) => summary.overdue));
  assert.equal(add(report.products.rows.map(({ overdueCount }) => overdueCount)), late);
  return report;
}

const euros = ({ revenue, possible }: InstallmentsReport) => ({
  ...revenue?.rows.find(({ currency }) => currency === 'EUR'),
  ...possible?.rows.find(({ currency }) => currency === 'EUR'),
});

export function describeReports(open: () => Promise<Stage>, fixture: () => BackendFixture): void {
  const staged = (plans: Parameters<typeof bookOf>[0]) => stage(fixture(), bookOf(plans, newAccount()));

  test('the sections agree with each other and with the lists, for any filter', async () => {
    const { client } = await open();
    const filters: PlanFilters[] = [{}, { currency: ['JPY'] }, { status: ['canceled'] }, { overdueDaysMin: 31 }];
    for (const each of [...filters, { product: ['prd_other'] }, { q: 'nobody at all' }]) await agrees(client, each);
    const { revenue, country, possible, products } = await client.reports.get();
    assert.equal(revenue?.basis, 'gross');
    assert.deepEqual(
      revenue.rows.map(({ currency, plans }) => [currency, plans]),
      [
        ['EUR', troubles.length - 1],
        ['JPY', 1],
      ],
    );
    assert.deepEqual(country?.rows.at(-1), { currency: 'JPY', country: 'JP', plans: 1, paid: 10_000 });
    assert.deepEqual(possible?.months.at(-1), { month: '2026-07', currency: 'JPY', expected: 10_000, received: 0 });
    assert.deepEqual(
      products?.rows.map(({ overdueCount }) => overdueCount),
      [8],
    );
  });

  test('a refund after completion moves from paid to refunded, and was never possible', async () => {
    const { client } = await open();
    const before = euros(await agrees(client));
    await client.plans.refund({ id: 'done', amount: { amount: 12_345, currency: 'EUR' } }, { ifMatch: '1' });
    assert.deepEqual(euros(await agrees(client)), {
      ...before,
      paid: before.paid! - 12_345,
      refunded: before.refunded! + 12_345,
      ifAllPaid: before.ifAllPaid! - 12_345,
      received: before.received! - 12_345,
    });
  });

  test('a debit that comes back late moves from paid to overdue', async () => {
    const back = { expects: { on: '2026-06-18', event: 'charge_back' } } as const;
    const debit = { paymentMethod: { type: 'sepa_debit', last4: '1234' } } as const;
    const { client, setClock } = await staged([plan('back', [one(1, 'paid', '2026-05-10', back)], debit)]);
    assert.deepEqual(euros(await agrees(client)), {
      ...{ currency: 'EUR', plans: 1, paid: 10_000, refunded: 0, overdue: 0, toReceive: 0, void: 0 },
      ...{ ifAllPaid: 10_000, received: 10_000, missing: 0 },
    });
    await setClock('2026-06-19T10:00:00Z');
    const report = await agrees(client);
    assert.deepEqual(euros(report), {
      ...{ currency: 'EUR', plans: 1, paid: 0, refunded: 0, overdue: 10_000, toReceive: 0, void: 0 },
      ...{ ifAllPaid: 10_000, received: 0, missing: 10_000 },
    });
    assert.equal(report.products?.rows[0]?.overdueCount, 1);
  });

  test('parts that are paid, currencies of no and of three decimals, unknown countries, paused plans', async () => {
    const customer = buildCustomer({ id: 'cus_zz', country: 'ZZ' });
    const dinars = { currency: 'KWD', customer };
    const large = { amount: 4_000_000_000_000_001 };
    const { client } = await staged([
      plan('partly', [one(1, 'overdue', '2026-05-10', { paid: 2_500, ...large })], dinars),
      plan('second', [one(1, 'overdue', '2026-05-11', { paid: 1, ...large })], dinars),
      plan('held', [one(1, 'scheduled', '2026-06-30'), one(2, 'scheduled', '2026-07-01')], {
        currency: 'JPY',
        paused: true,
      }),
    ]);
    const { revenue, country, possible, products } = await agrees(client);
    const total = 8_000_000_000_000_002;
    assert.deepEqual(revenue?.rows, [
      { currency: 'KWD', plans: 2, paid: 2_501, refunded: 0, overdue: total - 2_501, toReceive: 0, void: 0 },
      { currency: 'JPY', plans: 1, paid: 0, refunded: 0, overdue: 0, toReceive: 20_000, void: 0 },
    ]);
    assert.deepEqual(
      country?.rows.map((row) => [row.currency, row.country]),
      [
        ['KWD', 'ZZ'],
        ['JPY', 'FR'],
      ],
    );
    assert.deepEqual(possible, {
      rows: [
        { currency: 'KWD', ifAllPaid: total, received: 2_501, missing: total - 2_501 },
        { currency: 'JPY', ifAllPaid: 0, received: 0, missing: 0 },
      ],
      months: [
        { month: '2026-05', currency: 'KWD', expected: total, received: 2_501 },
        { month: '2026-06', currency: 'JPY', expected: 10_000, received: 0 },
      ],
    });
    assert.deepEqual(products?.rows[0]?.overdue, [{ amount: total - 2_501, currency: 'KWD' }]);
  });

  // One second before and at midnight; Paris twice, where the day before has 23 hours, and where it has 25.
  const midnights = [
    ['America/Sao_Paulo', '2026-07-01T02:59:59Z', '2026-07-01T03:00:00Z', '2026-07-01'],
    ['Asia/Tokyo', '2026-06-30T14:59:59Z', '2026-06-30T15:00:00Z', '2026-07-01'],
    ['Europe/Paris', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Europe/Paris', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z', '2027-03-29'],
  ] as const;
  for (const [timeZone, before, at, dueDate] of midnights) {
    test(`what is due is possible from midnight in ${timeZone} on, ${dueDate}`, async () => {
      const book = bookOf([plan('due', [one(1, 'paid', '2026-05-10'), one(2, 'scheduled', dueDate)])], newAccount());
      const { client, setClock } = await stage(fixture(), { ...book, account: { ...book.account, timeZone } });
      await setClock(before);
      assert.equal(euros(await agrees(client)).ifAllPaid, 10_000);
      await setClock(at);
      const report = await agrees(client);
      assert.equal(report.today, dueDate);
      assert.equal(euros(report).ifAllPaid, 20_000);
    });
  }
}
