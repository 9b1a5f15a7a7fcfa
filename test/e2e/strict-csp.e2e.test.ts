import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launch, withPage } from '../support/launch.js';
import { onForeignRequest } from '../support/requests.js';
import type { Handle, RunningServer } from '../support/server.js';
import { staticFiles } from '../support/static-files.js';
import { startStrictSite, twinOf, violationsOf } from '../support/strict-site.js';
import { root } from '../tools/lib/paths.js';
import type { Stage } from './strict-csp/stage.js';

declare const stage: Stage;

/** Every story's elements in one module, as a host's bundler would have it. */
const buildStage = (folder: string): Promise<unknown> =>
  build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      copyPublicDir: false,
      lib: {
        entry: { stage: join(root, 'test/e2e/strict-csp/stage.ts') },
        formats: ['es'],
        fileName: () => 'stage.js',
      },
    },
  });

describe('under the strict policy of a host page', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-csp-'));
  let browser: Browser;
  let site: RunningServer;

  before(async () => {
    await buildStage(folder);
    browser = await launch();
    const pages = { '/': '<main></main>', '/planted': '<p style="color: red">Red</p>' };
    const [built, support] = [staticFiles(folder), staticFiles(join(root, 'stories/support'))];
    // The stand-in of a card page, which the stories frame from the server's other name.
    const files: Handle = (request) =>
      (new URL(request.url).pathname.startsWith('/card-page/') ? support : built)(request);
    site = await startStrictSite({ pages, scripts: ['/stage.js'], files, twin: true });
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('no story breaks it, and none leaves its page', async (t) => {
    await withPage(browser, async (page) => {
      const violations = await violationsOf(page);
      const foreign: string[] = [];
      onForeignRequest(page, [site.url, twinOf(site.url)], (url) => foreign.push(url));
      await page.goto(site.url);
      await page.waitForFunction(() => 'stage' in globalThis);
      const names = await page.evaluate(() => stage.names);
      assert.ok(names.length > 0, 'there are stories');
      for (const name of names) {
        await t.test(name, async () => {
          await page.evaluate((story) => stage.show(story), name);
          assert.deepEqual([...violations.splice(0), ...foreign.splice(0)], []);
        });
      }
    });
  });

  it('a style attribute would be noticed', async () => {
    await withPage(browser, async (page) => {
      const violations = await violationsOf(page);
      await page.goto(`${site.url}/planted`);
      await page.waitForFunction(() => 'stage' in globalThis);
      assert.equal(violations.length, 1);
      assert.match(violations[0] ?? '', /^style-src/);
    });
  });
});
