import { foldAging, foldInstallmentStatus, foldPlanStatus } from '../../../model/report-folds.js';
import { reportSections, type InstallmentsReport } from '../../../model/report.js';
import { checksOf, type Context } from '../context.js';
import type { Sample } from '../sample.js';
import { expect, Skip } from '../verdict.js';

type Cells = { cells: readonly object[]; total: number } | undefined;

/** A row whatever the order of its members. */
export const rowText = (row: object): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Cells as a set: their order does not matter. */
const texts = (cells: readonly object[]): string[] => cells.map(rowText).sort();

function same(given: Cells, folded: Cells, what: string): void {
  expect(given !== undefined && folded !== undefined, `${what}: the section is missing`);
  const [have, want] = [texts(given.cells), texts(folded.cells)];
  const odd = have.find((cell) => !want.includes(cell)) ?? want.find((cell) => !have.includes(cell));
  expect(odd === undefined && have.length === want.length, `${what}: differs from the lists at ${String(odd)}`);
  expect(given.total === folded.total, `${what}: total is ${given.total}, the lists give ${folded.total}`);
}

function folds({ plans, installments, meta }: Sample) {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const bounds = meta.rules.aging.upperBounds;
  return {
    plans: () => foldPlanStatus(plans),
    installments: () => foldInstallmentStatus(byId, installments),
    count: () => foldAging(byId, installments, 'count', bounds),
    number: () => foldAging(byId, installments, 'number', bounds),
  };
}

export async function reportOf(
  context: Context,
  query: object,
): Promise<{ sample: Sample; report: InstallmentsReport }> {
  const sample = await context.sample();
  return { sample, report: await context.client.reports.get({ ...sample.scope, ...query }) };
}

export const reportChecks = checksOf('reports.get', {
  'answers as the contract says': async ({ client }) => {
    await client.reports.get({});
  },
  'has all sections unless asked otherwise': async ({ client }) => {
    const report = await client.reports.get({});
    for (const name of reportSections) expect(report[name] !== undefined, `the section ${name} is missing`);
    expect(
      report.status?.of === 'plans' && report.aging?.by === 'count',
      'the defaults are statusOf=plans and agingBy=count',
    );
  },
  'has only the sections that were asked for': async ({ client }) => {
    for (const name of reportSections) {
      const report = await client.reports.get({ sections: [name] });
      for (const one of reportSections) expect((report[one] !== undefined) === (one === name), `sections=${name}`);
    }
  },
  'today is that of meta.get': async (context) => {
    const { sample, report } = await reportOf(context, {});
    expect(report.today === sample.meta.today, `today is ${report.today}, in meta.get it is ${sample.meta.today}`);
  },
  'status of plans equals the list': async (context) => {
    const { sample, report } = await reportOf(context, { sections: ['status'], statusOf: 'plans' });
    same(report.status, folds(sample).plans(), 'statusOf=plans');
  },
  'status of installments equals the lists': async (context) => {
    const { sample, report } = await reportOf(context, { sections: ['status'], statusOf: 'installments' });
    same(report.status, folds(sample).installments(), 'statusOf=installments');
  },
  'aging by plan length equals the lists': async (context) => {
    const { sample, report } = await reportOf(context, { sections: ['aging'], agingBy: 'count' });
    same(report.aging, folds(sample).count(), 'agingBy=count');
  },
  'aging by position equals the lists': async (context) => {
    const { sample, report } = await reportOf(context, { sections: ['aging'], agingBy: 'number' });
    same(report.aging, folds(sample).number(), 'agingBy=number');
  },
  'filters of plans are honored': async (context) => {
    const { plans, scope } = await context.plans(2);
    const currency = plans[0]?.currency ?? '';
    const chosen = plans.filter((plan) => plan.currency === currency);
    if (chosen.length === plans.length) throw new Skip('all plans have one currency: the data does not tell');
    const report = await context.client.reports.get({ ...scope, currency: [currency], sections: ['status'] });
    same(report.status, foldPlanStatus(chosen), `currency ${currency}`);
  },
});
