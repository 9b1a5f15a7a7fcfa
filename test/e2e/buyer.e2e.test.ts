import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { buildKit } from '../../demo/build-kit.js';
import { startServices, type Closers, type Services } from '../../demo/services.js';
import { createClient } from '../../src/client/create-client.js';
import { addDays } from '../../src/core/calendar.js';
import type { Client } from '../../src/contract/client.js';
import type { Plan } from '../../src/model/plan.js';
import { permissions } from '../../src/model/capability.js';
import { createSessionToken } from '../../src/server/session.js';
import { demoAccount } from '../../src/testing/generate-book.js';
import { compilerHelper, launch } from '../support/launch.js';

const secret = 'the secret of the end-to-end tests, long enough';

describe('the buyer’s side, from the merchant’s portal and back', () => {
  const closers: Closers = [];
  let folder: string;
  let demo: Services;
  let client: Client;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];
  const used = new Set<string>();
  let token: () => Promise<string>;

  before(async () => {
    await buildKit();
    folder = await mkdtemp(join(tmpdir(), 'tranche-buyer-'));
    const options = { port: 0, databaseUrl: undefined, folder, reset: false, plans: 200, secret, smtpUrl: undefined };
    demo = await startServices(options, closers);
    token = () => createSessionToken({ account: demoAccount.id, subject: 'maya', permissions }, { secret });
    client = createClient({ baseUrl: `${demo.api.url}/v1`, token });
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    for (const close of closers) await close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    problems = [];
  });

  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    assert.deepEqual(problems, []);
    for (const { violations } of [demo.portal, demo.buyerPage, demo.vault]) assert.deepEqual(violations, []);
  });

  async function open(width: number): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB' });
    contexts.push(context);
    await context.addInitScript(compilerHelper);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      const { url } = message.location();
      // A line cut on purpose, and a refusal that was asked for, are in the browser's log as well.
      if (message.type() === 'error' && !/ERR_(FAILED|ABORTED)|status of 4\d\d/.test(message.text()))
        problems.push(`${message.text()} ${url}`);
    });
    return page;
  }

  const phone = () => open(360);

  /** The merchant, at the order of a plan. */
  async function atOrder(plan: Plan): Promise<Page> {
    const page = await open(1280);
    await page.goto(`${demo.portal.url}/sign-in`);
    await page.click('button[value=maya]');
    await page.goto(`${demo.portal.url}/orders/${plan.id}`);
    return page;
  }

  /** A plan in euros that nobody used yet, on which a new amount may be proposed. */
  async function somePlan(suits: (plan: Plan) => boolean = () => true): Promise<Plan> {
    const { items } = await client.plans.list({ status: ['in_progress'], limit: 100, currency: ['EUR'] });
    const found = items.find(
      (plan) =>
        !used.has(plan.id) &&
        plan.actions.some(({ name, allowed }) => name === 'propose_update' && allowed) &&
        plan.currentAmount.amount > 1_000 &&
        suits(plan),
    );
    assert.ok(found, 'no plan to propose for');
    used.add(found.id);
    return found;
  }

  async function propose(plan: Plan, newAmount: number): Promise<string> {
    await client.updates.propose({ id: plan.id, newAmount: { amount: newAmount, currency: 'EUR' } });
    return linkTo(plan);
  }

  /** The link in the newest mail to a plan's buyer. */
  async function linkTo(plan: Plan): Promise<string> {
    await demo.mailer.deliverPending();
    const mails = await demo.mailer.list(demoAccount.id);
    const mail = mails.find(({ to }) => to === plan.customer.email);
    assert.equal(mail?.state, 'sent');
    return /https?:\/\/\S+#\S+/.exec(mail.text)?.[0] ?? '';
  }

  it('merchant proposes, buyer confirms on a phone, the schedule follows', async () => {
    const plan = await somePlan();
    const merchant = await atOrder(plan);
    await merchant.getByLabel(/New amount/).fill('123.45');
    await merchant.getByText('What the buyer will be asked').waitFor();
    await merchant.getByText('€123.45').first().waitFor();
    await merchant.getByRole('button', { name: 'Propose €123.45' }).click();
    await merchant.getByText('Waiting for the buyer').first().waitFor();

    await demo.mailer.deliverPending();
    await merchant.goto(`${demo.portal.url}/outbox`);
    const link = (await merchant.locator('.mail a.button').first().getAttribute('href')) ?? '';
    assert.ok(link.startsWith(`${demo.buyerPage.url}/confirm#`), link);

    const buyer = await phone();
    const sent: string[] = [];
    buyer.on('request', (request) => sent.push(request.url()));
    await buyer.goto(link);
    await buyer.getByRole('button', { name: 'Confirm €123.45' }).waitFor();
    const linkSecret = link.split('#')[1] ?? '';
    assert.ok(linkSecret.length >= 32);
    assert.equal(new URL(buyer.url()).hash, '');
    assert.equal(await buyer.evaluate(() => document.documentElement.scrollWidth <= 360), true);
    await buyer.reload();
    await buyer.getByRole('button', { name: 'Confirm €123.45' }).click();
    await buyer.getByText('From ', { exact: false }).first().waitFor();
    assert.deepEqual(
      sent.filter((url) => url.includes(linkSecret) && !url.includes('#')),
      [],
    );
    assert.deepEqual(
      await buyer
        .evaluate(() => [localStorage.length, document.documentElement.outerHTML])
        .then(([stored, html]) => [stored, String(html).includes(linkSecret)]),
      [0, false],
    );

    const [update] = (await client.updates.list({ id: plan.id })).items;
    assert.equal(update?.state, 'confirmed');
    assert.match(update.termsHash ?? '', /^[0-9a-f]{64}$/);
    const { items } = await client.installments.list({ plan: [plan.id], limit: 100 });
    const first = update.effectiveFrom?.installmentNumber ?? Infinity;
    for (const one of items) {
      const changed: boolean = one.number >= first;
      assert.equal(one.amount.amount === 12_345, changed, `installment ${one.number}`);
    }
    assert.equal((await client.plans.get({ id: plan.id })).currentAmount.amount, 12_345);
    await merchant.goto(`${demo.portal.url}/orders/${plan.id}`);
    await merchant.locator('.facts').getByText('€123.45').waitFor();
    await merchant.getByText('Confirmed').first().waitFor();
  });

  it('buyer declines: nothing changes, and the link says so ever after', async () => {
    const plan = await somePlan();
    const link = await propose(plan, 4_200);
    const buyer = await phone();
    await buyer.goto(link);
    await buyer.getByRole('button', { name: 'Decline' }).click();
    await buyer.getByRole('button', { name: 'Yes, decline €42.00' }).click();
    await buyer.getByText('Nothing changes', { exact: false }).first().waitFor();
    await buyer.goto('about:blank');
    await buyer.goto(link);
    await buyer.getByText('Nothing changes', { exact: false }).first().waitFor();
    const after = await client.plans.get({ id: plan.id });
    assert.deepEqual(after.currentAmount, plan.currentAmount);
  });

  it('decides once when the line breaks after the answer was sent', async () => {
    const plan = await somePlan();
    const link = await propose(plan, 4_300);
    const buyer = await phone();
    let cut = 0;
    await buyer.route('**/plan-update-confirmation', async (route) => {
      if (route.request().method() !== 'POST' || cut > 0) return route.continue();
      cut += 1;
      await route.fetch();
      return route.abort('failed');
    });
    await buyer.goto(link);
    await buyer.getByRole('button', { name: 'Confirm €43.00' }).dblclick();
    await buyer.getByText('From ', { exact: false }).first().waitFor();
    assert.equal(cut, 1);
    const { items } = await client.updates.list({ id: plan.id });
    assert.deepEqual(
      items.map(({ state }) => state),
      ['confirmed'],
    );
  });

  it('shows the true state in a second tab, and after going back', async () => {
    const plan = await somePlan();
    const link = await propose(plan, 4_400);
    const [one, two] = [await phone(), await phone()];
    await Promise.all([one.goto(link), two.goto(link)]);
    await two.getByRole('button', { name: 'Confirm €44.00' }).waitFor();
    await one.getByRole('button', { name: 'Confirm €44.00' }).click();
    await one.getByText('From ', { exact: false }).first().waitFor();
    await two.getByRole('button', { name: 'Decline' }).click();
    await two.getByRole('button', { name: 'Yes, decline €44.00' }).click();
    await two.getByText('From ', { exact: false }).first().waitFor();
    await one.goto(`${demo.buyerPage.url}/assets/icon.svg`);
    await one.goBack();
    await one.getByText('From ', { exact: false }).first().waitFor();
    assert.equal((await client.updates.list({ id: plan.id })).items[0]?.state, 'confirmed');
  });

  it('registers a card by the link, which the portal shows once, and sees the card on file', async () => {
    const plan = await somePlan(({ paymentMethod }) => paymentMethod?.type !== 'card');
    const merchant = await atOrder(plan);
    await merchant.getByRole('button', { name: 'Create link' }).click();
    const link = await merchant.getByLabel('Link for the buyer').inputValue();
    assert.ok(link.startsWith(`${demo.vault.url}/c/`), link);
    const buyer = await phone();
    await buyer.goto(link);
    await typeCard(buyer, '4242 4242 4242 4242');
    assert.equal(new URL(buyer.url()).hash, '');
    // The page of a link speaks the buyer's language, whoever that is.
    await buyer.locator('button[type=submit]').click();
    await buyer.getByText('4242').first().waitFor();
    await buyer.locator('[name=number]').waitFor({ state: 'detached' });
    await merchant.getByText('•••• 4242').first().waitFor({ timeout: 30_000 });
    assert.equal((await client.plans.get({ id: plan.id })).paymentMethod?.last4, '4242');
  });

  it('registers a card in the framed page, through the bank’s challenge, with one frame-src', async () => {
    const plan = await somePlan(({ paymentMethod }) => paymentMethod?.type !== 'card');
    const merchant = await atOrder(plan);
    await merchant.getByRole('button', { name: 'Show the form here' }).click();
    const frame = merchant.frameLocator('tranche-card-registration iframe');
    await frame.getByLabel('Card number').waitFor();
    await typeCard(frame, '4000 0027 6000 3184');
    await frame.getByRole('button', { name: 'Save card' }).click();
    const bank = frame.frameLocator('dialog iframe');
    await bank.getByLabel('Code from the text message').fill('123456');
    await bank.getByRole('button', { name: 'Confirm' }).click();
    await merchant.getByText('•••• 3184').first().waitFor({ timeout: 30_000 });
    assert.equal((await client.plans.get({ id: plan.id })).paymentMethod?.last4, '3184');
  });

  it('lets no number out of the frame but to the vault', async () => {
    const marker = '4000056655665556';
    const plan = await somePlan(({ paymentMethod }) => paymentMethod?.type !== 'card');
    const merchant = await atOrder(plan);
    const leaks: string[] = [];
    const told = (what: string, text: string | null | undefined) => {
      if (text?.replaceAll(/\D/g, '').includes(marker)) leaks.push(what);
    };
    merchant.on('console', (message) => told('console', message.text()));
    merchant.context().on('request', (request) => {
      told(`address ${request.url()}`, request.url());
      told(`headers of ${request.url()}`, JSON.stringify(request.headers()));
      if (request.url() !== `${demo.vault.url}/vault/v1/cards`) told(`body to ${request.url()}`, request.postData());
    });
    await merchant.evaluate(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(globalThis, { heard });
    });
    await merchant.getByRole('button', { name: 'Show the form here' }).click();
    const frame = merchant.frameLocator('tranche-card-registration iframe');
    await typeCard(frame, marker);
    await frame.getByRole('button', { name: 'Save card' }).click();
    await frame.getByText('published test numbers only', { exact: false }).first().waitFor();
    for (const one of merchant.frames()) told(`storage and page of ${one.url()}`, await everythingIn(one));
    const heard = await merchant.evaluate(() => JSON.stringify((globalThis as unknown as { heard: unknown[] }).heard));
    told('messages', heard);
    assert.deepEqual(leaks, []);
  });

  it('expires after the tenth day, and the plan stays as it was', async () => {
    const plan = await somePlan();
    const link = await propose(plan, 4_500);
    const { today } = await client.meta.get();
    const headers = { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' };
    const clock = `${demo.api.url}/test/clock`;
    const answer = await fetch(clock, { method: 'POST', headers, body: JSON.stringify({ days: 11 }) });
    assert.equal(answer.status, 200);
    assert.ok((await client.meta.get()).today >= addDays(today, 11));
    const buyer = await phone();
    await buyer.goto(link);
    await buyer.getByText('Too late to answer').first().waitFor();
    assert.equal(await buyer.getByRole('button', { name: /Confirm/ }).count(), 0);
    assert.equal((await client.updates.list({ id: plan.id })).items[0]?.state, 'expired');
    assert.deepEqual((await client.plans.get({ id: plan.id })).currentAmount, plan.currentAmount);
  });
});

type Place = Pick<Page, 'locator'>;

async function typeCard(place: Place, number: string): Promise<void> {
  await place.locator('[name=number]').fill(number);
  await place.locator('[name=expiry]').fill('12 / 34');
  await place.locator('[name=csc]').fill('123');
  await place.locator('[name=holder]').fill('Robin Example');
}

/** What a script in the page could read: storage, address, history, names, attributes and texts, shadow roots included; never the values of fields. */
function everythingIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const texts: string[] = [location.href, JSON.stringify(history.state), window.name, document.cookie];
    for (const store of [localStorage, sessionStorage]) texts.push(JSON.stringify({ ...store }));
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        texts.push(...Array.from(element.attributes, ({ value }) => value));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
      texts.push(root.textContent ?? '');
    };
    walk(document);
    return texts.join('\n');
  });
}
