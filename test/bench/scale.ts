import { sql } from 'kysely';
import { openDatabase, type OpenDatabase } from '../../demo/backend/database/open.js';
import { migrate } from '../../demo/backend/migrations/migrate.js';
import { createPostgresBackend } from '../../demo/backend/postgres-backend.js';
import { keysOfRow, orderBy, stepsOf } from '../../demo/backend/queries/order.js';
import { selectPlans } from '../../demo/backend/queries/plan-rows.js';
import { seedDemo } from '../../demo/backend/seed-book.js';
import { scopeOf, writeCursor } from '../../src/backends/billing/cursor.js';
import type { CallContext } from '../../src/contract/backend.js';
import { systemClock } from '../../src/core/clock.js';
import { permissions } from '../../src/model/capability.js';
import { planSortKeys, type PlanFilters, type PlanSort } from '../../src/model/plan-filters.js';
import { reportSections } from '../../src/model/report.js';
import { demoAccount } from '../../src/testing/generate-book.js';
import { startPostgres } from '../tools/postgres/server.js';
import { percentiles, type ReportRow } from './percentiles.js';

export interface ScaleRow {
  what: string;
  small: ReportRow;
  /** Ten times as many plans. */
  large: ReportRow;
}

type Work = Record<string, () => Promise<unknown>>;

const rounds = 20;
const account = demoAccount.id;

const bucket: PlanFilters = { overdueDaysMin: 31, overdueDaysMax: 60 };

/** Filters as people set them: some that the totals know, some that they do not. */
const filtered: Record<string, PlanFilters> = {
  'one product': { product: ['prd_data'] },
  'in progress with issues, two countries': { status: ['in_progress_with_issues'], country: ['FR', 'US'] },
  'late for 31 to 60 days': bucket,
  'late for more than 90 days': { overdueDaysMin: 91 },
  'searched: an': { q: 'an' },
  'searched: martin': { q: 'martin' },
};

/** Where a page in the middle of all plans begins. */
async function middle({ db }: OpenDatabase, sort: PlanSort, plans: number): Promise<string> {
  const steps = stepsOf(sort.slice(1) as (typeof planSortKeys)[number], true);
  const row = await selectPlans(db)
    .where('plan.account_id', '=', account)
    .orderBy(orderBy(steps))
    .offset(Math.floor(plans / 2))
    .limit(1)
    .executeTakeFirstOrThrow();
  return writeCursor(scopeOf('plans', { sort }), keysOfRow(steps, row));
}

/** How long the first page of a new day takes, and how long until all plans have arrived there; three days, the middle one. */
export async function newDay({ db }: OpenDatabase): Promise<ReportRow[]> {
  let now = systemClock.now();
  const backend = createPostgresBackend({ db, clock: { now: () => now } });
  const session = { account, subject: 'bench', permissions };
  await backend.accounts.enter(account);
  const days: [page: number, all: number][] = [];
  for (let round = 0; round < 3; round++) {
    now += 86_400_000;
    const begun = performance.now();
    await backend.plans.list({ limit: 50 }, { session, now, requestId: 'bench' });
    const page = performance.now() - begun;
    await backend.accounts.enter(account);
    days.push([page, performance.now() - begun]);
  }
  return ['page: the first of a new day', 'a new day, until it has happened to all plans'].map((what, at) => {
    const times = days.map((day) => day[at] ?? Number.NaN).sort((a, b) => a - b);
    return { what, p50: times[1] ?? Number.NaN, p95: times[2] ?? Number.NaN };
  });
}

export async function workOf(opened: OpenDatabase, plans: number): Promise<Work> {
  const backend = createPostgresBackend({ db: opened.db });
  const session = { account, subject: 'bench', permissions };
  const context = (): CallContext => ({ session, now: systemClock.now(), requestId: 'bench' });
  const work: Work = {};
  for (const section of reportSections) {
    work[`report: ${section}`] = () => backend.reports.get({ sections: [section] }, context());
  }
  const { today } = await backend.meta.get({}, context());
  const lately = { from: `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` };
  work['report: all, one product'] = () => backend.reports.get({ product: ['prd_data'] }, context());
  work['report: all, bought in a year'] = () => backend.reports.get(lately, context());
  work['report: all, searched: martin'] = () => backend.reports.get({ q: 'martin' }, context());
  work['report: all, late for 31 to 60 days'] = () => backend.reports.get(bucket, context());
  for (const key of planSortKeys) {
    const sort = `-${key}` as const;
    const cursor = await middle(opened, sort, plans);
    work[`page: ${sort}, first`] = () => backend.plans.list({ sort, limit: 50 }, context());
    work[`page: ${sort}, in the middle`] = () => backend.plans.list({ sort, limit: 50, cursor }, context());
  }
  for (const [name, filters] of Object.entries(filtered)) {
    work[`page: ${name}`] = () => backend.plans.list({ ...filters, limit: 50 }, context());
  }
  for (const sort of ['status', 'purchasedOn', '-nextDueOn', 'overdueAmount', '-maxDaysOverdue'] as const) {
    work[`page: late for 31 to 60 days, ${sort}`] = () => backend.plans.list({ ...bucket, sort, limit: 50 }, context());
  }
  work['page: bought in a year, late first'] = () =>
    backend.plans.list({ ...lately, sort: '-overdueCount', limit: 50 }, context());
  work['page of installments'] = () => backend.installments.list({ limit: 100 }, context());
  return work;
}

async function measure(url: string, plans: number): Promise<Map<string, ReportRow>> {
  const schema = `bench_${plans}`;
  const opened = await openDatabase({ url, schema });
  try {
    await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(opened.db);
    await sql`create schema ${sql.id(schema)}`.execute(opened.db);
    await migrate(opened.db, schema);
    const begun = performance.now();
    await seedDemo(opened.db, { plans, now: systemClock.now() });
    await sql`vacuum analyze`.execute(opened.db);
    console.log(`${plans} plans filled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    const rows = new Map<string, ReportRow>();
    for (const [what, run] of Object.entries(await workOf(opened, plans))) {
      rows.set(what, { what, ...(await percentiles(run, rounds)) });
    }
    for (const row of await newDay(opened)) rows.set(row.what, row);
    await sql`drop schema ${sql.id(schema)} cascade`.execute(opened.db);
    return rows;
  } finally {
    await opened.close();
  }
}

/** Reports and pages with `plans` and with ten times as many, on the server of DATABASE_URL or on one of our own. */
export async function scaleBench(plans: number): Promise<ScaleRow[]> {
  const url = process.env['DATABASE_URL'];
  const server = url === undefined ? await startPostgres() : { url, stop: () => Promise.resolve() };
  try {
    const small = await measure(server.url, plans);
    const large = await measure(server.url, plans * 10);
    return [...small].flatMap(([what, row]) => {
      const other = large.get(what);
      return other ? [{ what, small: row, large: other }] : [];
    });
  } finally {
    await server.stop();
  }
}
