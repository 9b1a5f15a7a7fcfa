import type { ReportQuery } from '../../contract/reports.js';
import { foldCountries } from '../../model/country-fold.js';
import { foldPossible } from '../../model/possible-fold.js';
import { foldProducts } from '../../model/products-fold.js';
import { foldAging, foldInstallmentStatus, foldPlanStatus } from '../../model/report-folds.js';
import { reportSections, type InstallmentsReport } from '../../model/report.js';
import { foldRevenue } from '../../model/revenue-fold.js';
import { matching } from './lists.js';
import type { AccountStore } from './store.js';

/** The report, by the pure folds of the model over everything that matches. */
export function report(store: AccountStore, query: ReportQuery): InstallmentsReport {
  const { date, at } = store.moment();
  const views = Array.from(matching(store, query));
  const plans = new Map(views.map(({ plan }) => [plan.id, plan]));
  const installments = views.flatMap((view) => view.installments);
  const sections = new Set(query.sections?.length ? query.sections : reportSections);
  const answer: InstallmentsReport = { dataAsOf: at, today: date };
  if (sections.has('status')) {
    answer.status =
      query.statusOf === 'installments' ? foldInstallmentStatus(plans, installments) : foldPlanStatus(plans.values());
  }
  if (sections.has('aging')) {
    answer.aging = foldAging(plans, installments, query.agingBy ?? 'count', store.rules.aging.upperBounds);
  }
  if (sections.has('revenue')) answer.revenue = foldRevenue(plans, installments);
  if (sections.has('country')) answer.country = foldCountries(plans.values());
  if (sections.has('possible')) answer.possible = foldPossible(plans, installments, date);
  if (sections.has('products')) answer.products = foldProducts(plans.values(), query.top);
  return answer;
}
