import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../../tools/browser.js';
import type { Bench } from './page.js';

/** One line of the table. `ratio` = ours ÷ hand, where both are numbers. */
export interface GridBenchRow {
  what: string;
  unit: string;
  hand: number | string;
  grid: number | string;
  ratio?: number;
}

type Who = 'hand' | 'grid';
type Figures = Record<string, { unit: string; value: number | string }>;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const CSS = `body { margin: 0; font: 14px/1.45 sans-serif }
tranche-grid-bench { --tranche-table-height: 560px }
.hand { height: 560px; overflow: auto; position: relative }
.hand-header { position: sticky; top: 0; display: flex; height: 40px; background: #fff; z-index: 1 }
.hand-body { position: relative; overflow: clip }
.hand-row { position: absolute; left: 0; right: 0; height: 40px; display: flex; contain: strict; border-bottom: 1px solid #eee }
.hand span { flex: 1 1 0; min-width: 60px; padding: 0 12px; line-height: 39px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }`;

/** Our grid against a bare hand-written table, in one run. Only the ratios mean anything. */
export async function gridBench(
  rounds = 5,
  counts: readonly number[] = [1_000, 100_000, 1_000_000],
): Promise<GridBenchRow[]> {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const rows: GridBenchRow[] = [];
    for (const count of counts) rows.push(...(await compare(browser, url, count, rounds)));
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

async function compare(browser: Browser, url: string, count: number, rounds: number): Promise<GridBenchRow[]> {
  const runs: Record<Who, Figures[]> = { hand: [], grid: [] };
  // In turns, so that a busy machine is unfair to both.
  for (let round = 0; round < rounds; round++) {
    for (const who of ['hand', 'grid'] as const) runs[who].push(await measure(browser, url, count, who));
  }
  return Object.keys(runs.hand[0] ?? {}).map((what) => {
    const hand = middle(runs.hand, what);
    const grid = middle(runs.grid, what);
    const row = {
      what: `${what}, ${count.toLocaleString('en')} rows`,
      unit: runs.hand[0]?.[what]?.unit ?? '',
      hand,
      grid,
    };
    return typeof hand === 'number' && typeof grid === 'number' && hand > 0 ? { ...row, ratio: grid / hand } : row;
  });
}

async function measure(browser: Browser, url: string, count: number, who: Who): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  try {
    await page.goto(url);
    const clock = await MainThread.of(page);
    await page.evaluate(([n, w]) => run().prepare(n, w), [count, who] as const);
    const before = await clock.heap();
    const figures: Figures = {
      'first paint': await clock.cost(() => page.evaluate(() => run().mount())),
      'sort money': await clock.cost(() => page.evaluate(() => run().sort())),
      filter: await clock.cost(() => page.evaluate(() => run().filter(1_000_000))),
      'filter again': await clock.cost(() => page.evaluate(() => run().filter(2_000_000))),
    };
    await page.evaluate(() => run().filter(0));
    let late = 0;
    figures['scroll CPU'] = await clock.cost(async () => (late = await page.evaluate(() => run().scroll())));
    figures['late frames'] = { unit: 'frames', value: late };
    figures['blank frames'] = { unit: 'frames', value: await page.evaluate(() => run().blanks()) };
    figures['heap'] = { unit: 'MB', value: ((await clock.heap()) - before) / 1e6 };
    figures['last row'] = { unit: '', value: await page.evaluate(() => run().last()) };
    return figures;
  } finally {
    await page.close();
  }
}

/** Exists in the page; what is written here is only its type. */
declare const run: () => Bench;

/** Processor time of the main thread, as the engine itself counts it: other programs on the machine do not add to it. */
class MainThread {
  readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(session);
  }

  async cost(act: () => Promise<unknown>): Promise<{ unit: string; value: number }> {
    const before = await this.#busy();
    await act();
    return { unit: 'ms', value: (await this.#busy()) - before };
  }

  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const usage: { usedSize: number; backingStorageSize?: number } = await this.session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }
}

function middle(runs: Figures[], what: string): number | string {
  const values = runs.map((figures) => figures[what]?.value ?? 0);
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return numbers[numbers.length >> 1] ?? values[0] ?? '';
}

/** The page, built as it would be shipped. */
async function serve(): Promise<Server> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: here('page.ts'), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { minify: true }, treeshake: { moduleSideEffects: true } },
    },
  });
  const files = new Map<string, string>();
  for (const { output } of [built].flat() as { output: { fileName: string; code?: string }[] }[])
    for (const { fileName, code } of output) if (code !== undefined) files.set(`/${fileName}`, code);
  const main = [...files.keys()].find((name) => name.startsWith('/page')) ?? '';
  files.set('/', `<!doctype html><style>${CSS}</style><body><script type="module" src="${main}"></script>`);
  const server = createServer((request, response) => {
    const text = files.get(request.url ?? '/');
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader('content-type', request.url === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

if (process.argv[1] === here('bench.ts')) {
  console.table(
    (await gridBench(...argumentsOf(process.argv.slice(2)))).map(({ what, unit, hand, grid, ratio }) => ({
      what,
      hand: shown(hand),
      grid: shown(grid),
      unit,
      ratio: ratio === undefined ? '' : ratio.toFixed(2),
    })),
  );
}

/** `[rounds [count…]]` */
function argumentsOf([rounds = '5', ...counts]: string[]): Parameters<typeof gridBench> {
  return counts.length ? [Number(rounds), counts.map(Number)] : [Number(rounds)];
}

function shown(value: number | string): string {
  return typeof value === 'number' ? value.toFixed(value < 10 ? 2 : 1) : value;
}
