import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launch, withPage } from '../../support/launch.js';
import { startServer, type RunningServer } from '../../support/server.js';
import type { Challenge } from '../../../src/hosted/vault-protocol.js';
import { consentOf, House, type Visit } from './harness.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const host =
  (isolated = false) =>
  (request: Request) => {
    const { searchParams } = new URL(request.url);
    const headers = {
      'content-type': 'text/html',
      ...(isolated && { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }),
    };
    return new Response(`<!doctype html><title>Host</title><iframe src="${searchParams.get('page')}"></iframe>`, {
      headers,
    });
  };

let house: House;
let browser: Browser;
let [friend, stranger, isolated]: RunningServer[] = [];

before(async () => {
  [friend, stranger, isolated] = await Promise.all([startServer(host()), startServer(host()), startServer(host(true))]);
  house = await House.start({ parents: [friend.url, isolated.url] });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await house?.close();
  for (const server of [friend, stranger, isolated]) await server?.close();
});

/** Title of the card page inside a host page; nothing when the browser refused to show it. */
async function framed(server: RunningServer | undefined, url: string): Promise<string | undefined> {
  return withPage(browser, async (page) => {
    await page.goto(`${server?.url}/?page=${encodeURIComponent(url.split('#')[0] ?? '')}`);
    await page.waitForLoadState('load');
    const frame = page.frames()[1];
    return frame?.evaluate(() => document.title).catch(() => undefined);
  });
}

test('the page is shown in frames of its parents, and of nobody else', async () => {
  const { url } = await house.page();
  assert.equal(await framed(friend, url), 'Card');
  assert.notEqual(await framed(stranger, url), 'Card');
  assert.notEqual(await framed(friend, `${house.vault.url}/c/cp_unknown`), 'Card');
});

test('an isolated host shows a page that was opened for it, and no other', async () => {
  const opened = await house.page({ isolated: true });
  assert.equal(await framed(isolated, opened.url), 'Card');
  assert.notEqual(await framed(isolated, (await house.page()).url), 'Card');
});

/** The bank's page in a frame of the card page; what it says to that page is kept there. */
async function showBank(page: Page, visit: Visit, { url, fields }: Challenge): Promise<void> {
  await page.goto(`${house.vault.url}/c/${visit.page.handle}`);
  await page.evaluate(
    ([action, entries]) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data, origin }) => heard.push({ data: data as unknown, origin }));
      const frame = document.createElement('iframe');
      frame.name = 'bank';
      const form = Object.assign(document.createElement('form'), { method: 'post', action, target: 'bank' });
      for (const [name, value] of entries) form.append(Object.assign(document.createElement('input'), { name, value }));
      document.body.append(frame, form);
      form.submit();
    },
    [url, Object.entries(fields)] as const,
  );
}

async function violations(page: Page): Promise<string[]> {
  const frame = page.frame({ name: 'bank' })!;
  await frame.locator('h1').waitFor();
  await frame.evaluate(axe);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, help }) => `${id}: ${help}`);
}

for (const locale of ['en', 'fr']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the bank’s page: accessible, by keyboard, ${locale}, ${colorScheme}`, async () => {
      const visit = await house.visit();
      const answer = await visit.register('4000002760003184', { consent: await consentOf(locale) });
      assert.ok(answer.outcome === 'challenge');
      await withPage(
        browser,
        async (page) => {
          await showBank(page, visit, answer.challenge);
          assert.deepEqual(await violations(page), []);
          const bank = page.frameLocator('[name=bank]');
          await bank.getByRole('textbox').focus();
          await page.keyboard.type('1');
          await page.keyboard.press('Enter');
          await bank.getByRole('alert').waitFor();
          assert.deepEqual(await violations(page), []);
          await bank.getByRole('textbox').focus();
          await page.keyboard.type('123456');
          await page.keyboard.press('Enter');
          await bank.getByRole('status').waitFor();
          assert.deepEqual(await violations(page), []);
          await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
          const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
          const data = { type: 'challenge_completed', id: answer.challenge.id };
          assert.deepEqual(heard, [{ data, origin: house.bank.url }]);
          assert.equal((await visit.status()).state, 'completed');
        },
        { colorScheme, bypassCSP: false, viewport: { width: 360, height: 640 } },
      );
    });
  }
}
