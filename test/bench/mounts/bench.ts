import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { CDPSession } from 'playwright-core';
import { launch, withPage } from '../../support/launch.js';
import { withServer } from '../../support/server.js';
import { staticFiles } from '../../support/static-files.js';
import { root } from '../../tools/lib/paths.js';
import type { Bench } from './page.js';

export interface MountRow {
  tag: string;
  /** Per cycle of mounting and removing, after a forced collection. */
  bytes: number;
  nodes: number;
  listeners: number;
}

const cycles = 100;
const tags = ['tranche-detailing-table', 'tranche-status-chart', 'tranche-overdue-chart'] as const;

async function metrics(session: CDPSession): Promise<{ bytes: number; nodes: number; listeners: number }> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics: all } = await session.send('Performance.getMetrics');
  const of = (name: string) => all.find((metric) => metric.name === name)?.value ?? 0;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** What stays behind of a widget that was shown and removed. */
export async function mountsBench(): Promise<MountRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tranche-mounts-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      outDir: folder,
      target: 'es2022',
      lib: { entry: join(root, 'test/bench/mounts/page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>Bench</title><body><script type="module" src="/page.js"></script>',
  );
  const browser = await launch();
  try {
    return await withServer(staticFiles(folder), async ({ url }) => {
      const rows: MountRow[] = [];
      for (const tag of tags) {
        rows.push(
          await withPage(browser, async (page) => {
            const session = await page.context().newCDPSession(page);
            await session.send('Performance.enable');
            await page.goto(url);
            const run = (count: number) =>
              page.evaluate(([t, n]) => (globalThis as unknown as { bench: Bench }).bench.cycles(t, n), [
                tag,
                count,
              ] as const);
            await run(20);
            const before = await metrics(session);
            await run(cycles);
            const after = await metrics(session);
            const per = (key: 'bytes' | 'nodes' | 'listeners') => (after[key] - before[key]) / cycles;
            return { tag, bytes: per('bytes'), nodes: per('nodes'), listeners: per('listeners') };
          }),
        );
      }
      return rows;
    });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
