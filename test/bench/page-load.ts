import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from 'playwright-core';
import { launch, withPage } from '../support/launch.js';
import type { Handle } from '../support/server.js';

/** Slow 4G as developer tools have it, and a processor four times slower. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** Everything compressed, as any real server would, and files only once. */
export function gzipped(handle: Handle): Handle {
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

interface Load {
  time: number;
  bytes: number;
  requests: number;
}

/** Loads an address and waits, in the page, until `shown` is true. Bytes and requests are those of the page's own server, tokens left out. */
async function loadPage(browser: Browser, url: string, shown: () => boolean, isSlow: boolean): Promise<Load> {
  const { origin } = new URL(url);
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
    await page.goto(url, { waitUntil: 'commit' });
    const handle = await page.waitForFunction(`(${shown.toString()})() && performance.now()`, undefined, {
      polling: 'raf',
      timeout: 60_000,
    });
    return { time: Number(await handle.jsonValue()), ...wire };
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A page to measure. `shown` runs in it and is true once what counts can be seen; ratios are to the page named `floor`. */
export interface ComparedPage {
  name: string;
  floor: string;
  url: string;
  shown: () => boolean;
}

export interface PageRow {
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

/** Loads pages over and over; they take turns, so that a busy moment hits all of them. More rounds where little is told apart. */
export async function comparePages(pages: readonly ComparedPage[], rounds = 5): Promise<PageRow[]> {
  const browser = await launch();
  const measured = pages.map(() => ({ plain: [] as number[], slow: [] as number[], bytes: 0, requests: 0 }));
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const isSlow of [false, true]) {
        for (const [index, sums] of measured.entries()) {
          const page = pages[index];
          if (!page) continue;
          const { time, bytes, requests } = await loadPage(browser, page.url, page.shown, isSlow);
          // The first round only warms up.
          if (round > 0) sums[isSlow ? 'slow' : 'plain'].push(time);
          Object.assign(sums, { bytes, requests });
        }
      }
    }
  } finally {
    await browser.close();
  }
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
