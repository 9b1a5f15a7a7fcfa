import * as z from 'zod/mini';
import { PlanFilters } from '../model/plan-filters.js';
import { InstallmentsReport, ReportSection } from '../model/report.js';
import { codes, get } from './operation.js';
import { rangesInOrder } from './ranges.js';

export const ReportQuery = z
  .extend(PlanFilters, {
    /** Which sections to compute; all known ones when left out. */
    sections: z.optional(z.array(ReportSection)),
    statusOf: z.optional(z.enum(['plans', 'installments'])),
    agingBy: z.optional(z.enum(['count', 'number'])),
  })
  .check(rangesInOrder);
export type ReportQuery = z.infer<typeof ReportQuery>;

export const reports = {
  get: get({
    id: 'reports.get',
    summary: 'Figures over all installments of the plans that match the filters',
    path: '/reports/installments',
    input: ReportQuery,
    answer: InstallmentsReport,
    reads: ['reports'],
    problems: codes(422, 'invalid_input'),
  }),
};
