import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { UpdateRecord } from '../../../src/backends/billing/updates-record.js';
import type { PlanUpdateTable, Tables } from '../database/tables.js';
import { writeRows } from './write.js';

type Executor = Kysely<Tables> | Transaction<Tables>;
type Row = Selectable<PlanUpdateTable>;

export function updateOfRow(row: Row): UpdateRecord {
  const { decided_at, note, terms_hash: termsHash, terms_text: termsText, locale } = row;
  return {
    id: row.id,
    number: row.number,
    planId: row.plan_id,
    currency: row.currency,
    oldAmount: row.old_amount,
    newAmount: row.new_amount,
    // The table's check knows the same words as the type.
    state: row.state as UpdateRecord['state'],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    effectiveFrom: { installmentNumber: row.effective_number, dueDate: row.effective_on },
    affectedCount: row.affected_count,
    newTotal: row.new_total,
    reactivates: row.reactivates,
    linkHash: row.link_hash,
    ...(decided_at !== null && { decidedAt: decided_at }),
    ...(note !== null && { note }),
    ...(termsHash !== null && termsText !== null && locale !== null && { decision: { termsHash, termsText, locale } }),
  };
}

function rowOf(account: string, update: UpdateRecord): Row {
  return {
    account_id: account,
    id: update.id,
    plan_id: update.planId,
    number: update.number,
    currency: update.currency,
    old_amount: update.oldAmount,
    new_amount: update.newAmount,
    state: update.state,
    created_at: update.createdAt,
    expires_at: update.expiresAt,
    decided_at: update.decidedAt ?? null,
    effective_number: update.effectiveFrom.installmentNumber,
    effective_on: update.effectiveFrom.dueDate,
    affected_count: update.affectedCount,
    new_total: update.newTotal,
    reactivates: update.reactivates,
    note: update.note ?? null,
    link_hash: update.linkHash,
    terms_hash: update.decision?.termsHash ?? null,
    terms_text: update.decision?.termsText ?? null,
    locale: update.decision?.locale ?? null,
  };
}

export function writeUpdate(db: Executor, account: string, update: UpdateRecord): Promise<void> {
  return writeRows(db, 'plan_update', [rowOf(account, update)]);
}

/** Ends what still waits for an answer: taken back with its plan, or expired and about to be followed by another. */
export async function closePending(
  db: Executor,
  account: string,
  planId: string,
  closed: { state: 'withdrawn'; at: string } | { state: 'expired' },
): Promise<void> {
  const decided = 'at' in closed ? closed.at : null;
  await db
    .updateTable('plan_update')
    .set({ state: closed.state, decided_at: sql`${decided}::timestamptz` })
    .where('account_id', '=', account)
    .where('plan_id', '=', planId)
    .where('state', '=', 'pending')
    .execute();
}
