import { createMemoryBackend, type MemoryBackend } from '../backends/memory/memory-backend.js';
import type { SettableClock } from '../backends/memory/store.js';
import type { Notice } from '../backends/billing/notice.js';
import type { Account, PlanRecord } from '../backends/billing/record.js';
import { connect } from '../client/direct.js';
import type { Client } from '../contract/client.js';
import type { Decision } from '../contract/confirmation.js';
import { addMonths } from '../core/calendar.js';
import { hashTerms } from '../model/plan-update-terms.js';
import { permissions } from '../model/capability.js';
import type { PlanUpdate } from '../model/plan-update.js';
import { buildInstallmentRecord, buildPlanRecord } from './builders.js';
import { demoAccount, demoToday, generateBook } from './generate-book.js';

export interface ProposalOptions {
  /** Changes of the plan: twelve monthly installments of 30.00 EUR since March, paid so far. */
  plan?: Partial<PlanRecord>;
  account?: Partial<Account>;
  /** Minor units; 40.00 by default. */
  newAmount?: number;
  note?: string;
  reactivates?: boolean;
  /** What the buyer has answered already. */
  answered?: Decision;
}

/** A plan whose price is to change, seen from both sides. */
export interface Proposal {
  readonly backend: MemoryBackend & { readonly clock: SettableClock };
  readonly merchant: Client;
  /** What the link opens: for `client` of the buyer's widget. */
  readonly buyer: Client;
  /** The link's secret. */
  readonly secret: string;
  readonly plan: PlanRecord;
  readonly update: PlanUpdate;
}

/** The plan that {@link proposal} is about. */
export function planToChange(overrides: Partial<PlanRecord> = {}): PlanRecord {
  const { purchasedOn = '2026-03-01', installmentCount = 12 } = overrides;
  const installments = Array.from({ length: installmentCount ?? 5 }, (_, index) => {
    const dueDate = addMonths(purchasedOn, index);
    const isPaid = dueDate <= demoToday;
    return buildInstallmentRecord({
      number: index + 1,
      dueDate,
      amount: 3_000,
      ...(isPaid && { status: 'paid', paid: 3_000, attempts: 1, paidAt: `${dueDate}T08:00:00Z` }),
    });
  });
  return buildPlanRecord({ purchasedOn, installments, installmentCount, ...overrides });
}

/** A backend with one plan and no proposal yet. */
export function proposable({ plan, account }: ProposalOptions = {}) {
  const record = planToChange(plan);
  const notices: Notice[] = [];
  const data = { ...generateBook({ plans: 0, today: demoToday }), account: { ...demoAccount, ...account } };
  const backend = createMemoryBackend({
    data: { ...data, products: [record.product], plans: [record] },
    notify: (notice) => notices.push(notice),
  });
  const session = { account: data.account.id, subject: 'user_1', permissions };
  const merchant = connect(backend, { session, clock: backend.clock });
  return { backend, merchant, notices, plan: record };
}

/** A proposal that waits for its buyer, or was answered. */
export async function proposal(options: ProposalOptions = {}): Promise<Proposal> {
  const { backend, merchant, notices, plan } = proposable(options);
  const { newAmount = 4_000, note, reactivates, answered } = options;
  const wish = { id: plan.id, newAmount: { amount: newAmount, currency: plan.currency } };
  const update = await merchant.updates.propose({
    ...wish,
    ...(note !== undefined && { note }),
    ...(reactivates && { reactivates }),
  });
  const secret = notices.flatMap((one) => (one.kind === 'plan_update' ? [one.secret] : []))[0] ?? '';
  const session = { account: '', subject: 'link', permissions: [], link: secret };
  const buyer = connect(backend, { session, clock: backend.clock });
  if (answered) {
    const { terms } = await buyer.confirmation.get({});
    await buyer.confirmation.decide({ decision: answered, termsHash: await hashTerms(terms), locale: 'en' });
  }
  return { backend, merchant, buyer, secret, plan, update };
}
