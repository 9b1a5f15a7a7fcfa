import { addAmounts } from '../../../core/money.js';
import { foldCountries } from '../../../model/country-fold.js';
import { foldPossible } from '../../../model/possible-fold.js';
import { foldProducts } from '../../../model/products-fold.js';
import type { InstallmentsReport, ReportSection } from '../../../model/report.js';
import { foldRevenue } from '../../../model/revenue-fold.js';
import { checksOf, type Context } from '../context.js';
import type { Sample } from '../sample.js';
import { expect, Skip } from '../verdict.js';
import { reportOf, rowText } from './reports.js';

type Section<K extends ReportSection> = NonNullable<InstallmentsReport[K]>;

/** The same rows in the same order; says first which row differs, because that is the worse mistake. */
function sameRows(given: readonly object[], folded: readonly object[], what: string, isOrdered = true): void {
  const [have, want] = [given.map(rowText), folded.map(rowText)];
  const odd = have.find((row) => !want.includes(row)) ?? want.find((row) => !have.includes(row));
  expect(odd === undefined && have.length === want.length, `${what}: differs from the lists at ${String(odd)}`);
  if (isOrdered) expect(have.join() === want.join(), `${what}: the rows are right, but not in their order`);
}

const byId = ({ plans }: Sample) => new Map(plans.map((plan) => [plan.id, plan]));

async function sectionOf<K extends ReportSection>(
  context: Context,
  section: K,
): Promise<{ sample: Sample; found: Section<K>; revenue: Section<'revenue'> }> {
  const { sample, report } = await reportOf(context, { sections: [...new Set([section, 'revenue'])], top: 50 });
  const { [section]: found, revenue } = report;
  expect(found !== undefined && revenue !== undefined, `the section ${section} is missing`);
  return { sample, found, revenue };
}

/** Amounts less fees cannot be told from the lists, which know what buyers owe and pay. */
function isGross({ basis }: Section<'revenue'>): void {
  if (basis !== 'gross') throw new Skip('amounts are net of fees, which the lists do not tell');
}

export const reportSumChecks = checksOf('reports.get', {
  'revenue by currency equals the lists': async (context) => {
    const { sample, revenue } = await sectionOf(context, 'revenue');
    const { rows } = foldRevenue(byId(sample), sample.installments);
    const told = (list: typeof rows) => list.map(({ currency, plans }) => ({ currency, plans }));
    sameRows(told(revenue.rows), told(rows), 'plans by currency');
    isGross(revenue);
    sameRows(revenue.rows, rows, 'revenue by currency');
  },
  'revenue by country equals the lists': async (context) => {
    const { sample, found, revenue } = await sectionOf(context, 'country');
    isGross(revenue);
    sameRows(found.rows, foldCountries(sample.plans).rows, 'revenue by country');
  },
  'countries add up to their currency': async (context) => {
    const { found, revenue } = await sectionOf(context, 'country');
    for (const { currency, plans, paid } of revenue.rows) {
      const own = found.rows.filter((row) => row.currency === currency);
      const sum = (key: 'plans' | 'paid') => own.reduce((total, row) => addAmounts(total, row[key]), 0);
      expect(sum('plans') === plans, `${currency}: ${sum('plans')} plans by country, ${plans} by currency`);
      expect(sum('paid') === paid, `${currency}: ${sum('paid')} paid by country, ${paid} by currency`);
    }
  },
  'possible values equal the lists': async (context) => {
    const { sample, found, revenue } = await sectionOf(context, 'possible');
    isGross(revenue);
    const { rows } = foldPossible(byId(sample), sample.installments, sample.meta.today);
    sameRows(found.rows, rows, 'possible values');
  },
  'months of possible values equal the lists': async (context) => {
    const { sample, found, revenue } = await sectionOf(context, 'possible');
    isGross(revenue);
    const { months } = foldPossible(byId(sample), sample.installments, sample.meta.today);
    sameRows(found.months, months, 'months of possible values');
  },
  'late products equal the list': async (context) => {
    const { sample, found, revenue } = await sectionOf(context, 'products');
    const { rows, total } = foldProducts(sample.plans, 50);
    expect(found.total === total, `products: total is ${found.total}, the list gives ${total}`);
    if (total > 50) throw new Skip('more than 50 products have late installments');
    const counted = (list: typeof rows) =>
      list.map(({ product, overdueCount, issuedCount }) => ({ product, overdueCount, issuedCount }));
    // Names are ordered by whatever the backend's language says, so the order is that of the counts.
    const ranks = (list: typeof rows) => list.map(({ overdueCount, issuedCount }) => ({ overdueCount, issuedCount }));
    sameRows(counted(found.rows), counted(rows), 'products', false);
    sameRows(ranks(found.rows), ranks(rows), 'counts of products');
    isGross(revenue);
    sameRows(found.rows, rows, 'amounts of products', false);
  },
  'top is how many products are listed': async (context) => {
    const all = (await context.client.reports.get({ sections: ['products'], top: 50 })).products;
    if (all === undefined || all.rows.length < 2) throw new Skip('needs two products with late installments');
    const one = (await context.client.reports.get({ sections: ['products'], top: 1 })).products;
    expect(one?.rows.length === 1, `top=1 lists ${String(one?.rows.length)} products`);
    expect(one.total === all.total, 'total counts the products that are not listed, too');
  },
});
