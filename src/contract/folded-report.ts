import { defaultAgingBounds } from '../model/aging.js';
import { CountryFold } from '../model/country-fold.js';
import type { Installment } from '../model/installment.js';
import type { Meta } from '../model/meta.js';
import type { Plan } from '../model/plan.js';
import { PossibleFold } from '../model/possible-fold.js';
import { ProductsFold } from '../model/products-fold.js';
import { AgingFold, InstallmentStatusFold, PlanStatusFold } from '../model/report-folds.js';
import { reportSections, type InstallmentsReport, type ReportSection } from '../model/report.js';
import { RevenueFold } from '../model/revenue-fold.js';
import type { CallOptions } from './client.js';
import type { InstallmentQuery } from './installments.js';
import type { Lists } from './lists.js';
import { pages } from './pages.js';
import type { PlanQuery } from './plans.js';
import type { ReportQuery } from './reports.js';

type PlanFacts = Pick<Plan, 'id' | 'installmentCount' | 'status' | 'currency' | 'paused'>;
type Options = Pick<ReportQuery, 'statusOf' | 'agingBy' | 'top'>;
type Has = (section: ReportSection) => boolean;

/** A fold that knows where its report belongs. */
interface Section<T> {
  add(one: T): void;
  report(): Partial<InstallmentsReport>;
}

function section<T, R>(
  fold: { add(one: T): void; report(): R },
  place: (report: R) => Partial<InstallmentsReport>,
): Section<T> {
  return { add: (one) => fold.add(one), report: () => place(fold.report()) };
}

function fromPlans(has: Has, { statusOf, top }: Options): Section<Plan>[] {
  const products = new ProductsFold(top);
  return [
    ...(has('status') && statusOf !== 'installments' ? [section(new PlanStatusFold(), (status) => ({ status }))] : []),
    ...(has('country') ? [section(new CountryFold(), (country) => ({ country }))] : []),
    ...(has('products') ? [section(products, (found) => ({ products: found }))] : []),
  ];
}

function fromInstallments(
  has: Has,
  { statusOf, agingBy = 'count' }: Options,
  plans: ReadonlyMap<string, PlanFacts>,
  { today, rules }: Meta,
): Section<Installment>[] {
  const status = new InstallmentStatusFold(plans);
  const aging = new AgingFold(plans, agingBy, rules.aging.upperBounds ?? defaultAgingBounds);
  return [
    ...(has('status') && statusOf === 'installments' ? [section(status, (found) => ({ status: found }))] : []),
    ...(has('aging') ? [section(aging, (found) => ({ aging: found }))] : []),
    ...(has('revenue') ? [section(new RevenueFold(plans), (revenue) => ({ revenue }))] : []),
    ...(has('possible') ? [section(new PossibleFold(plans, today), (possible) => ({ possible }))] : []),
  ];
}

/**
 * `reports.get` from the lists, page by page: of each plan only what the folds look at is kept, of the installments nothing.
 * Installments are read once, and only when a section needs them.
 */
export function foldedReport<X extends CallOptions>(lists: Lists<X>) {
  return async (query: ReportQuery, context: X): Promise<InstallmentsReport> => {
    const { sections, statusOf, agingBy, top, ...filters } = query;
    const options = { statusOf, agingBy, top };
    const has: Has = (name) => (sections?.length ? sections : reportSections).includes(name);
    const meta = await lists.meta.get({}, context);
    const listPlans = (one: PlanQuery) => lists.plans.list(one, context);
    const plans = new Map<string, PlanFacts>();
    const ofPlans = fromPlans(has, options);
    for await (const page of pages(listPlans, { ...filters, limit: 100 }, context)) {
      for (const plan of page.items) {
        const { id, installmentCount, status, currency, paused } = plan;
        if (plans.has(id)) continue;
        plans.set(id, { id, installmentCount, status, currency, paused });
        for (const one of ofPlans) one.add(plan);
      }
    }
    const ofInstallments = fromInstallments(has, options, plans, meta);
    if (ofInstallments.length > 0) {
      const list = (one: InstallmentQuery) => lists.installments.list(one, context);
      for await (const page of pages(list, { ...filters, limit: 1_000 }, context)) {
        for (const one of page.items) for (const each of ofInstallments) each.add(one);
      }
    }
    const found = [...ofPlans, ...ofInstallments].map((one) => one.report());
    return Object.assign({ dataAsOf: meta.dataAsOf, today: meta.today }, ...found) as InstallmentsReport;
  };
}
