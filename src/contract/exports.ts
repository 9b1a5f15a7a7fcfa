import * as z from 'zod/mini';
import { csvDecimals, csvDelimiters } from '../core/csv-dialect.js';
import { pattern, rule, whole } from '../model/check.js';
import { planExportColumns } from '../model/plan-export.js';
import { planFilterShape, PlanSort } from '../model/plan-filters.js';
import type { OperationText } from './operation.js';
import { rangesInOrder } from './ranges.js';

export const PlanExportQuery = z
  .object({
    ...planFilterShape,
    sort: z.optional(PlanSort),
    /** In this order; all of them in the contract's order when left out. */
    columns: z.optional(
      z.array(z.enum(planExportColumns)).check(
        rule((all) => all.length > 0, 'too_small', { minItems: 1 }),
        rule((all) => new Set(all).size === all.length, 'repeated', { uniqueItems: true }),
      ),
    ),
    /** `;` when left out. */
    delimiter: z.optional(z.enum(csvDelimiters)),
    /** Mark in figures, a point when left out. */
    decimal: z.optional(z.enum(csvDecimals)),
    /** A byte order mark first, unless false. */
    bom: z.optional(z.boolean()),
    /** Language of header and words, BCP 47; names and codes of the contract when left out. */
    locale: z.optional(z.string().check(pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/))),
    maxRows: z.optional(whole(1, 1_000_000)),
  })
  .check(...rangesInOrder);
export type PlanExportQuery = z.infer<typeof PlanExportQuery>;

const isStream = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** A file as it comes. On the wire the members beside its text are headers (`domain.md` §5.2). */
export const CsvFile = z.object({
  /** With its extension: `Content-Disposition`. */
  name: z.string().check(pattern(/^[\w.-]{1,100}$/)),
  /** Of header and words: `Content-Language`. None = names and codes of the contract, whatever was asked for. */
  language: z.optional(z.string()),
  /** There are more rows than the file holds: `X-Truncated: true`. */
  truncated: z.boolean(),
  /** The text in pieces of any length; read once, to the end or left. Throws when it breaks off. */
  chunks: z.custom<AsyncIterable<string>>(isStream),
});
export type CsvFile = z.infer<typeof CsvFile>;

export const exportOperations = {
  plans: {
    id: 'exports.plans',
    path: '/exports/plans.csv',
    input: PlanExportQuery,
    answer: CsvFile,
    media: 'text/csv',
    method: 'GET',
    status: 200,
    keyed: false,
    versioned: false,
    permission: 'export.csv',
    reads: ['plans'],
    changes: [],
  },
} as const;

/** For documents. */
export const exportTexts = {
  'exports.plans': {
    summary: 'All plans that match the filters, over all pages, as a CSV file that is written while it is read',
    problems: {
      422: ['invalid_input'],
    },
  },
} satisfies Record<string, OperationText>;
