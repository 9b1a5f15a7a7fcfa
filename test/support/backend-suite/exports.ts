import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { PlanExportQuery } from '../../../src/contract/exports.js';
import { csvDecimals, csvDelimiters } from '../../../src/core/csv-dialect.js';
import { toDecimal } from '../../../src/core/money.js';
import { planExportColumns, type PlanExportColumn } from '../../../src/model/plan-export.js';
import { planSortKeys } from '../../../src/model/plan-filters.js';
import type { Plan } from '../../../src/model/plan.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { allPlans, newAccount, refuses, stage, type BackendFixture, type Stage } from './stage.js';

/** What a column says of a plan, written from the contract and not shared with the writer. */
const said: Record<PlanExportColumn, (plan: Plan) => string | number | undefined> = {
  status: ({ status }) => status,
  customer: ({ customer }) => customer.name,
  email: ({ customer }) => customer.email,
  phone: ({ customer }) => customer.phone && `'${customer.phone}`,
  paymentMethod: ({ paymentMethod }) => paymentMethod?.type,
  currency: ({ currency }) => currency,
  total: ({ totalAmount }) => (totalAmount ? toDecimal(totalAmount) : undefined),
  overdueAmount: ({ summary }) => toDecimal(summary.overdueAmount),
  overdueCount: ({ summary }) => summary.overdue,
  reference: ({ reference }) => reference,
  product: ({ product }) => product.name,
  purchasedOn: ({ purchasedOn }) => purchasedOn,
  country: ({ customer }) => customer.country,
  nextDueOn: ({ summary }) => summary.nextDueOn,
  attempts: ({ summary }) => summary.attempts,
};

const figures = new Set<PlanExportColumn>(['total', 'overdueAmount', 'overdueCount', 'attempts']);

function expected(plan: Plan, columns: readonly PlanExportColumn[], decimal: string): string[] {
  return columns.map((column) => {
    const text = String(said[column](plan) ?? '');
    return figures.has(column) ? text.replace('.', decimal) : text;
  });
}

async function textOf({ client }: Stage, query: PlanExportQuery): Promise<string> {
  const { chunks } = await client.exports.plans(query);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

function read(text: string, delimiter: string): string[][] {
  assert.ok(text.endsWith('\r\n'));
  return Papa.parse<string[]>(text.replace(/^\ufeff/, '').slice(0, -2), { delimiter, newline: '\r\n' }).data;
}

const query: fc.Arbitrary<PlanExportQuery> = fc.record(
  {
    columns: fc.shuffledSubarray([...planExportColumns], { minLength: 1 }),
    delimiter: fc.constantFrom(...csvDelimiters),
    decimal: fc.constantFrom(...csvDecimals),
    bom: fc.boolean(),
    sort: fc.constantFrom(...planSortKeys.flatMap((key) => [key, `-${key}`] as const)),
    status: fc.constantFrom(['canceled' as const], ['in_progress_with_issues' as const, 'completed' as const]),
    currency: fc.constantFrom(['EUR'], ['JPY', 'USD']),
    countMin: fc.constantFrom(3, 6),
  },
  { requiredKeys: [] },
);

export function describeExports(fixture: () => BackendFixture): void {
  test('a file holds the rows of the list: any filters, order, columns and dialect', async () => {
    const book = generateBook({ seed: 21, plans: 60, account: { id: newAccount() } });
    const opened = await stage(fixture(), book);
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const { columns = planExportColumns, delimiter = ';', decimal = '.', bom = true, ...list } = asked;
        const text = await textOf(opened, asked);
        assert.equal(text.startsWith('\ufeff'), bom);
        const [head, ...rows] = read(text, delimiter);
        assert.deepEqual(head, columns);
        const plans = await allPlans(opened.client, list);
        assert.deepEqual(
          rows,
          plans.map((plan) => expected(plan, columns, decimal)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('a long file comes in pieces, in every order whole, and cut only where it says so', async () => {
    const opened = await stage(fixture(), generateBook({ seed: 4, plans: 520, account: { id: newAccount() } }));
    for (const sort of ['nextDueOn', '-overdueAmount'] as const) {
      const { chunks, truncated } = await opened.client.exports.plans({ sort, columns: ['reference'] });
      const pieces: string[] = [];
      for await (const chunk of chunks) pieces.push(chunk);
      assert.ok(pieces.length > 1, 'all in one piece');
      assert.equal(truncated, false);
      const rows = read(pieces.join(''), ';').slice(1).flat();
      const listed = await allPlans(opened.client, { sort });
      assert.deepEqual(
        rows,
        listed.map(({ reference }) => reference),
        sort,
      );
    }
    const cut = await opened.client.exports.plans({ columns: ['reference'], maxRows: 511 });
    assert.equal(cut.truncated, true);
    let text = '';
    for await (const chunk of cut.chunks) text += chunk;
    assert.equal(read(text, ';').length, 512);
    const whole = await opened.client.exports.plans({ maxRows: 520 });
    assert.equal(whole.truncated, false);
  });

  test('a file is for those who may take one, of their own account; nothing found is a header', async () => {
    const opened = await stage(fixture(), generateBook({ seed: 2, plans: 12, account: { id: newAccount() } }));
    assert.equal(
      await textOf(opened, { columns: ['email', 'total'], q: 'nobody by that name' }),
      '\ufeffemail;total\r\n',
    );
    await refuses(opened.as({ permissions: ['read'] }).exports.plans(), 403, 'forbidden');
    await refuses(opened.as({ account: 'acct_nobody' }).exports.plans(), 403, 'forbidden');
    const book = generateBook({ seed: 2, plans: 3, account: { id: newAccount() } });
    const without = await stage(fixture(), { ...book, capabilities: ['plan.cancel'] });
    await refuses(without.client.exports.plans(), 403, 'forbidden');
    for (const wrong of [
      { columns: [] },
      { columns: ['email', 'email'] as const },
      { maxRows: 0 },
      { locale: '../fr' },
    ]) {
      await assert.rejects(opened.client.exports.plans({ ...wrong, columns: [...(wrong.columns ?? ['email'])] }), {
        code: 'invalid_input',
      });
    }
  });
}
