import * as z from 'zod/mini';
import { planStatuses } from './plan.js';
import { installmentGroups } from './installment-group.js';
import { lengthSlots } from './length-slot.js';
import { Count, Instant, LocalDate, openEnum } from './scalars.js';

/** Sections of the installments report; more come with their metrics. */
export const reportSections = ['status', 'aging'] as const;
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

/** Only the sections that were asked for are present. `today` is what the day counts were made with. */
export const InstallmentsReport = z.object({
  dataAsOf: Instant,
  today: LocalDate,
  status: z.optional(StatusReport),
  aging: z.optional(AgingReport),
});
export type InstallmentsReport = z.infer<typeof InstallmentsReport>;
