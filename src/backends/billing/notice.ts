import type { CardSession } from '../../model/card-session.js';
import type { CustomerSummary } from '../../model/customer.js';
import type { PlanUpdate } from '../../model/plan-update.js';
import type { Plan } from '../../model/plan.js';
import type { Account } from './record.js';

/**
 * What a buyer must be told, as long as it is known: the secret of a link is kept by nobody, so this is the only time that it can be
 * sent. `locale` wins over the buyer's own.
 */
export type Notice =
  | { kind: 'plan_update'; account: Account; update: PlanUpdate; plan: Plan; secret: string }
  | {
      kind: 'card_session';
      account: Account;
      session: CardSession;
      plan?: Plan | undefined;
      customer: CustomerSummary;
      url: string;
      locale?: string | undefined;
    };

/** Told after the change was made. */
export type Notify = (notice: Notice) => void;
