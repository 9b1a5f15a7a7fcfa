import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Browser, CDPSession } from 'playwright-core';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { createHandler } from '../../../src/server/create-handler.js';
import { createSessionToken } from '../../../src/server/session.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { launch, withPage } from '../../support/launch.js';
import { type Handle, startServer } from '../../support/server.js';
import { staticFiles } from '../../support/static-files.js';
import { root } from '../../tools/lib/paths.js';
import { pages, type BenchPage } from './pages.js';

export interface FirstDataRow {
  name: string;
  /** Sent by the page's own server until the first data: gzip bytes and requests. */
  bytes: number;
  requests: number;
  /** Milliseconds until the first data is in the page, median. */
  plain: number;
  slow: number;
  /** To the floor of the same run. */
  bytesRatio: number;
  plainRatio: number;
  slowRatio: number;
}

const secret = 'a secret of the bench, thirty-two characters';
const rounds = 5;
/** Slow 4G as developer tools have it, and a processor four times slower. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** Each alone, so that it is one file. */
async function buildFloors(outDir: string): Promise<void> {
  const here = join(root, 'test/bench/first-data');
  for (const name of ['floor', 'floor-chart']) {
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: { [name]: join(here, `${name}.ts`) }, formats: ['es'] },
        rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
      },
    });
  }
}

/** Everything compressed, as any real server would, and files only once. */
function gzipped(handle: Handle): Handle {
  const made = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (request) => {
    const response = await handle(request);
    if (!response.ok) return response;
    const headers = new Headers(response.headers);
    headers.set('content-encoding', 'gzip');
    const isScript = request.url.endsWith('.js');
    const body =
      made.get(request.url) ?? new Uint8Array(gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }));
    if (isScript) made.set(request.url, body);
    return new Response(body, { headers });
  };
}

function site(floors: string, apiUrl: string, account: string): Handle {
  const kit = staticFiles(join(root, 'dist/browser'));
  const files = staticFiles(floors);
  const html = (page: BenchPage) =>
    `<!doctype html><html lang="en" data-api="${apiUrl}"><meta charset="utf-8"><title>Bench</title>${page.head}<body>${page.body}</body></html>`
      .replace('API', apiUrl)
      .replace('ORIGIN', new URL(apiUrl).origin);
  return gzipped(async (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/token') {
      return Response.json({
        token: await createSessionToken({ account, subject: 'bench', permissions: ['read'] }, { secret }),
      });
    }
    if (url.pathname.startsWith('/kit/')) return kit(new Request(new URL(url.pathname.slice(4), url)));
    const page = pages[Number(url.searchParams.get('page') ?? -1)];
    return page
      ? new Response(html(page), { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : files(request);
  });
}

interface Load {
  time: number;
  bytes: number;
  requests: number;
}

async function load(browser: Browser, origin: string, index: number, isSlow: boolean): Promise<Load> {
  return withPage(browser, async (page) => {
    const session: CDPSession = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    if (isSlow) {
      await session.send('Network.emulateNetworkConditions', slow4g);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    const wire = { bytes: 0, requests: 0 };
    const own = new Set<string>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith(origin) || request.url.endsWith('/token')) return;
      own.add(requestId);
      wire.requests += 1;
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (own.has(requestId)) wire.bytes += encodedDataLength;
    });
    await page.goto(`${origin}/?page=${index}`, { waitUntil: 'commit' });
    const shown = pages[index]?.shown;
    if (!shown) throw new Error(`no page ${index}`);
    const handle = await page.waitForFunction(`(${shown.toString()})() && performance.now()`, undefined, {
      polling: 'raf',
      timeout: 60_000,
    });
    return { time: Number(await handle.jsonValue()), ...wire };
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** First data of our widgets against hand-written floors, in one run. The pages take turns, so that a busy moment hits all of them. */
export async function firstDataBench(): Promise<FirstDataRow[]> {
  const floors = await mkdtemp(join(tmpdir(), 'tranche-floor-'));
  await buildFloors(floors);
  const book = generateBook({ plans: 500 });
  const backend = createMemoryBackend({ data: book });
  const api = await startServer(gzipped(createHandler(backend, { secret, cors: { origins: () => true } })));
  const host = await startServer(site(floors, `${api.url}/v1`, book.account.id));
  const browser = await launch();
  const measured = pages.map(() => ({ plain: [] as number[], slow: [] as number[], bytes: 0, requests: 0 }));
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const isSlow of [false, true]) {
        for (const [index, sums] of measured.entries()) {
          const { time, bytes, requests } = await load(browser, host.url, index, isSlow);
          // The first round only warms up.
          if (round > 0) sums[isSlow ? 'slow' : 'plain'].push(time);
          Object.assign(sums, { bytes, requests });
        }
      }
    }
  } finally {
    await browser.close();
    await Promise.all([host.close(), api.close()]);
    await rm(floors, { recursive: true, force: true });
  }
  return summarize(measured);
}

function summarize(
  measured: readonly { plain: number[]; slow: number[]; bytes: number; requests: number }[],
): FirstDataRow[] {
  const medians = measured.map(({ plain, slow, ...wire }) => ({ ...wire, plain: median(plain), slow: median(slow) }));
  return medians.flatMap((own, index) => {
    const page = pages[index];
    const floor = medians[pages.findIndex(({ name }) => name === page?.floor)];
    if (!page || !floor) return [];
    return {
      name: page.name,
      ...own,
      bytesRatio: own.bytes / floor.bytes,
      plainRatio: own.plain / floor.plain,
      slowRatio: own.slow / floor.slow,
    };
  });
}
