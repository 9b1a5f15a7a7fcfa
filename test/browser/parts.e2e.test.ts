import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { bundle } from '../../vite.config.js';
import { buildBrowser, runVite } from '../tools/build/browser.js';
import { type ElementDeclaration, customElementsManifest } from '../tools/build/manifest.js';
import { root } from '../tools/lib/paths.js';
import { launch, withPage } from '../support/launch.js';
import { type RunningServer, startServer } from '../support/server.js';
import { staticFiles } from '../support/static-files.js';

let folder = '';
let browser: Browser;
let server: RunningServer;
let elements: ElementDeclaration[] = [];

const page = (tag: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<script type="module" src="/kit/tranche.min.js"></script><script type="module" src="/host/clients.min.js"></script>
<tranche-provider data-client><${tag}></${tag}></tranche-provider></html>`;

before(
  async () => {
    folder = mkdtempSync(join(tmpdir(), 'tranche-parts-'));
    const { modules } = await customElementsManifest();
    elements = modules.flatMap(({ declarations = [] }) => declarations);
    await buildBrowser({ outDir: join(folder, 'kit') });
    const clients = join(root, 'test/browser/pages/clients.ts');
    await runVite(bundle({ clients }), { outDir: join(folder, 'host') });
    const files = staticFiles(folder);
    server = await startServer((request) => {
      const tag = new URL(request.url).searchParams.get('tag');
      return tag ? new Response(page(tag), { headers: { 'content-type': 'text/html' } }) : files(request);
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

test('the manifest names every part that a widget shows, so that a page can find it', async () => {
  for (const { tagName = '', cssParts = [] } of elements) {
    if (tagName === 'tranche-provider') continue;
    const parts = await withPage(browser, async (view) => {
      await view.addInitScript(() => {
        document.addEventListener('tranche-ready', () => document.documentElement.setAttribute('data-ready', ''));
      });
      await view.goto(`${server.url}/?tag=${tagName}`);
      await view.locator('html[data-ready]').waitFor();
      // In its own root: the widgets inside of a composition are theirs to tell.
      return view.evaluate((tag) => {
        const found = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part]') ?? [])];
        return found.flatMap((one) => [...one.part]).filter((part, i, all) => all.indexOf(part) === i);
      }, tagName);
    });
    const known = cssParts.map(({ name }) => name);
    assert.deepEqual(
      parts.filter((part) => !known.includes(part)),
      [],
      `${tagName} shows parts that its contract comment does not name`,
    );
    assert.ok(parts.includes('title'), tagName);
  }
});
