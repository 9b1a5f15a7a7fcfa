import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../tools/browser.js';
import type { Bench, Who } from './charts/page.js';

/** One line of the table: main-thread milliseconds. Only the ratios mean anything. */
export interface ChartBenchRow extends Record<Who, number> {
  what: string;
  /** Our canvas ÷ a bare chart.js bar chart. */
  drawingByPlain: number;
  /** All that a widget shows ÷ chart.js with its own legend and tooltip. */
  wholeByFull: number;
  /** Highest ratio aimed at (`performance.md`). */
  aim: number;
}

const WARM = 40;
const everybody: readonly Who[] = ['plain', 'full', 'drawing', 'whole'];
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const CSS = `body { margin: 0; font: 14px/1.45 sans-serif; background: #fff }
tranche-chart-bench, .plot { inline-size: 800px; ${[
  '#06654b',
  '#9c963a',
  '#1c6cea',
  '#c05808',
  '#ac2ea0',
  '#323d4a',
  '#798393',
]
  .map((ink, index) => `--_bench-${index}: ${ink};`)
  .join('')} }
tranche-chart-bench::part(chart), .plot { block-size: 400px }
.plot { --_text: #111; --_muted: #555; --_border: #ddd; --_surface: #fff; --_control-border: #888 }`;

/** A 12 × 7 stacked bar of 800 × 400 px, ours against bare chart.js, in one run. */
export async function chartsBench(rounds = 7): Promise<ChartBenchRow[]> {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const runs: Record<Who, { first: number; update: number }[]> = { plain: [], full: [], drawing: [], whole: [] };
    // In turns, so that a busy machine is unfair to all alike.
    for (let round = 0; round < rounds; round += 1) {
      for (const who of everybody) runs[who].push(await measure(browser, url, who));
    }
    const row = (what: string, key: 'first' | 'update', aim: number): ChartBenchRow => {
      const of = (who: Who) => middle(runs[who].map((run) => run[key]));
      const costs = { plain: of('plain'), full: of('full'), drawing: of('drawing'), whole: of('whole') };
      const ratios = { drawingByPlain: costs.drawing / costs.plain, wholeByFull: costs.whole / costs.full };
      return { what, ...costs, ...ratios, aim };
    };
    return [row('chart, first draw', 'first', 1.15), row('chart, update, warm', 'update', 1.2)];
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(browser: Browser, url: string, who: Who): Promise<{ first: number; update: number }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  try {
    await page.goto(url);
    await page.evaluate((name) => run().prepare(name), who);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const first = await cost(session, () => page.evaluate((name) => run().draw(name), who));
    await page.evaluate((count) => run().update(1, count), WARM);
    const warm = await cost(session, () => page.evaluate((count) => run().update(100, count), WARM));
    return { first, update: warm / WARM };
  } finally {
    await page.close();
  }
}

/** Exists in the page; what is written here is only its type. */
declare const run: () => Bench;

/** Processor time of the main thread, as the engine itself counts it: other programs on the machine do not add to it. */
async function cost(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  await act();
  return (await busy()) - before;
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The page, built as it would be shipped. */
async function serve(): Promise<Server> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: here('charts/page.ts'), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [code = ''] = ([built].flat() as { output: { code?: string }[] }[]).flatMap(({ output }) =>
    output.flatMap((file) => file.code ?? []),
  );
  const index = `<!doctype html><style>${CSS}</style><body><script type="module" src="/page.js"></script>`;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(isPage ? index : code);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

if (process.argv[1] === here('charts.ts')) {
  const rows = await chartsBench(Number(process.argv[2] ?? 7));
  console.table(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? v.toFixed(2) : v])),
    ),
  );
}
