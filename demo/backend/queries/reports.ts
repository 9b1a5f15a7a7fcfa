import type { ReportQuery } from '../../../src/contract/reports.js';
import { reportSections, type InstallmentsReport, type ReportSection } from '../../../src/model/report.js';
import type { Setting } from './lists.js';
import { aging, statusOfInstallments, statusOfPlans } from './reports/counts.js';
import { products } from './reports/products.js';
import { possible } from './reports/possible.js';
import { country, revenue } from './reports/sums.js';

type Sections = Required<Pick<InstallmentsReport, ReportSection>>;
type Section<K extends ReportSection> = (setting: Setting, query: ReportQuery) => Promise<Sections[K]>;

const sections: { readonly [K in ReportSection]: Section<K> } = {
  status: (setting, query) =>
    (query.statusOf === 'installments' ? statusOfInstallments : statusOfPlans)(setting, query),
  aging,
  revenue,
  country,
  possible,
  products,
};

/** The report: one statement a section, the same figures as the model's folds. */
export async function report(setting: Setting, query: ReportQuery): Promise<InstallmentsReport> {
  const wanted = new Set(query.sections?.length ? query.sections : reportSections);
  const found = await Promise.all(
    [...wanted].map(async (name) => [name, await sections[name](setting, query)] as const),
  );
  const { at, date } = setting.moment;
  return { dataAsOf: at, today: date, ...Object.fromEntries(found) };
}
