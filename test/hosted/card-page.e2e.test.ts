import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type BankServer, startBank } from '../../demo/bank/server.js';
import { type VaultServer, startVault } from '../../demo/vault/server.js';
import { launch, withPage } from '../support/launch.js';
import { violationsOf } from '../support/strict-site.js';
import { type HostedIntegrity, buildHosted } from '../tools/build/hosted.js';

const merchantName = 'Atelier Lumière';

/** `size` of the pages looked at: a phone. */
const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB' };

describe('the card page as it is built', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-hosted-'));
  let browser: Browser;
  let bank: BankServer;
  let vault: VaultServer;

  before(async () => {
    await buildHosted({ outDir: folder });
    bank = await startBank({ port: 0 });
    vault = await startVault({ port: 0, bank, hostedFolder: folder });
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await vault.close();
    await bank.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const link = async (): Promise<{ handle: string; url: string }> =>
    vault.cardPages.open({ merchantName, customerFirstName: 'Zoë', lifetime: 3_600 });

  /** A page on a phone under the vault's own policy, which nothing may break. */
  const visit = (work: (page: Page, opened: { handle: string; url: string }) => Promise<void>): Promise<void> =>
    withPage(
      browser,
      async (page) => {
        const violations = await violationsOf(page);
        const opened = await link();
        await page.goto(opened.url);
        await page.getByLabel('Card number').waitFor();
        await work(page, opened);
        assert.deepEqual(violations, []);
        assert.deepEqual(vault.violations, []);
      },
      phone,
    );

  async function send(page: Page, number: string): Promise<void> {
    await page.getByLabel('Card number').fill(number);
    await page.getByLabel('Expiry date').fill('1230');
    await page.getByLabel('Security code').fill(number.startsWith('3') ? '1234' : '123');
    await page.getByLabel('Name on card').fill('Zoë Martin');
    await page.getByRole('button', { name: 'Save card' }).click();
  }

  it('is one document with a script of its own, one more and one sheet, with their hashes', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const { files, inline } = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as HostedIntegrity;
    assert.equal(readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name)).length, 2);
    for (const [file, hash] of Object.entries(files)) {
      assert.match(html, new RegExp(`/${file}" integrity="${hash.replaceAll(/[+/]/g, '\\$&')}"`));
    }
    const own = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
    assert.deepEqual(
      own.map((code) => `sha256-${createHash('sha256').update(code).digest('base64')}`),
      [inline],
    );
    assert.doesNotMatch(html, /<style|style=|<script(?! type="module"[^>]* src=|>)/);
  });

  it('asks nobody but its own origin, and cleans its address', () =>
    visit(async (page, { url }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      await page.reload();
      await page.getByLabel('Card number').waitFor();
      assert.deepEqual([...new Set(asked)], [vault.url]);
      assert.equal(page.url(), url.replace(/#.*/, ''));
      assert.equal(await page.title(), `Add your card for ${merchantName}`);
    }));

  it('asks the vault once, before its own code is there', () =>
    withPage(
      browser,
      async (page) => {
        const events: string[] = [];
        let arrived = (): void => undefined;
        const asked = new Promise<void>((resolve) => (arrived = resolve));
        page.on('request', (request) => {
          if (!request.url().endsWith('/open')) return;
          events.push('asked');
          arrived();
        });
        await page.route(/card-page-[^/]+\.js$/, async (route) => {
          await asked;
          events.push('code');
          await route.continue();
        });
        await page.goto((await link()).url);
        await page.getByLabel('Card number').waitFor();
        assert.deepEqual(events, ['asked', 'code']);
      },
      phone,
    ));

  it('works where a policy refuses its first script', () =>
    withPage(
      browser,
      async (page) => {
        const violations = await violationsOf(page);
        await page.route(/\/c\//, async (route) => {
          const answer = await route.fetch();
          const policy = answer.headers()['content-security-policy'] ?? '';
          const without = policy.replace(/ 'sha256-[^']*'|; report-uri .*/g, '');
          await route.fulfill({
            response: answer,
            headers: { ...answer.headers(), 'content-security-policy': without },
          });
        });
        const { url } = await link();
        await page.goto(url);
        await page.getByLabel('Card number').waitFor();
        assert.equal(page.url(), url.replace(/#.*/, ''));
        assert.match(violations.join(), /script-src/);
      },
      phone,
    ));

  it('speaks another language from a file whose hash its script names, and no other file', () =>
    withPage(
      browser,
      async (page) => {
        await page.goto((await link()).url);
        await page.getByLabel('Kartennummer').waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
        await page.route(/card-texts-de-[^/]+\.json$/, (route) => route.fulfill({ json: { title: 'Forged' } }));
        await page.goto((await link()).url);
        await page.getByLabel('Card number').waitFor();
        assert.deepEqual(vault.violations, []);
      },
      { ...phone, locale: 'de-AT' },
    ));

  it('registers a card, and leaves nothing behind', () =>
    visit(async (page, { handle }) => {
      await send(page, '4242 4242 4242 4242');
      await page.getByRole('heading', { name: 'Card saved' }).waitFor();
      assert.equal((await vault.cardPages.status(handle)).state, 'completed');
      const kept = await page.evaluate(() =>
        JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML]),
      );
      assert.doesNotMatch(kept, /4242 ?4242/);
      assert.match(kept, /^\[null,/);
      await page.reload();
      await page.getByRole('heading', { name: 'This link is not complete' }).waitFor();
    }));

  it('fits a phone', () =>
    visit(async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false);
      await page.getByLabel('Card number').fill('3782822463100050000');
      const hidden = await page.getByLabel('Card number').evaluate((input) => input.scrollWidth > input.clientWidth);
      assert.equal(hidden, false, 'the number is cut');
    }));

  it('is filled and sent by keyboard alone, in reading order', () =>
    visit(async (page) => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.localName);
      const order: (string | undefined)[] = [];
      for (let step = 0; step < 6; step += 1) {
        await page.keyboard.press('Tab');
        order.push(await focused());
      }
      assert.deepEqual(order, ['summary', 'number', 'expiry', 'csc', 'holder', 'button']);
      await page.keyboard.press('Shift+Tab');
      assert.equal(await focused(), 'holder');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'summary');
      for (const [keys, next] of [
        ['4242424242424242', 2],
        ['1230', 1],
        ['123', 1],
        ['Zoë Martin', 1],
      ] as const) {
        void next;
        await page
          .getByLabel(
            keys.length === 16
              ? 'Card number'
              : keys === '1230'
                ? 'Expiry date'
                : keys === '123'
                  ? 'Security code'
                  : 'Name on card',
          )
          .focus();
        await page.keyboard.type(keys);
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Card saved' }).waitFor();
    }));

  for (const number of [
    '4000002760003184',
    '4000000000003220',
    '2223000048410010',
    '5105105105105100',
    '371449635398431',
  ]) {
    it(`takes the buyer through the bank and back: ${number}`, () =>
      visit(async (page) => {
        await send(page, number);
        const frame = page.frameLocator('iframe.challenge');
        await frame.getByRole('textbox').fill('123456');
        await frame.getByRole('button').first().click();
        await page.getByRole('heading', { name: 'Card saved' }).waitFor();
      }));
  }

  it('needs no challenge when the bank has seen enough', () =>
    visit(async (page) => {
      await send(page, '5200828282828210');
      await page.getByRole('heading', { name: 'Card saved' }).waitFor();
    }));

  it('comes back to the form when the buyer leaves the bank, and works again', () =>
    visit(async (page) => {
      await send(page, '4000002760003184');
      await page.frameLocator('iframe.challenge').getByRole('textbox').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('#notice', { hasText: 'You left your bank’s check' }).waitFor();
      await send(page, '5555555555554444');
      await page.getByRole('heading', { name: 'Card saved' }).waitFor();
    }));

  it('says so when the bank refuses', () =>
    visit(async (page) => {
      await send(page, '4000008400001280');
      const frame = page.frameLocator('iframe.challenge');
      await frame.getByRole('textbox').fill('123456');
      await frame.getByRole('button').first().click();
      await page.locator('#notice', { hasText: 'could not confirm that it is you' }).waitFor();
    }));

  it('takes published numbers only', () =>
    visit(async (page) => {
      await send(page, '4929123456781231');
      await page.locator('#notice, #summary').waitFor();
      assert.equal(await page.getByRole('heading', { name: 'Card saved' }).count(), 0);
    }));
});
