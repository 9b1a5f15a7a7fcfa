import type { Plan } from '../../model/plan.js';
import type { PlanFilters } from '../../model/plan-filters.js';

/** Which of the late installments of a plan are meant: days late, both ends included, and number in the plan (13 = 13th or later). */
export type LateFilters = Pick<PlanFilters, 'overdueDaysMin' | 'overdueDaysMax' | 'overduePosition'>;

/** Whose late installments are to be recovered: plans at hand, or all that match filters. */
export type RecoveryTarget =
  | { readonly plans: readonly Plan[] }
  | {
      readonly filters: PlanFilters;
      /** Ids of plans that match and are not meant. */
      readonly except?: ReadonlySet<string>;
      /** Only those of their late installments. */
      readonly late?: LateFilters;
    };
