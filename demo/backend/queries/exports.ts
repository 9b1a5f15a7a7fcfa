import { sql } from 'kysely';
import { defaultSort, parseSort } from '../../../src/backends/billing/plan-order.js';
import type { Keys } from '../../../src/backends/billing/cursor.js';
import { toView } from '../../../src/backends/billing/view.js';
import type { PlanExportQuery, CsvFile } from '../../../src/contract/exports.js';
import { planFile, type PlanFileSource } from '../../../src/contract/plan-file.js';
import { throwIfAborted } from '../../../src/core/abort.js';
import type { Plan } from '../../../src/model/plan.js';
import { isAfter, keysOfRow, orderBy, stepsOf } from './order.js';
import type { Setting } from './lists.js';
import { matching } from './plan-filter.js';
import { recordsOf, selectPlans } from './plan-rows.js';

const BATCH = 500;

/** All plans that match, each batch from where the last one ended: nothing is kept between them, and no transaction stays open. */
async function* batchesOf(
  { db, book, moment }: Setting,
  query: PlanExportQuery,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Plan[]> {
  const { key, descending } = parseSort(query.sort ?? defaultSort);
  const steps = stepsOf(key, descending);
  const first = selectPlans(db)
    .where(matching(book.account.id, query, moment.date))
    .orderBy(orderBy(steps))
    .limit(BATCH);
  let after: Keys | undefined;
  for (;;) {
    throwIfAborted(signal);
    const rows = await (after ? first.where(isAfter(steps, after)) : first).execute();
    const records = await recordsOf(db, book.account.id, rows);
    if (records.length > 0) yield records.map((record) => toView(record, moment.date, book).plan);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = keysOfRow(steps, last);
  }
}

/** Counted only where the file may be cut: counting is dear. */
async function countOf({ db, book, moment }: Setting, query: PlanExportQuery): Promise<number | undefined> {
  if (query.maxRows === undefined) return undefined;
  const found = await db
    .selectFrom('plan')
    .select(sql<number>`count(*)`.as('total'))
    .where(matching(book.account.id, query, moment.date))
    .executeTakeFirstOrThrow();
  return found.total;
}

/** A file of plans, in constant memory however many there are. */
export async function exportPlans(
  setting: Setting,
  query: PlanExportQuery,
  wording: PlanFileSource['wording'],
  signal: AbortSignal | undefined,
): Promise<CsvFile> {
  const total = await countOf(setting, query);
  return planFile(query, { today: setting.moment.date, total, batches: batchesOf(setting, query, signal), wording });
}
