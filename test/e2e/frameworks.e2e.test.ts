import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Framework, buildPage, frameworks } from '../../demo/frameworks/build.js';
import { launch, withPage } from '../support/launch.js';
import { type RunningServer, startServer } from '../support/server.js';
import { staticFiles } from '../support/static-files.js';
import { strictPolicy, violationsOf } from '../support/strict-site.js';

declare const provider: WeakRef<Element>;

/** What each framework makes its own markup with, beside the kit's. */
const policies: Record<Framework, string> = {
  react: '',
  vue: 'vue',
  svelte: 'svelte-trusted-html',
  angular: 'angular',
};

const policyOf = (framework: Framework): string =>
  strictPolicy().replace('trusted-types lit-html', `trusted-types lit-html ${policies[framework]}`);

/** Problems of a page from now on: errors, warnings of the framework, breaches of the policy. */
async function problemsOf(page: Page): Promise<string[]> {
  const problems = await violationsOf(page);
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}

/** High enough for the dashboard's last section to be near the view. */
const wholePage = { viewport: { width: 1280, height: 1800 } };

const rows = (page: Page) => page.locator('.grid-body [part=row]:not([hidden])');

async function narrow(page: Page): Promise<void> {
  await page.locator('#field-status').click();
  await page.getByRole('checkbox', { name: 'In progress', exact: true }).check();
  await page.getByText('Narrowed by: status').waitFor();
  await page.keyboard.press('Escape');
}

/** Cancels the first plan of the table, whose buyer the page then names. */
async function cancel(page: Page): Promise<void> {
  const actions = page.getByRole('button', { name: /^Actions for/ }).first();
  const buyer = (await actions.getAttribute('aria-label'))?.replace('Actions for ', '');
  await actions.click();
  await page.getByRole('menuitem', { name: /^Cancel/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Cancel / })
    .click();
  await page.getByText(`Canceled: ${buyer}`, { exact: true }).waitFor();
}

/** Whether the provider of before is gone from memory, not only from the page. */
async function isCollected(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await session.send('HeapProfiler.collectGarbage');
    if (await page.evaluate(() => provider.deref() === undefined)) return true;
  }
  return false;
}

describe('the page of each framework', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-frameworks-'));
  let browser: Browser;
  let site: RunningServer;

  before(async () => {
    browser = await launch();
    site = await startServer((request) => {
      const framework = frameworks.find((name) => new URL(request.url).pathname.startsWith(`/${name}/`));
      // The browser's own wish for an icon.
      if (!framework) return new Response(null, { status: 204 });
      return staticFiles(folder, { 'content-security-policy': policyOf(framework) })(request);
    });
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const framework of frameworks) {
    it(`${framework}: client in, events out, nothing left behind`, async () => {
      await buildPage(framework, folder);
      await withPage(
        browser,
        async (page) => {
          const problems = await problemsOf(page);
          await page.goto(`${site.url}/${framework}/`);
          await rows(page).first().waitFor();
          await narrow(page);
          await cancel(page);

          await page.evaluate(() => {
            Reflect.set(globalThis, 'provider', new WeakRef(document.querySelector('tranche-provider') ?? {}));
          });
          await page.getByRole('button', { name: 'Hide', exact: true }).click();
          await page.getByRole('button', { name: 'Show', exact: true }).waitFor();
          const left = await page.evaluate(() =>
            Array.from(document.querySelectorAll('*'), ({ localName }) => localName).filter((name) =>
              name.includes('tranche'),
            ),
          );
          assert.deepEqual(left, []);
          assert.ok(await isCollected(page), 'the provider is garbage');

          await page.getByRole('button', { name: 'Show', exact: true }).click();
          await rows(page).first().waitFor();
          await page.getByText('Narrowed by: nothing').waitFor();
          assert.deepEqual(problems, []);
        },
        wholePage,
      );
    });
  }
});
