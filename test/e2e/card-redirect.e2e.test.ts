import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildKit } from '../../demo/build-kit.js';
import { startServices, type Closers, type Services } from '../../demo/services.js';
import { createClient } from '../../src/client/create-client.js';
import type { Client } from '../../src/contract/client.js';
import { permissions } from '../../src/model/capability.js';
import type { Plan } from '../../src/model/plan.js';
import { createSessionToken } from '../../src/server/session.js';
import { demoAccount } from '../../src/testing/generate-book.js';
import { compilerHelper, launch } from '../support/launch.js';

const secret = 'the secret of the end-to-end tests, long enough';

/** A challenge that could be framed, and one of a bank that lets nobody frame its page. */
const challenged = '4000 0027 6000 3184';
const apart = '4000 0025 0000 3155';

/** The demo with a portal that frames card pages, as a merchant sees it. */
class House {
  readonly #closers: Closers;
  readonly #used = new Set<string>();
  readonly #browser: Browser;
  readonly demo: Services;
  readonly client: Client;
  readonly problems: string[] = [];

  private constructor(demo: Services, browser: Browser, closers: Closers) {
    this.demo = demo;
    this.#browser = browser;
    this.#closers = closers;
    const token = () => createSessionToken({ account: demoAccount.id, subject: 'maya', permissions }, { secret });
    this.client = createClient({ baseUrl: `${demo.api.url}/v1`, token });
  }

  static async open(isolated: boolean): Promise<House> {
    await buildKit();
    const folder = await mkdtemp(join(tmpdir(), 'tranche-redirect-'));
    const closers: Closers = [() => rm(folder, { recursive: true, force: true })];
    const data = { databaseUrl: undefined, folder, reset: false, plans: 120, smtpUrl: undefined };
    const demo = await startServices({ port: 0, secret, isolated, ...data }, closers);
    const browser = await launch();
    closers.unshift(() => browser.close());
    return new House(demo, browser, closers);
  }

  async close(): Promise<void> {
    for (const close of this.#closers) await close();
  }

  /** A plan without a card. */
  async plan(): Promise<Plan> {
    const { items } = await this.client.plans.list({ status: ['in_progress'], limit: 100 });
    const found = items.find(({ id, paymentMethod }) => !this.#used.has(id) && paymentMethod?.type !== 'card');
    assert.ok(found, 'no plan without a card');
    this.#used.add(found.id);
    return found;
  }

  /** The order of a plan in the portal, with the card form in its frame. */
  async framed(plan: Plan): Promise<{ page: Page; frame: FrameLocator }> {
    const context = await this.#browser.newContext({ locale: 'en-GB' });
    await context.addInitScript(compilerHelper);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => this.problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${message.text()} ${message.location().url}`);
    });
    await page.goto(`${this.demo.portal.url}/sign-in`);
    await page.click('button[value=maya]');
    await page.goto(`${this.demo.portal.url}/orders/${plan.id}`);
    await page.getByRole('button', { name: 'Show the form here' }).click();
    const frame = page.frameLocator('tranche-card-registration iframe');
    await frame.getByLabel('Card number').waitFor();
    return { page, frame };
  }

  /** Nothing went wrong, and no page broke its policy. */
  isQuiet(): void {
    assert.deepEqual(this.problems, []);
    for (const { violations } of [this.demo.portal, this.demo.vault]) assert.deepEqual(violations, []);
  }
}

async function send(frame: FrameLocator, number: string): Promise<void> {
  await frame.getByLabel('Card number').fill(number);
  await frame.getByLabel('Expiry date').fill('12 / 34');
  await frame.getByLabel('Security code').fill('123');
  await frame.getByLabel('Name on card').fill('Robin Example');
  await frame.getByRole('button', { name: 'Save card' }).click();
}

/** The bank's page in its tab, where the buyer confirms; then the tab is closed. */
async function confirmInTab(page: Page, frame: FrameLocator): Promise<void> {
  const opening = page.context().waitForEvent('page');
  await frame.getByRole('button', { name: 'Open my bank’s page' }).click();
  const bank = await opening;
  await bank.getByLabel('Code from the text message').fill('123456');
  await bank.getByRole('button', { name: 'Confirm' }).click();
  await bank.getByText('You can go back to the card page').waitFor();
  assert.equal(await bank.evaluate(() => window.opener === null), true);
  await bank.close();
}

/** The host says what its own backend told it: the frame's word is no proof. */
async function isRegistered({ client }: House, page: Page, plan: Plan, last4: string): Promise<void> {
  await page.getByText(`•••• ${last4}`).first().waitFor({ timeout: 30_000 });
  assert.equal((await client.plans.get({ id: plan.id })).paymentMethod?.last4, last4);
  const { items } = await client.cards.sessions({ customer: plan.customer.id });
  assert.equal(items[0]?.state, 'completed');
}

/** As a browser does that gives up a frame to save memory, or a buyer who reloads it alone. */
async function reloadFrame(page: Page, origin: string): Promise<void> {
  const frame = page.frames().find((one) => one.url().startsWith(`${origin}/c/`));
  assert.ok(frame);
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
}

for (const isolated of [true, false]) {
  describe(`the bank’s page in a tab of its own, ${isolated ? 'from an isolated host' : 'because it is not to be framed'}`, () => {
    const number = isolated ? challenged : apart;
    const last4 = number.slice(-4);
    let house: House;
    before(async () => {
      house = await House.open(isolated);
    });
    after(() => house?.close());

    it('is opened from the frame, and the host learns from its backend that the card is there', async () => {
      const plan = await house.plan();
      const { page, frame } = await house.framed(plan);
      assert.equal(await page.evaluate(() => crossOriginIsolated), isolated);
      await send(frame, number);
      await frame.getByText('opens in a new tab').waitFor();
      assert.equal(await frame.locator('iframe.challenge').count(), 0);
      await confirmInTab(page, frame);
      await isRegistered(house, page, plan, last4);
      house.isQuiet();
    });

    it('a frame that is loaded anew meanwhile finds its host again, and the buyer goes on', async () => {
      const plan = await house.plan();
      const { page, frame } = await house.framed(plan);
      const shown = page.locator('tranche-card-registration .card-frame.ready');
      await shown.waitFor();
      await send(frame, number);
      await frame.getByText('opens in a new tab').waitFor();
      await reloadFrame(page, house.demo.vault.url);
      await frame.getByLabel('Card number').waitFor();
      await shown.waitFor();
      await send(frame, number);
      await confirmInTab(page, frame);
      await isRegistered(house, page, plan, last4);
      house.isQuiet();
    });
  });
}
