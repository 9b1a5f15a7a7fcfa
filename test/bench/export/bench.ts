import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { build } from 'vite';
import { planFile } from '../../../src/contract/plan-file.js';
import type { Plan } from '../../../src/model/plan.js';
import { planExportCodes } from '../../../src/model/plan-export.js';
import { createHandler } from '../../../src/server/create-handler.js';
import { scenario } from '../../../src/testing/scenarios.js';
import { launch, withPage } from '../../support/launch.js';
import { withServer, type Handle } from '../../support/server.js';
import { staticFiles } from '../../support/static-files.js';
import { root } from '../../tools/lib/paths.js';
import type { Bench, Way } from './page.js';

export interface ExportRow {
  way: Way;
  seconds: number;
  /** The page's own memory at its highest, over what it was before; what a Blob holds is not in it. */
  peakMb: number;
  fileMb: number;
  /** To the hand-written loop over the same answers, in time. */
  ratio?: number;
}

const ways: readonly Way[] = ['paging', 'paging by hand', 'server', 'server by hand'];

/** A server with so many plans, over HTTP: 240 different ones again and again. */
async function api(count: number): Promise<Handle> {
  const { client, session, backend } = scenario('ready');
  const meta = await client.meta.get();
  const page = async (cursor?: string) => client.plans.list({ limit: 100, ...(cursor && { cursor }) });
  const plans: Plan[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    plans.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor);
  const rows = (from: number, to: number): Plan[] =>
    Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => {
      const plan = plans[(from + at) % plans.length] as Plan;
      return { ...plan, id: `plan_${from + at}` };
    });
  function* batches() {
    for (let at = 0; at < count; at += 500) yield rows(at, at + 500);
  }
  const wording = { language: 'en', words: planExportCodes };
  return createHandler(
    {
      meta: backend.meta,
      installments: backend.installments,
      plans: {
        list: ({ cursor: after = '0', limit = 25 }) => {
          const from = Number(after);
          const end = from + limit;
          const nextCursor = end < count ? String(end) : null;
          return Promise.resolve({ items: rows(from, end), nextCursor, total: count, dataAsOf: meta.dataAsOf });
        },
      },
      exports: {
        plans: (query) => Promise.resolve(planFile(query, { today: meta.today, batches: batches(), wording })),
      },
    },
    { authenticate: () => session },
  );
}

async function heap(session: CDPSession, collect = false): Promise<number> {
  if (collect) for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** All rows of a large account as a file, in a page: by paging and by the server's own, each beside a hand-written loop. */
export async function exportBench(count = 100_000): Promise<ExportRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tranche-export-'));
  const entry = join(root, 'test/bench/export/page.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'page' };
  await build({ configFile: false, logLevel: 'error', root, build: { outDir: folder, target: 'es2022', lib } });
  const html = '<!doctype html><title>Bench</title><body><script type="module" src="/page.js"></script>';
  await writeFile(join(folder, 'index.html'), html);
  const [files, handle, browser] = [staticFiles(folder), await api(count), await launch()];
  const both: Handle = (request) =>
    new URL(request.url).pathname.startsWith('/v1') ? handle(request) : files(request);
  try {
    return await withServer(both, async ({ url }) => {
      const rows: ExportRow[] = [];
      for (const way of ways) rows.push(await withPage(browser, (page) => measure(page, url, way)));
      return rows.map((row, at) => ({ ...row, ratio: row.seconds / (rows[at - (at % 2) + 1]?.seconds ?? Number.NaN) }));
    });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(page: Parameters<Parameters<typeof withPage>[1]>[0], url: string, way: Way): Promise<ExportRow> {
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  const before = await heap(session, true);
  const begun = performance.now();
  let highest = before;
  let running = true;
  const done = page
    .evaluate((name) => (globalThis as unknown as { bench: Bench }).bench.run(name), way)
    .finally(() => (running = false));
  while (running) {
    highest = Math.max(highest, await heap(session));
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  const fileMb = (await done) / 1e6;
  return { way, seconds: (performance.now() - begun) / 1000, peakMb: (highest - before) / 1e6, fileMb };
}
