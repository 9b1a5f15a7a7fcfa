import * as z from 'zod/mini';
import { planStatuses } from './plan.js';
import { installmentGroups } from './installment-group.js';
import { lengthSlots } from './length-slot.js';
import { pattern, whole } from './check.js';
import { Count, Country, Currency, Id, Instant, LocalDate, MoneyByCurrency, openEnum } from './scalars.js';

/** Sections of the installments report: M1 to M6 (`domain.md` §4). */
export const reportSections = ['status', 'aging', 'revenue', 'country', 'possible', 'products'] as const;
export const ReportSection = z.enum(reportSections);
export type ReportSection = z.infer<typeof ReportSection>;

/** M1: plans by length and status, or installments by plan length and group. Cells of zero are left out. */
export const StatusReport = z.object({
  of: z.enum(['plans', 'installments']),
  cells: z.array(
    z.object({ length: z.enum(lengthSlots), group: openEnum([...planStatuses, ...installmentGroups]), count: Count }),
  ),
  total: Count,
});
export type StatusReport = z.infer<typeof StatusReport>;

/** M2: late installments by aging bucket against plan length (`count`) or position in the plan (`number`). Cells of zero are left out. */
export const AgingReport = z.object({
  by: z.enum(['count', 'number']),
  upperBounds: z.array(Count),
  cells: z.array(z.object({ slot: z.enum(lengthSlots), bucket: z.string(), count: Count })),
  total: Count,
});
export type AgingReport = z.infer<typeof AgingReport>;

/** A sum in minor units. A server that books fees or refunds later may report less than nothing. */
const Sum = whole(Number.MIN_SAFE_INTEGER);

/**
 * M3: what all installments of the plans come to, a row for each currency and never a total over them. Most plans first, then by code.
 * Per currency `paid + refunded + overdue + toReceive + void` is the sum of the installments' amounts. `basis` tells whether
 * the platform's fees are deducted.
 */
export const RevenueReport = z.object({
  basis: openEnum(['net', 'gross']),
  rows: z.array(
    z.object({
      currency: Currency,
      plans: Count,
      paid: Sum,
      refunded: Sum,
      overdue: Sum,
      toReceive: Sum,
      void: Sum,
    }),
  ),
});
export type RevenueReport = z.infer<typeof RevenueReport>;

/** M4: net paid by the buyer's country (`ZZ` = unknown), one currency after the other: that of most plans first, inside it the most paid first. */
export const CountryReport = z.object({
  rows: z.array(z.object({ currency: Currency, country: Country, plans: Count, paid: Sum })),
});
export type CountryReport = z.infer<typeof CountryReport>;

/**
 * M5: what would be here had everything due until today been paid on time, a row for each currency of the plans in the order of M3;
 * `missing` is `ifAllPaid - received`. And by month of the due date what is expected and received: at most 24 months, from the first
 * one with anything in it, but not before the eleventh before this one. Cells where both are zero are left out, and paused plans are
 * left out of months to come.
 */
export const PossibleReport = z.object({
  rows: z.array(z.object({ currency: Currency, ifAllPaid: Sum, received: Sum, missing: Sum })),
  months: z.array(
    z.object({
      month: z.string().check(pattern(/^\d{4}-(0[1-9]|1[0-2])$/)),
      currency: Currency,
      expected: Sum,
      received: Sum,
    }),
  ),
});
export type PossibleReport = z.infer<typeof PossibleReport>;

/** M6: products with late installments, most of them first, then the higher rate, then by name; `total` counts those not listed too. */
export const ProductsReport = z.object({
  rows: z.array(
    z.object({ product: Id, name: z.string(), overdueCount: Count, issuedCount: Count, overdue: MoneyByCurrency }),
  ),
  total: Count,
});
export type ProductsReport = z.infer<typeof ProductsReport>;

/** Only the sections that were asked for are present. `today` is what the day counts were made with. */
export const InstallmentsReport = z.object({
  dataAsOf: Instant,
  today: LocalDate,
  status: z.optional(StatusReport),
  aging: z.optional(AgingReport),
  revenue: z.optional(RevenueReport),
  country: z.optional(CountryReport),
  possible: z.optional(PossibleReport),
  products: z.optional(ProductsReport),
});
export type InstallmentsReport = z.infer<typeof InstallmentsReport>;
