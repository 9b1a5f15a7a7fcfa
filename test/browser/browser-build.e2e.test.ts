import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../../vite.config.js';
import { buildBrowser, runVite } from '../tools/build/browser.js';
import { importMapFor, type Integrity } from '../tools/build/integrity.js';
import { root } from '../tools/lib/paths.js';
import { launch, withPage } from '../support/launch.js';
import { type RunningServer, startServer } from '../support/server.js';
import { staticFiles } from '../support/static-files.js';
import { strictPolicy } from '../support/strict-site.js';

let folder = '';
let browser: Browser;
let server: RunningServer;
let integrity: Integrity;
/** Paths asked of the server since the test began. */
let asked: string[] = [];
/** What a path answers instead of its file: a lost or altered file. */
let replaced = new Map<string, () => Response>();
let pages = new Map<string, { head: string; body: string; scripts?: string }>();

const script = (path: string, more = ''): string => `<script type="module" src="${path}"${more}></script>`;
const kit = script('/kit/early.js') + script('/kit/tranche.min.js');
const host = '<script type="module" src="/host/clients.min.js"></script>';
const table = '<tranche-provider data-client><tranche-detailing-table></tranche-detailing-table></tranche-provider>';

/** The strict policy without images at all, with the hash of an inline import map where a page has one. */
const policy = (inline = ''): string =>
  strictPolicy()
    .replace("script-src 'self'", `script-src 'self'${inline && ` '${inline}'`}`)
    .replace(/img-src [^;]*/, "img-src 'none'");

before(
  async () => {
    folder = mkdtempSync(join(tmpdir(), 'tranche-browser-'));
    await buildBrowser({ outDir: join(folder, 'kit') });
    // A different build of the kit: other bytes, other names of the chunks.
    await buildBrowser({ outDir: join(folder, 'other'), rolldownOptions: { output: { minify: false } } });
    const own = (name: string): string => join(root, 'test/browser/pages', `${name}.ts`);
    await runVite(bundle({ clients: own('clients'), prefixed: own('prefixed') }), { outDir: join(folder, 'host') });
    const files = staticFiles(folder);
    integrity = (await (await files(new Request('http://x/kit/integrity.json'))).json()) as Integrity;
    server = await startServer((request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
      asked.push(pathname);
      const page = pages.get(pathname);
      if (!page) return replaced.get(pathname)?.() ?? files(request);
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${page.head}</head><body>${page.body}</body></html>`;
      const headers = { 'content-type': 'text/html', 'content-security-policy': policy(page.scripts) };
      return new Response(html, { headers });
    });
    browser = await launch();
  },
  { timeout: 120_000 },
);

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  asked = [];
  replaced = new Map();
  pages = new Map();
});

async function visit<T>(
  head: string,
  body: string,
  work: (page: Page, log: string[]) => Promise<T>,
  scripts = '',
): Promise<T> {
  pages.set('/', { head, body, scripts });
  return withPage(browser, async (page) => {
    const log: string[] = [];
    page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => log.push(`thrown: ${error.message}`));
    await page.goto(server.url);
    return work(page, log);
  });
}

const rows = (page: Page, tag = 'tranche-detailing-table') =>
  page.locator(`${tag} [role=row]:not([aria-rowindex="1"])`);
const ofKit = (): string[] => asked.filter((path) => path.startsWith('/kit/') && path.endsWith('.js'));

test('two script tags and two elements show rows, with three files of ours and no complaint', () =>
  visit(kit + host, table, async (page, log) => {
    await rows(page).first().waitFor();
    const before = ofKit();
    assert.equal(before.length, 3, before.join());
    assert.deepEqual(before.slice(0, 2).sort(), ['/kit/early.js', '/kit/tranche.min.js']);
    assert.match(before[2] ?? '', /^\/kit\/chunks\/detailing-table-/);
    assert.deepEqual(log, []);
  }));

test('the early script has the files of the widgets near at hand loaded, before the entry asks for them', () => {
  const provider = (content: string): string =>
    `<tranche-provider base-url="/api" token-url="/token">${content}</tranche-provider>`;
  const far = '<div class="far"><tranche-overdue-chart></tranche-overdue-chart></div>';
  const head = '<link rel="stylesheet" href="/far.css">' + script('/kit/early.js', ' async');
  replaced.set('/token', () => Response.json({ token: 'one' }));
  replaced.set(
    '/far.css',
    () => new Response('.far { margin-top: 9000px }', { headers: { 'content-type': 'text/css' } }),
  );
  return visit(head, provider(`<tranche-status-chart>Payers</tranche-status-chart>${far}`), async (page) => {
    const links = page.locator('link[rel=modulepreload]');
    await links.nth(2).waitFor({ state: 'attached' });
    const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    const names = hrefs.map((href) => /\/kit\/chunks\/(.*)-[\w-]{8}\.js$/.exec(href)?.[1]);
    assert.deepEqual(names.sort(), ['chart-runtime', 'charts', 'status-chart']);
  });
});

test('a widget that is not on the page costs nothing until it is', () =>
  visit(kit + host, table, async (page) => {
    await rows(page).first().waitFor();
    assert.ok(!asked.some((path) => /chart/.test(path)));
    await page.evaluate(() => {
      document.querySelector('tranche-provider')?.append(document.createElement('tranche-status-chart'));
    });
    await page.waitForFunction(() => customElements.get('tranche-status-chart') !== undefined);
    assert.ok(asked.some((path) => /\/chunks\/status-chart-/.test(path)));
  }));

test('a shadow root of the page is served when the page says so', () =>
  visit(script('/kit/tranche.min.js'), '<div></div>', async (page) => {
    await page.evaluate(async (path) => {
      const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
      const { observe } = (await import(path)) as { observe: (root: ShadowRoot) => void };
      if (shadow) observe(shadow);
      shadow?.append(document.createElement('tranche-overdue-chart'));
    }, '/kit/tranche.min.js');
    await page.waitForFunction(() => customElements.get('tranche-overdue-chart') !== undefined);
  }));

test('integrity.json names every file, and a page that uses it works', async () => {
  const { text, hash } = importMapFor(integrity.files, '/kit/');
  const head = text + script('/kit/tranche.min.js', ` integrity="${integrity.files['tranche.min.js']}"`) + host;
  await visit(
    head,
    table,
    async (page, log) => {
      await rows(page).first().waitFor();
      assert.deepEqual(log, []);
      for (const path of ofKit()) assert.ok(integrity.files[path.slice('/kit/'.length)], path);
    },
    hash,
  );
});

test('an altered chunk does not run, and the element says that its code did not come', async () => {
  const { text, hash } = importMapFor(integrity.files, '/kit/');
  const chunk = integrity.widgets['tranche-detailing-table']?.[0] ?? '';
  replaced.set(
    `/kit/${chunk}`,
    () => new Response('globalThis.evil = 1;', { headers: { 'content-type': 'text/javascript' } }),
  );
  await visit(
    `${script('/host/clients.min.js')}${text}${script('/kit/tranche.min.js')}`,
    '<p></p>',
    async (page) => {
      const code = await page.evaluate(async () => {
        const failed = new Promise((resolve) => document.addEventListener('tranche-error', resolve, { once: true }));
        document.body.append(document.createElement('tranche-detailing-table'));
        return ((await failed) as CustomEvent<{ code: string }>).detail.code;
      });
      assert.equal(code, 'code_not_loaded');
      assert.equal(await page.evaluate(() => 'evil' in globalThis), false);
    },
    hash,
  );
});

test('code that could not be loaded comes when the network is back', async () => {
  const chunk = integrity.widgets['tranche-detailing-table']?.[0] ?? '';
  replaced.set(`/kit/${chunk}`, () => new Response('gone', { status: 503 }));
  await visit(script('/kit/tranche.min.js'), '<p></p>', async (page) => {
    await page.evaluate(async () => {
      const failed = new Promise((resolve) => document.addEventListener('tranche-error', resolve, { once: true }));
      document.body.append(document.createElement('tranche-detailing-table'));
      await failed;
    });
    replaced.clear();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitForFunction(() => customElements.get('tranche-detailing-table') !== undefined);
  });
});

test('an altered entry does not run', async () => {
  replaced.set(
    '/kit/tranche.min.js',
    () => new Response('globalThis.evil = 1;', { headers: { 'content-type': 'text/javascript' } }),
  );
  const head = script('/kit/tranche.min.js', ` integrity="${integrity.files['tranche.min.js']}"`);
  await visit(head, table, async (page) => {
    assert.equal(await page.evaluate(() => 'evil' in globalThis), false);
  });
});

test('of two different builds on one page the first serves, and says so once', () =>
  visit(kit + script('/other/tranche.min.js') + host, table, async (page, log) => {
    await rows(page).first().waitFor();
    await page.waitForFunction(
      () => performance.getEntriesByName(`${location.origin}/other/tranche.min.js`).length > 0,
    );
    // The file is there before it has run.
    if (log.length === 0) await page.waitForEvent('console');
    const warnings = log.filter((line) => line.startsWith('warning'));
    assert.equal(warnings.length, 1, log.join('\n'));
    assert.match(warnings[0] ?? '', /already defined.*first definition stays/);
    assert.equal(log.length, 1, log.join('\n'));
  }));

test('a copy with a prefix has tags of its own beside the first, each with its data', () => {
  const acme = '<acme-provider data-client><acme-detailing-table></acme-detailing-table></acme-provider>';
  return visit(kit + script('/host/prefixed.min.js') + host, table + acme, async (page, log) => {
    await rows(page).first().waitFor();
    await rows(page, 'acme-detailing-table').first().waitFor();
    const sameClass = await page.evaluate(
      () => customElements.get('acme-detailing-table') === customElements.get('tranche-detailing-table'),
    );
    assert.equal(sameClass, false);
    assert.deepEqual(log, []);
  });
});

test('pictures and tables are exported under a policy without images', () => {
  const chart =
    '<tranche-status-chart></tranche-status-chart><tranche-revenue-by-currency></tranche-revenue-by-currency>';
  return visit(kit + host, table.replace('</tranche-provider>', `${chart}</tranche-provider>`), async (page, log) => {
    await rows(page).first().waitFor();
    await page.locator('tranche-status-chart canvas').first().waitFor();
    await page.locator('tranche-revenue-by-currency [part~=row]').first().waitFor();
    for (const [tag, method, ending] of [
      ['tranche-status-chart', 'exportPng', '.png'],
      ['tranche-status-chart', 'exportCsv', '.csv'],
      ['tranche-detailing-table', 'exportCsv', '.csv'],
      ['tranche-revenue-by-currency', 'exportCsv', '.csv'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.evaluate(
        ([name, call]) => (document.querySelector(name) as unknown as Record<string, () => Promise<void>>)[call]?.(),
        [tag, method] as const,
      );
      assert.ok((await download).suggestedFilename().endsWith(ending), `${tag} ${method}`);
    }
    assert.deepEqual(log, []);
  });
});
