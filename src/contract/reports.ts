import * as z from 'zod/mini';
import { whole } from '../model/check.js';
import { planFilterShape } from '../model/plan-filters.js';
import { InstallmentsReport, ReportSection } from '../model/report.js';
import { get, type OperationText } from './operation.js';
import { rangesInOrder } from './ranges.js';

export const ReportQuery = z
  .object({
    ...planFilterShape,
    /** Which sections to compute; all known ones when left out. */
    sections: z.optional(z.array(ReportSection)),
    statusOf: z.optional(z.enum(['plans', 'installments'])),
    agingBy: z.optional(z.enum(['count', 'number'])),
    /** How many products to list; 10 when left out. */
    top: z.optional(whole(1, 50)),
  })
  .check(...rangesInOrder);
export type ReportQuery = z.infer<typeof ReportQuery>;

export const reports = {
  get: get({
    id: 'reports.get',
    path: '/reports/installments',
    input: ReportQuery,
    answer: InstallmentsReport,
    reads: ['reports'],
  }),
};

/** For documents. */
export const reportTexts = {
  'reports.get': {
    summary: 'Figures over all installments of the plans that match the filters',
    problems: {
      422: ['invalid_input'],
    },
  },
} satisfies Record<string, OperationText>;
