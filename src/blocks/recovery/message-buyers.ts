import { sumByCurrency } from '../../core/money.js';
import { clean } from '../../core/text.js';
import type { Formats } from '../../i18n/formats.js';
import type { CustomerSummary } from '../../model/customer.js';
import type { Reason } from '../../model/reasons.js';
import { openAmount, type Late } from './dry-run.js';
import { safeLink, type MessageValues, type RecoveryTemplates } from './message-template.js';
import type { RecoverySession } from './session.js';

/** A buyer and what is late of theirs, over all of their plans: one message, not one for each installment. */
export interface MessageBuyer {
  readonly customer: CustomerSummary;
  readonly late: readonly Late[];
  /** Why nobody should write about it now. */
  readonly reason?: Reason | undefined;
}

/** A payment under way needs no reminder, and a collector writes letters of their own. */
const silent: ReadonlySet<string> = new Set(['in_progress', 'in_collection']);

interface Case extends Late {
  readonly reason?: Reason | undefined;
}

/** Those who cannot be helped by another try: what the dry run refused, and what failed or was refused in the run. */
export function buyersToWrite(session: RecoverySession): MessageBuyer[] {
  const cases = new Map<string, Case>();
  for (const { reason, ...one } of session.dry?.cannot ?? []) {
    cases.set(one.installment.id, { ...one, ...(reason !== 'unknown' && { reason }) });
  }
  for (const { id, parent, state } of session.run?.items ?? []) {
    const plan = session.plans.get(parent);
    const installment = session.installments.get(id);
    if ((state === 'failed' || state === 'refused') && plan && installment) cases.set(id, { installment, plan });
  }
  const byBuyer = new Map<string, Case[]>();
  for (const one of cases.values()) {
    const { id } = one.plan.customer;
    byBuyer.set(id, [...(byBuyer.get(id) ?? []), one]);
  }
  return [...byBuyer.values()].flatMap((all) => {
    const [first] = all;
    const open = all.filter(({ reason }) => !silent.has(reason ?? ''));
    if (!first) return [];
    return open.length > 0
      ? { customer: first.plan.customer, late: open }
      : { customer: first.plan.customer, late: all, reason: first.reason };
  });
}

/** What the placeholders stand for, in the buyer's language. */
export function valuesFor(
  { customer, late }: MessageBuyer,
  given: { formats: Formats; merchant: string; templates: RecoveryTemplates | undefined },
): MessageValues {
  const { formats, merchant, templates } = given;
  const first = late[0];
  const days = Math.max(0, ...late.map(({ installment }) => installment.daysOverdue));
  const sums = sumByCurrency(late.map(({ installment }) => openAmount(installment)));
  const oldest = late.map(({ installment }) => installment.dueDate).sort()[0];
  return {
    name: clean(customer.firstName ?? customer.name),
    product: formats.list([...new Set(late.map(({ plan }) => clean(plan.product.name)))]),
    amount: formats.list(sums.map((sum) => formats.money(sum))),
    count: formats.number(late.length),
    days: formats.number(days),
    date: oldest === undefined ? '' : formats.date(oldest),
    merchant: clean(merchant),
    link: (first && safeLink(templates?.link?.(first.plan))) ?? '',
  };
}
