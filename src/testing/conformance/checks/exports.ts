import type { PlanExportQuery } from '../../../contract/exports.js';
import { problem } from '../../../core/errors.js';
import { toDecimal } from '../../../core/money.js';
import type { PlanFilters } from '../../../model/plan-filters.js';
import type { Plan } from '../../../model/plan.js';
import { capable } from '../changing.js';
import { checksOf, type Context } from '../context.js';
import { csvRows } from '../csv-rows.js';
import { all } from '../sample.js';
import { expect, Skip } from '../verdict.js';

interface File {
  text: string;
  language: string | undefined;
  truncated: boolean;
}

async function fileOf(context: Context, query: PlanExportQuery): Promise<File> {
  await capable(context, 'export.csv');
  const { chunks, language, truncated } = await context.client.exports.plans(query);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return { text, language, truncated };
}

const columns = ['overdueAmount', 'reference', 'currency', 'status', 'total', 'country', 'overdueCount'] as const;

/** Written from the contract, not shared with any writer: it judges them. */
const cellsOf = (plan: Plan): string[] => [
  toDecimal(plan.summary.overdueAmount),
  plan.reference,
  plan.currency,
  plan.status,
  plan.totalAmount ? toDecimal(plan.totalAmount) : '',
  plan.customer.country,
  String(plan.summary.overdue),
];

/** A mark in front of a text is for spreadsheets; here it would be compared with a name that has none. */
const bare = (cells: readonly string[]): string[] => cells.map((cell) => cell.replace(/^'/, ''));

/** The plain file of some plans must be the list, row by row. */
async function sameAsList(context: Context, query: PlanFilters & Pick<PlanExportQuery, 'sort'>): Promise<void> {
  const { text } = await fileOf(context, { ...query, columns: [...columns] });
  const [, ...rows] = csvRows(text.replace(/^\ufeff/, ''), ';');
  const { rows: plans } = await all(context.client.plans.list, { ...query, limit: 100 });
  expect(rows.length === plans.length, `${rows.length} rows; the list has ${plans.length}`);
  rows.forEach((row, index) => {
    const plan = plans[index];
    if (!plan || plan.status === 'unknown') return;
    const wanted = bare(cellsOf(plan));
    const wrong = columns.filter((_column, at) => bare(row)[at] !== wanted[at]);
    expect(wrong.length === 0, `row ${index + 1} is not that of the list: ${wrong.join(', ')}`);
  });
}

async function currencyOf(context: Context): Promise<string> {
  const { plans } = await context.plans(2);
  const found = new Set(plans.map(({ currency }) => currency));
  const [first] = found;
  if (found.size < 2 || first === undefined) throw new Skip('all plans have the same currency');
  return first;
}

export const exportChecks = checksOf('exports.plans', {
  'has the columns that were asked for, in their order, by their names': async (context) => {
    const { scope } = await context.sample();
    const { text } = await fileOf(context, { ...scope, columns: [...columns], maxRows: 1 });
    const head = csvRows(text.replace(/^\ufeff/, ''), ';')[0] ?? [];
    expect(head.join() === columns.join(), `the header is ${head.join(', ')}; expected ${columns.join(', ')}`);
  },
  'holds the rows of the list, over all pages, in its order': async (context) => {
    const { scope } = await context.plans(1);
    await sameAsList(context, scope);
    await sameAsList(context, { ...scope, sort: '-total' });
  },
  'follows the filters': async (context) => {
    const currency = await currencyOf(context);
    const { scope } = await context.sample();
    await sameAsList(context, { ...scope, currency: [currency] });
  },
  'is written with the delimiter, the decimal mark and the byte order mark that were asked for': async (context) => {
    const { scope } = await context.plans(1);
    for (const delimiter of [';', ',', '\t'] as const) {
      for (const decimal of ['.', ','] as const) {
        const bom = decimal === ',';
        const asked = { delimiter, decimal, bom, columns: ['currency', 'overdueAmount'], maxRows: 50 } as const;
        const { text } = await fileOf(context, { ...scope, ...asked, columns: [...asked.columns] });
        expect(text.startsWith('\ufeff') === bom, `bom=${bom} is not honored`);
        const [, ...rows] = csvRows(text.replace(/^\ufeff/, ''), delimiter);
        const wrong = rows.find(([, amount = '']) => !new RegExp(`^-?\\d+([${decimal}]\\d+)?$`).test(amount));
        expect(wrong === undefined, `decimal=${decimal}: an amount is not a plain decimal`);
      }
    }
  },
  'guards text that a spreadsheet would run, and no figure': async (context) => {
    const { scope, plans } = await context.plans(1);
    const phones = plans.filter(({ customer }) => customer.phone !== undefined);
    if (phones.length === 0) throw new Skip('no buyer has a phone, whose number begins with +');
    const { text } = await fileOf(context, { ...scope, columns: ['phone', 'customer', 'overdueCount'] });
    const [, ...rows] = csvRows(text.replace(/^\ufeff/, ''), ';');
    const open = rows.find((row) => row.slice(0, 2).some((cell) => /^[\s\0]*[=+\-@]/.test(cell)));
    expect(open === undefined, "a text begins with =, +, - or @ and has no ' before it");
    const figure = rows.find(([, , count = '']) => !/^\d*$/.test(count));
    expect(figure === undefined, 'a figure is not a plain number');
  },
  'is cut where that was asked for, and says so': async (context) => {
    const { scope, plans } = await context.plans(2);
    const cut = await fileOf(context, { ...scope, columns: ['reference'], maxRows: 1 });
    const { length } = csvRows(cut.text.replace(/^\ufeff/, ''), ';');
    expect(length === 2, `${length - 1} rows with maxRows=1`);
    expect(cut.truncated, 'the file is cut and X-Truncated does not say so');
    const whole = await fileOf(context, { ...scope, columns: ['reference'], maxRows: plans.length });
    expect(!whole.truncated, 'X-Truncated, but nothing was cut');
  },
  'names its language, or has names and codes': async (context) => {
    const { scope } = await context.sample();
    const asked = { ...scope, columns: ['status' as const, 'currency' as const], maxRows: 1 };
    const known = await fileOf(context, { ...asked, locale: 'en' });
    const unknown = await fileOf(context, { ...asked, locale: 'tlh' });
    for (const { language, text } of [known, unknown]) {
      const head = csvRows(text.replace(/^\ufeff/, ''), ';')[0] ?? [];
      expect(head.length === 2, `${head.length} columns; expected 2`);
      expect(
        language !== undefined || head.join() === 'status,currency',
        'the header has words, but no Content-Language says of which language',
      );
    }
  },
  'comes as a CSV attachment': async (context) => {
    await capable(context, 'export.csv');
    const { status, headers } = await context.probe.ask('/exports/plans.csv?maxRows=1');
    if ([404, 405, 501].includes(status)) throw problem(status, 'not_implemented');
    expect(status === 200, `answered ${status}`);
    const type = headers.get('content-type') ?? 'no content type';
    const csv = /^text\/csv\s*;/i.test(type) && /charset=utf-8/i.test(type) && /header=present/i.test(type);
    expect(csv, `comes as ${type}; expected text/csv; charset=utf-8; header=present`);
    const disposition = headers.get('content-disposition') ?? '';
    expect(/^attachment\s*;.*filename=/i.test(disposition), 'Content-Disposition does not name an attachment');
  },
});
