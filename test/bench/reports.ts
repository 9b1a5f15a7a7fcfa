import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBackend } from '../../demo/backend/prepare.js';
import { demoAccount } from '../../src/testing/generate-book.js';
import type { CallContext } from '../../src/contract/backend.js';
import { permissions } from '../../src/model/capability.js';
import { systemClock } from '../../src/core/clock.js';
import { percentiles, type ReportRow } from './percentiles.js';

const rounds = 40;

/** Reports and pages over the demo's 5,000 plans (about 40,000 installments), from PostgreSQL: `DATABASE_URL`, or the embedded one. */
export async function reportsBench(): Promise<ReportRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tranche-bench-'));
  const prepared = await prepareBackend({
    databaseUrl: process.env['DATABASE_URL'],
    folder,
    reset: false,
    plans: 5_000,
  });
  const { backend } = prepared;
  const session = { account: demoAccount.id, subject: 'bench', permissions };
  const context = (): CallContext => ({ session, now: systemClock.now(), requestId: 'bench' });
  const work: Record<string, () => Promise<unknown>> = {
    'report: status of plans': () => backend.reports.get({ sections: ['status'] }, context()),
    'report: status of installments': () =>
      backend.reports.get({ sections: ['status'], statusOf: 'installments' }, context()),
    'report: aging': () => backend.reports.get({ sections: ['aging'] }, context()),
    ...Object.fromEntries(
      (['revenue', 'country', 'possible', 'products'] as const).map((section) => [
        `report: ${section}`,
        () => backend.reports.get({ sections: [section] }, context()),
      ]),
    ),
    'page of 50, late first': () => backend.plans.list({ sort: '-overdueCount', limit: 50 }, context()),
    'page of 50, searched': () => backend.plans.list({ q: 'an', limit: 50 }, context()),
  };
  try {
    const rows: ReportRow[] = [];
    for (const [what, run] of Object.entries(work)) rows.push({ what, ...(await percentiles(run, rounds)) });
    return rows;
  } finally {
    await prepared.close();
    await rm(folder, { recursive: true, force: true });
  }
}
