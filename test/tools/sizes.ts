/**
 * `node --import tsx test/tools/sizes.ts`: bytes of every entry and lazy part against its budget; fails over a budget.
 * `… --why provider detailing-table`: what their first files are made of, each module's share of the gzip size.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserBuild, buildBrowser } from './build/browser.js';
import { type HostedBuild, buildHosted } from './build/hosted.js';
import { earlyBudget } from './sizes/budgets.js';
import { measureHosted } from './sizes/hosted.js';
import { type Row, explain, measureAlone, measureBrowser, weigh } from './sizes/measure.js';

export async function sizeRows(built: BrowserBuild, hosted: HostedBuild): Promise<Row[]> {
  const early = built.chunks.filter(({ fileName }) => fileName === 'early.js');
  return [weigh(earlyBudget, early), ...(await measureAlone()), ...measureBrowser(built), ...measureHosted(hosted)];
}

const kib = (bytes: number): string => (bytes / 1024).toFixed(2).padStart(7);

export function sizeTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const head = `${'KiB gzip'.padEnd(width + 2)} size  budget  aim  files`;
  const lines = rows.map(({ name, bytes, kib: most, aim, files, isOver }) => {
    const columns = [
      name.padEnd(width),
      kib(bytes),
      String(most).padStart(5),
      String(aim ?? '').padStart(5),
      String(files).padStart(4),
    ];
    return `${columns.join(' ')}${isOver ? '  ✗ over' : ''}`;
  });
  return [head, ...lines].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { why: { type: 'boolean' } }, allowPositionals: true });
  if (values.why) {
    for (const [module, bytes] of await explain(positionals)) console.log(`${String(bytes).padStart(6)}  ${module}`);
    return;
  }
  const outDir = mkdtempSync(join(tmpdir(), 'tranche-sizes-'));
  const hosted = await buildHosted({ outDir: join(outDir, 'hosted') });
  const rows = await sizeRows(await buildBrowser({ outDir: join(outDir, 'browser') }), hosted);
  rmSync(outDir, { recursive: true });
  console.log(sizeTable(rows));
  process.exitCode = rows.some(({ isOver }) => isOver) ? 1 : 0;
}

if (process.argv[1]?.endsWith('sizes.ts')) await main();
