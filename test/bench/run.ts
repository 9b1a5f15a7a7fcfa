/**
 * `npm run bench`: bytes, times and growth against hand-written floors in the same run. Only the ratios mean anything, so nothing here
 * can fail. `--only first-data,card-page,reports,scale,mounts,charts,grid,export` runs some parts; `--plans 100000` is where `scale` begins,
 * which goes on to ten times as many.
 */
import { parseArgs } from 'node:util';
import { buildBrowser } from '../tools/build/browser.js';
import { buildHosted } from '../tools/build/hosted.js';
import { cardPageBench } from './card-page/bench.js';
import { chartsBench } from './charts.js';
import { exportBench } from './export/bench.js';
import { firstDataBench } from './first-data/bench.js';
import { gridBench } from './grid/bench.js';
import { mountsBench } from './mounts/bench.js';
import type { PageRow } from './page-load.js';
import { reportsBench } from './reports.js';
import { scaleBench } from './scale.js';

type Cell = string | number | undefined;

function table(title: string, header: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const text = (cell: Cell) => (typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : (cell ?? ''));
  const all = [header, ...rows.map((row) => row.map(text))];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  console.log(`\n${title}\n${line(header)}`);
  for (const row of all.slice(1)) console.log(line(row));
}

function pageTable(title: string, rows: readonly PageRow[]): void {
  table(
    title,
    ['page', 'KiB gzip', 'requests', '×', 'ms', '×', 'ms slow 4G, CPU ÷ 4', '×'],
    rows.map((row) => [
      row.name,
      row.bytes / 1024,
      row.requests,
      row.bytesRatio,
      row.plain,
      row.plainRatio,
      row.slow,
      row.slowRatio,
    ]),
  );
}

const { values } = parseArgs({ options: { only: { type: 'string' }, plans: { type: 'string', default: '5000' } } });
const plans = Number(values.plans);
if (!Number.isInteger(plans) || plans < 1 || plans > 100_000)
  throw new Error('--plans: a whole number from 1 to 100000.');

const parts: Record<string, () => Promise<void>> = {
  'first-data': async () => {
    await buildBrowser();
    pageTable('First data (× = to the floor of its kind)', await firstDataBench());
  },
  'card-page': async () => {
    await buildHosted();
    pageTable('Card page, first usable input', await cardPageBench());
  },
  reports: async () => {
    const rows = await reportsBench();
    table(
      'PostgreSQL, 5,000 plans',
      ['question', 'p50 ms', 'p95 ms'],
      rows.map(({ what, p50, p95 }) => [what, p50, p95]),
    );
  },
  scale: async () => {
    const rows = await scaleBench(plans);
    table(
      `PostgreSQL, ${plans} and ${plans * 10} plans`,
      ['question', 'p50 ms', 'p95 ms', 'p50 ms, tenfold', 'p95 ms, tenfold', '× p50'],
      rows.map(({ what, small, large }) => [what, small.p50, small.p95, large.p50, large.p95, large.p50 / small.p50]),
    );
  },
  mounts: async () => {
    const rows = await mountsBench();
    table(
      'Growth a mount, 100 mounts',
      ['widget', 'bytes', 'nodes', 'listeners'],
      rows.map(({ tag, bytes, nodes, listeners }) => [tag, bytes, nodes, listeners]),
    );
  },
  charts: async () => {
    const rows = await chartsBench();
    const header = Object.keys(rows[0] ?? {});
    table(
      'Charts, against bare chart.js',
      header,
      rows.map((row) => Object.values(row) as Cell[]),
    );
  },
  grid: async () => {
    const rows = await gridBench(3);
    table(
      'Grid, against a hand-written table',
      ['what', 'unit', 'hand', 'grid', '×'],
      rows.map(({ what, unit, hand, grid, ratio }) => [what, unit, hand, grid, ratio]),
    );
  },
  export: async () => {
    const rows = await exportBench();
    table(
      'Export of 100,000 plans over HTTP (× = to a hand-written loop over the same answers)',
      ['way', 's', '×', 'peak MB of the page', 'MB of the file'],
      rows.map(({ way, seconds, ratio, peakMb, fileMb }) => [way, seconds, ratio, peakMb, fileMb]),
    );
  },
};

const chosen = values.only?.split(',') ?? Object.keys(parts);
for (const name of chosen) {
  const part = parts[name];
  if (!part) throw new Error(`Unknown part ${name}: choose among ${Object.keys(parts).join(', ')}.`);
  await part();
}
process.exit(0);
