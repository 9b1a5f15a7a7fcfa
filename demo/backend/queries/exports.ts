import { defaultSort, parseSort } from '../../../src/backends/billing/plan-order.js';
import type { Keys } from '../../../src/backends/billing/cursor.js';
import { toView } from '../../../src/backends/billing/view.js';
import type { PlanExportQuery, CsvFile } from '../../../src/contract/exports.js';
import { planFile, type PlanFileSource } from '../../../src/contract/plan-file.js';
import { throwIfAborted } from '../../../src/core/abort.js';
import type { Plan } from '../../../src/model/plan.js';
import { countPlans } from './counting.js';
import { plansAfter } from './lists.js';
import { keysOfRow, stepsOf } from './order.js';
import { recordsOf } from './plan-rows.js';
import type { Setting } from './setting.js';

const BATCH = 500;

/** All plans that match, each batch from where the last one ended: nothing is kept between them, and no transaction stays open. */
async function* batchesOf(
  setting: Setting,
  query: PlanExportQuery,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Plan[]> {
  const { db, book, moment } = setting;
  const { key, descending } = parseSort(query.sort ?? defaultSort);
  const steps = stepsOf(key, descending);
  let after: Keys | undefined;
  for (;;) {
    throwIfAborted(signal);
    const rows = await plansAfter(setting, query, steps, { after, most: BATCH });
    const records = await recordsOf(db, book.account.id, rows);
    if (records.length > 0) yield records.map((record) => toView(record, moment.date, book).plan);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = keysOfRow(steps, last);
  }
}

/** Counted only where the file may be cut, and no further than there. */
async function countOf(setting: Setting, query: PlanExportQuery): Promise<number | undefined> {
  const { maxRows } = query;
  if (maxRows === undefined) return undefined;
  return (await countPlans(setting, query, maxRows)) ?? maxRows + 1;
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
