import type { Client } from '../../contract/client.js';
import { TrancheError } from '../../core/errors.js';
import { isOverdue } from '../../model/amounts.js';
import type { Installment } from '../../model/installment.js';
import type { Plan } from '../../model/plan.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { Reason } from '../../model/reasons.js';
import type { Money } from '../../model/scalars.js';
import type { LateFilters, RecoveryTarget } from './target.js';

/** A late installment and its plan. */
export interface Late {
  readonly installment: Installment;
  readonly plan: Plan;
}

export interface Refused extends Late {
  readonly reason: Reason | 'unknown';
}

export interface DryRun {
  /** May be tried again now; those late the longest first, when filters chose them. */
  readonly can: readonly Late[];
  readonly cannot: readonly Refused[];
  /** There are more than one run takes. */
  readonly more: boolean;
}

/** Most installments of one run: what a person can still look through, and a tab keep. */
export const mostOfRun = 1_000;
/** The contract's most plans a page. */
const PLANS = 100;
/** Ids of an address: more would make it longer than servers take. */
const IDS = 40;

/** What is open of an installment. */
export function openAmount({ amount, paidAmount }: Installment): Money {
  return { ...amount, amount: amount.amount - paidAmount.amount };
}

interface Reading {
  signal: AbortSignal;
  /** Plans looked at so far, of how many. */
  onProgress: (done: number, total: number | undefined) => void;
}

/** Says what a run would do, without doing it. Reads plans and installments in pages; throws what the client throws. */
export async function dryRun(client: Client, target: RecoveryTarget, reading: Reading): Promise<DryRun> {
  const can: Late[] = [];
  const cannot: Refused[] = [];
  const late = 'filters' in target ? target.late : undefined;
  for await (const plans of planPages(client, target, reading)) {
    const found = await lateOf(client, plans, reading.signal);
    for (const one of found.filter((candidate) => isMeant(candidate, late))) {
      const { retry } = one.installment;
      if (retry?.allowed) can.push(one);
      else cannot.push({ ...one, reason: retry?.reason ?? 'unknown' });
    }
    if (can.length > mostOfRun) return { can: can.slice(0, mostOfRun), cannot, more: true };
  }
  return { can, cannot, more: false };
}

async function* planPages(client: Client, target: RecoveryTarget, { signal, onProgress }: Reading) {
  if ('plans' in target) {
    for (let done = 0; done < target.plans.length; done += PLANS) {
      onProgress(done, target.plans.length);
      yield target.plans.slice(done, done + PLANS);
    }
    return;
  }
  const { filters, except } = target;
  const query = { ...lateOnly(filters), sort: '-maxDaysOverdue' as const, limit: PLANS };
  const cursors = new Set<string>();
  let cursor: string | undefined;
  let done = 0;
  do {
    const page = await client.plans.list({ ...query, ...(cursor !== undefined && { cursor }) }, { signal });
    onProgress(done, page.total);
    yield page.items.filter(({ id }) => !except?.has(id));
    done += page.items.length;
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined && cursors.has(cursor)) throw new TrancheError('cursor_repeated', { kind: 'schema' });
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined);
}

/** Plans without anything late need not be read. */
function lateOnly(filters: PlanFilters): PlanFilters {
  return { ...filters, overdueDaysMin: Math.max(1, filters.overdueDaysMin ?? 1) };
}

async function lateOf(client: Client, plans: readonly Plan[], signal: AbortSignal): Promise<Late[]> {
  const installments = await installmentsOf(
    client,
    plans.map(({ id }) => id),
    signal,
  );
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const order = new Map(plans.map(({ id }, place) => [id, place]));
  return installments
    .flatMap((installment) => {
      const plan = byId.get(installment.planId);
      return plan && isOverdue(installment, plan.status) ? { installment, plan } : [];
    })
    .sort((a, b) => (order.get(a.plan.id) ?? 0) - (order.get(b.plan.id) ?? 0));
}

/** All installments of plans, over all pages, each once. */
export async function installmentsOf(
  client: Client,
  plans: readonly string[],
  signal?: AbortSignal,
): Promise<Installment[]> {
  const found = new Map<string, Installment>();
  const unique = [...new Set(plans)];
  for (let from = 0; from < unique.length; from += IDS) {
    const plan = unique.slice(from, from + IDS);
    let cursor: string | undefined;
    do {
      const before = cursor;
      const input = { plan, limit: 1_000, ...(cursor !== undefined && { cursor }) };
      const page = await client.installments.list(input, { ...(signal && { signal }) });
      for (const one of page.items) found.set(one.id, one);
      cursor = page.nextCursor ?? undefined;
      if (cursor !== undefined && cursor === before) throw new TrancheError('cursor_repeated', { kind: 'schema' });
    } while (cursor !== undefined);
  }
  return [...found.values()];
}

function isMeant({ installment }: Late, late: LateFilters = {}): boolean {
  const { overdueDaysMin = 0, overdueDaysMax = Infinity, overduePosition } = late;
  const { daysOverdue, number } = installment;
  const isAt = overduePosition === undefined || (overduePosition === 13 ? number >= 13 : number === overduePosition);
  return isAt && daysOverdue >= overdueDaysMin && daysOverdue <= overdueDaysMax;
}
