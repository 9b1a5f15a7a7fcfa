import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildKit } from '../../demo/build-kit.js';
import type { RunningServer } from '../../demo/backend/server.js';
import type { Portal } from '../../demo/portal/server.js';
import { startServices, type Closers } from '../../demo/services.js';
import { launch } from '../support/launch.js';

const secret = 'the secret of the end-to-end tests, long enough';
const plans = 300;

describe("a merchant's portal", () => {
  let folder: string;
  const closers: Closers = [];
  let api: RunningServer;
  let portal: Portal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];
  let asked: Set<string>;

  before(async () => {
    await buildKit();
    folder = await mkdtemp(join(tmpdir(), 'tranche-e2e-'));
    ({ api, portal } = await startServices(
      { port: 0, databaseUrl: undefined, folder, reset: false, plans, secret, smtpUrl: undefined },
      closers,
    ));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    for (const close of closers) await close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A visitor of the portal, signed in. */
  async function visit(user: 'maya' | 'noor', options: { width?: number; language?: string; theme?: string } = {}) {
    await context?.close();
    context = await browser.newContext({ viewport: { width: options.width ?? 1280, height: 900 }, locale: 'en-GB' });
    const url = portal.url;
    if (options.language) await context.addCookies([{ name: 'language', value: options.language, url }]);
    if (options.theme) await context.addCookies([{ name: 'theme', value: options.theme, url }]);
    page = await context.newPage();
    problems = [];
    asked = new Set();
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${url}/sign-in`);
    await page.click(`button[value=${user}]`);
    await page.waitForURL(`${url}/`);
  }

  const rows = () => page.locator('tranche-detailing-table .grid-body [part=row]:not([hidden])');
  const count = () => page.locator('tranche-detailing-table [part=footer] .figure');

  it('shows charts and table from the database, on a foreign origin, without one violation of its policy', async () => {
    await visit('maya');
    await page.locator('tranche-status-chart canvas').waitFor();
    await page.locator('tranche-overdue-chart canvas').waitFor();
    await rows().first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll(':not(:defined)').length === 0);
    assert.equal(await count().textContent(), `${plans} plans`);
    assert.deepEqual([...asked].sort(), [new URL(api.url).origin, portal.url].sort());
    assert.deepEqual(problems, []);
    assert.deepEqual(portal.violations, []);
  });

  it('asks each first question once, early', async () => {
    await visit('maya');
    await rows().first().waitFor();
    const urls: string[] = [];
    page.on(
      'request',
      (request) => request.method() === 'GET' && request.url().startsWith(api.url) && urls.push(request.url()),
    );
    await page.reload();
    await rows().first().waitFor();
    await page.locator('tranche-overdue-chart canvas').waitFor();
    assert.equal(new Set(urls).size, urls.length, urls.join('\n'));
  });

  it('narrows the table by a segment of the chart, by keyboard, and lets go again', async () => {
    await visit('maya');
    await rows().first().waitFor();
    const chart = page.locator('tranche-status-chart [part~=chart]');
    await chart.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((all) => {
      const table = document.querySelector('tranche-detailing-table');
      const text = table?.shadowRoot?.querySelector('[part="footer"] .figure')?.textContent ?? '';
      return text !== '' && text !== all;
    }, `${plans} plans`);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (all) =>
        document.querySelector('tranche-detailing-table')?.shadowRoot?.querySelector('[part="footer"] .figure')
          ?.textContent === all,
      `${plans} plans`,
    );
  });

  it('recovers what is late in a bucket: chosen by keyboard, run once over HTTP, reported, and the charts follow', async () => {
    await visit('maya');
    await rows().first().waitFor();
    const chart = page.locator('tranche-overdue-chart');
    await chart.locator('[part~=chart]').focus();
    await page.keyboard.press('Enter');
    const offer = chart.getByRole('button', { name: /^Recover \d+ late/ });
    await offer.waitFor();
    const offered = Number(/\d+/.exec((await offer.textContent()) ?? '')?.[0]);
    await offer.click();
    const dialog = chart.getByRole('dialog');
    await dialog.locator('.recovery-plan').waitFor();
    const found = await dialog.locator('.recovery-plan strong').allTextContents();
    assert.equal(
      found.reduce((sum, text) => sum + (parseInt(text) || 0), 0),
      offered,
    );
    const ran = page.evaluate(
      () =>
        new Promise<{ total: number; paid: number; pending: number; failed: number; refused: number }>((resolve) => {
          document.addEventListener('tranche-recovery-ran', ({ detail }) => resolve(detail), { once: true });
        }),
    );
    await dialog.getByRole('button', { name: /^Reprocess/ }).dblclick();
    const { total, paid, pending, failed, refused } = await ran;
    assert.equal(total, parseInt(found[0] ?? ''));
    assert.equal(paid + pending + failed + refused, total);
    assert.ok(paid + pending > 0, 'nothing was recovered');
    await dialog.getByRole('button', { name: 'Done' }).click();
    const left = offered - paid - pending;
    if (left > 0) await chart.getByRole('button', { name: new RegExp(`^Recover ${left} late`) }).waitFor();
    else await offer.waitFor({ state: 'detached' });
    assert.deepEqual(problems, []);
    assert.deepEqual(portal.violations, []);
  });

  it('tells of revenue: a currency chosen narrows the figures beside it', async () => {
    await visit('maya');
    await page.goto(`${portal.url}/revenue`);
    for (const tag of ['summary', 'revenue-by-currency', 'overdue-products']) {
      await page.locator(`tranche-${tag} [part~=cell]`).first().waitFor();
    }
    for (const tag of ['possible-values', 'revenue-by-country']) await page.locator(`tranche-${tag} canvas`).waitFor();
    const euro = page.locator('tranche-revenue-by-currency [part~=row]').filter({ hasText: 'EUR' });
    const [ofEuro = '', paid = ''] = await euro.locator('[part~=cell] .value').allTextContents();
    assert.ok(Number(ofEuro.trim()) > 0 && Number(ofEuro.trim()) < plans, ofEuro);
    await euro.getByRole('button').click();
    const figure = (id: string) => page.locator(`tranche-summary [aria-labelledby=label-${id}] .figure`);
    await figure('plans').filter({ hasText: ofEuro.trim() }).waitFor();
    assert.equal((await figure('paid').textContent())?.trim(), paid.trim());
    assert.deepEqual(problems, []);
    assert.deepEqual(portal.violations, []);
  });

  it('has everything in one tag: a chart narrows the table by keyboard, and the address is shared', async () => {
    await visit('maya');
    await page.goto(`${portal.url}/dashboard`);
    const chart = page.locator('tranche-overdue-chart [part~=chart]');
    await page.locator('tranche-overdue-chart canvas').waitFor();
    assert.equal(await page.locator('tranche-detailing-table').count(), 0, 'loaded far from the view');
    await chart.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.has('overdueDaysMin'));
    // Where the table will be is there before it, for the keyboard too.
    await page.locator('[data-section=table]').focus();
    await rows().first().waitFor();
    const some = await count().textContent();
    assert.notEqual(some, `${plans} plans`);
    const counted = await page.locator('tranche-filters .count').textContent();
    assert.equal(parseInt(counted ?? ''), parseInt(some ?? ''));
    const shared = page.url();
    const questions: string[] = [];
    page.on('request', (request) => request.url().startsWith(api.url) && questions.push(request.url()));
    await page.goto(shared);
    await page
      .getByRole('button', { name: /^Remove filter/ })
      .first()
      .waitFor();
    await page.locator('[data-section=table]').focus();
    await rows().first().waitFor();
    assert.equal(await count().textContent(), some);
    // Its own facet does not narrow the chart that it was chosen in; whatever else is asked has the filters.
    const without = questions.filter((url) => /reports|plans/.test(url) && !/overdueDays|sections=aging/.test(url));
    assert.deepEqual(without, []);
    assert.deepEqual(problems, []);
    assert.deepEqual(portal.violations, []);
  });

  it('keeps the filters in its address: back undoes, a link shows the same', async () => {
    await visit('maya');
    await rows().first().waitFor();
    const filters = page.locator('tranche-filters');
    const counted = filters.locator('.count');
    await filters.getByRole('button', { name: 'Status' }).click();
    await filters.getByRole('checkbox', { name: 'Refunded' }).check();
    await page.waitForURL(`${portal.url}/?status=refunded`);
    await counted.filter({ hasText: 'match' }).waitFor();
    const some = await counted.textContent();
    await page.reload();
    await rows().first().waitFor();
    await filters.getByRole('button', { name: 'Remove filter Status: Refunded' }).waitFor();
    await counted.filter({ hasText: some ?? '' }).waitFor();
    await page.goBack();
    await counted.filter({ hasText: `${plans} plans` }).waitFor();
    assert.equal(new URL(page.url()).search, '');
    assert.deepEqual(portal.violations, []);
    assert.deepEqual(problems, []);
  });

  it('refunds a buyer: the row, the database and the charts follow', async () => {
    await visit('maya');
    const { items } = await call('/plans?status=completed&limit=1&sort=customer');
    const plan = items[0];
    assert.ok(plan);
    await page.locator('tranche-filters #search').fill(plan.reference);
    await page.waitForFunction(
      () =>
        document.querySelector('tranche-detailing-table')?.shadowRoot?.querySelector('[part="footer"] .figure')
          ?.textContent === '1 plan',
    );
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: /^Refund/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Refund / }).click();
    await page.locator('tranche-detailing-table [part~=message]', { hasText: 'refunded' }).waitFor();
    await rows().filter({ hasText: 'Refunded' }).waitFor();
    const after = await call(`/plans/${plan.id}`);
    assert.equal(after.status, 'refunded');
    assert.equal(after.summary.paidAmount.amount, 0);
  });

  it('exports all rows that match, over all pages', async () => {
    await visit('maya');
    await rows().first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    assert.equal(text.trimEnd().split('\r\n').length, plans + 1);
    assert.equal(text.codePointAt(0), 0xfeff);
  });

  it('offers nothing to who may only read, and refuses who tries', async () => {
    await visit('noor');
    const outbox = await context.request.get(`${portal.url}/outbox`);
    assert.equal(outbox.status(), 403, 'the links of buyers are secrets');
    await rows().first().waitFor();
    assert.equal(await page.getByRole('button', { name: /^Actions for/ }).count(), 0);
    const { items } = await call('/plans?limit=1');
    const token = await tokenOfPage();
    const answer = await fetch(`${api.url}/v1/plans/${items[0]?.id}/cancel`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'e2e-refused',
        'if-match': `"${items[0]?.version}"`,
      },
      body: '{}',
    });
    assert.equal(answer.status, 403);
  });

  it('speaks French and keeps to dark', async () => {
    await visit('maya', { language: 'fr', theme: 'dark' });
    await rows().first().waitFor();
    await page.getByRole('button', { name: 'Exporter' }).first().waitFor();
    assert.equal(await page.locator('tranche-detailing-table [part~=title]').textContent(), 'Détails');
    const scheme = await page.evaluate(
      () => getComputedStyle(document.querySelector('tranche-detailing-table')!).colorScheme,
    );
    assert.equal(scheme, 'dark');
  });

  it('fits a narrow phone: nothing scrolls sideways', async () => {
    await visit('maya', { width: 320 });
    await rows().first().waitFor();
    await page.locator('tranche-status-chart canvas').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px wide`);
  });

  it('sends who is signed out to sign in', async () => {
    await visit('maya');
    await rows().first().waitFor();
    await context.clearCookies();
    await page.evaluate(() =>
      document.querySelector('tranche-provider')!.setAttribute('token-url', '/tranche-token?again'),
    );
    await page.waitForURL(`${portal.url}/sign-in`);
  });

  interface Answer {
    id: string;
    status: string;
    version: string;
    reference: string;
    summary: { paidAmount: { amount: number } };
    items: Answer[];
  }

  const tokenOfPage = (): Promise<string> =>
    page.evaluate(async () => {
      const answer = await fetch('/tranche-token', { method: 'POST' });
      return ((await answer.json()) as { token: string }).token;
    });

  /** The API as the page's own session sees it. */
  async function call(path: string): Promise<Answer> {
    const token = await tokenOfPage();
    const answer = await fetch(`${api.url}/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
    return (await answer.json()) as Answer;
  }
});
