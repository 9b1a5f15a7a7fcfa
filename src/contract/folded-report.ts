import { defaultAgingBounds } from '../model/aging.js';
import type { Plan } from '../model/plan.js';
import { AgingFold, InstallmentStatusFold, PlanStatusFold } from '../model/report-folds.js';
import { reportSections, type InstallmentsReport } from '../model/report.js';
import type { Backend, CallContext } from './backend.js';
import type { InstallmentQuery } from './installments.js';
import { pages } from './pages.js';
import type { PlanQuery } from './plans.js';
import type { ReportQuery } from './reports.js';

type PlanFacts = Pick<Plan, 'id' | 'installmentCount' | 'status'>;

/**
 * `reports.get` from the lists, page by page: of each plan only what the folds look at is kept, of the installments nothing.
 * Installments are read only when a section needs them.
 */
export function foldedReport(backend: Backend) {
  return async (query: ReportQuery, context: CallContext): Promise<InstallmentsReport> => {
    const { sections = reportSections, statusOf = 'plans', agingBy = 'count', ...filters } = query;
    const { dataAsOf, today, rules } = await backend.meta.get({}, context);
    const plansOf = (one: PlanQuery) => backend.plans.list(one, context);
    const plans = new Map<string, PlanFacts>();
    const ofPlans = new PlanStatusFold();
    for await (const page of pages(plansOf, { ...filters, limit: 100 }, context)) {
      for (const { id, installmentCount, status } of page.items) plans.set(id, { id, installmentCount, status });
    }
    for (const plan of plans.values()) ofPlans.add(plan);
    const ofInstallments = new InstallmentStatusFold(plans);
    const aging = new AgingFold(plans, agingBy, rules.aging.upperBounds ?? defaultAgingBounds);
    const wantsStatus = sections.includes('status');
    const wantsAging = sections.includes('aging');
    if (wantsAging || (wantsStatus && statusOf === 'installments')) {
      const list = (one: InstallmentQuery) => backend.installments.list(one, context);
      for await (const page of pages(list, { ...filters, limit: 1_000 }, context)) {
        for (const one of page.items) {
          ofInstallments.add(one);
          aging.add(one);
        }
      }
    }
    return {
      dataAsOf,
      today,
      ...(wantsStatus && { status: (statusOf === 'plans' ? ofPlans : ofInstallments).report() }),
      ...(wantsAging && { aging: aging.report() }),
    };
  };
}
