import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { createHandler } from '../../../src/server/create-handler.js';
import { createSessionToken } from '../../../src/server/session.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { type Handle, startServer } from '../../support/server.js';
import { staticFiles } from '../../support/static-files.js';
import { root } from '../../tools/lib/paths.js';
import { comparePages, gzipped, type PageRow } from '../page-load.js';
import { pages, type BenchPage } from './pages.js';

const secret = 'a secret of the bench, thirty-two characters';

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

/** First data of our widgets against hand-written floors, in one run. */
export async function firstDataBench(): Promise<PageRow[]> {
  const floors = await mkdtemp(join(tmpdir(), 'tranche-floor-'));
  await buildFloors(floors);
  const book = generateBook({ plans: 500 });
  const backend = createMemoryBackend({ data: book });
  const api = await startServer(gzipped(createHandler(backend, { secret, cors: { origins: () => true } })));
  const host = await startServer(site(floors, `${api.url}/v1`, book.account.id));
  try {
    return await comparePages(pages.map((page, index) => ({ ...page, url: `${host.url}/?page=${index}` })));
  } finally {
    await Promise.all([host.close(), api.close()]);
    await rm(floors, { recursive: true, force: true });
  }
}
