import type { CompleteBackend } from '../../contract/backend.js';
import { planFile, type PlanFileSource } from '../../contract/plan-file.js';
import type { Plan } from '../../model/plan.js';
import { demandCapability } from '../billing/checks.js';
import { sortedPlans } from './lists.js';
import type { Enter } from './operations.js';

/** Finds the words of a language; undefined when there are none. */
export type ExportWording = (locale: string) => Promise<PlanFileSource['wording']>;

const BATCH = 500;

function* batchesOf(plans: readonly Plan[]): Iterable<readonly Plan[]> {
  for (let at = 0; at < plans.length; at += BATCH) yield plans.slice(at, at + BATCH);
}

/** Files, of the rows that matched when they were asked for. */
export function exportGroup(enter: Enter, wording?: ExportWording): CompleteBackend['exports'] {
  return {
    async plans(query, context) {
      const store = await enter(context);
      demandCapability(store.book, 'export.csv');
      const { date } = store.moment();
      const plans = sortedPlans(store, query).map(({ item }) => item.plan);
      return planFile(query, {
        today: date,
        total: plans.length,
        batches: batchesOf(plans),
        wording: query.locale === undefined ? undefined : await wording?.(query.locale),
      });
    },
  };
}
