import type { Installment } from '../model/installment.js';
import type { Meta } from '../model/meta.js';
import type { Page } from '../model/page.js';
import type { Plan } from '../model/plan.js';
import type { CallOptions } from './client.js';
import type { InstallmentQuery } from './installments.js';
import type { PlanQuery } from './plans.js';

/** The three operations that everything else can be folded from; a backend and a client have them alike. */
export interface Lists<X extends CallOptions> {
  readonly meta: { get(input: Record<string, never>, options: X): Promise<Meta> };
  readonly plans: { list(query: PlanQuery, options: X): Promise<Page<Plan>> };
  readonly installments: { list(query: InstallmentQuery, options: X): Promise<Page<Installment>> };
}
