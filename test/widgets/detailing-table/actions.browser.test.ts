import { expect, waitUntil } from '@open-wc/testing';
import type { Plan } from '../../../src/model/plan.js';
import type { PlanAction } from '../../../src/model/plan-action.js';
import { next } from '../../support/widget-suite.js';
import { buttonNamed, choose, confirm, dialog, dialogOpen, rows, said, table, type Table } from './support.js';

const can = (plan: Plan, action: PlanAction) => plan.actions.some(({ name, allowed }) => name === action && allowed);

/** The first drawn plan that allows the action. */
async function planFor(given: Table, action: PlanAction, suits: (plan: Plan) => boolean = () => true): Promise<Plan> {
  const { items } = await given.client.plans.list({ limit: 50, sort: '-overdueCount' });
  const drawn = rows(given).map((row) => row.textContent);
  const found = items.find(
    (plan) => can(plan, action) && suits(plan) && drawn.some((text) => text.includes(plan.customer.email)),
  );
  if (!found) throw new Error(`no plan allows ${action}`);
  return found;
}

describe('detailing table: actions', () => {
  it('refunds a part: names object and amount, tells the page before and after, and the row follows', async () => {
    const given = await table();
    const plan = await planFor(given, 'refund');
    await choose(given, plan.customer.name, /Refund/);
    const box = await dialogOpen(given);
    expect(box.querySelector('h2')!.textContent).to.contain(plan.customer.name);
    await expect(given.element).to.be.accessible();
    box.querySelectorAll<HTMLInputElement>('input[name=refund]')[1]!.click();
    await given.element.updateComplete;
    const input = box.querySelector<HTMLInputElement>('#refund-amount')!;
    input.value = '1';
    input.dispatchEvent(new Event('input'));
    const before = next(given.element, 'tranche-plan-refund');
    const after = next(given.element, 'tranche-plan-refunded');
    confirm(given);
    expect((await before).detail.amount.currency).to.equal(plan.currency);
    expect((await after).detail.refunds).not.to.be.empty;
    expect(dialog(given)).not.to.exist;
    expect(said(given, 'was refunded')).to.equal(true);
    const now = await given.client.plans.get({ id: plan.id });
    expect(now.summary.paidAmount.amount).to.be.below(plan.summary.paidAmount.amount);
  });

  it('ends a plan that still runs when everything goes back, and says so', async () => {
    const given = await table();
    const plan = await planFor(given, 'refund', ({ status }) => status.startsWith('in_progress'));
    await choose(given, plan.customer.name, /Refund/);
    const box = await dialogOpen(given);
    expect(box.querySelector('label')!.textContent).to.contain('and end the plan');
    const after = next(given.element, 'tranche-plan-refunded');
    confirm(given);
    await after;
    const now = await given.client.plans.get({ id: plan.id });
    expect(now.canceledAt).to.be.a('string');
    expect(now.summary.upcoming).to.equal(0);
  });

  it('refuses bad amounts beside the field, in words, without losing what was typed', async () => {
    const given = await table();
    const plan = await planFor(given, 'refund');
    await choose(given, plan.customer.name, /Refund/);
    const box = await dialogOpen(given);
    box.querySelectorAll<HTMLInputElement>('input[name=refund]')[1]!.click();
    await given.element.updateComplete;
    const input = box.querySelector<HTMLInputElement>('#refund-amount')!;
    for (const bad of ['', 'abc', '1.2.3', '-5', '0', '1e3', '99999999999']) {
      input.value = bad;
      input.dispatchEvent(new Event('input'));
      confirm(given);
      await waitUntil(() => input.getAttribute('aria-invalid') === 'true', `"${bad}" was taken`);
      expect(input.value).to.equal(bad);
      expect(given.root.activeElement).to.equal(input);
    }
    expect(given.backend.ledger).to.be.empty;
  });

  it('lets the page take over', async () => {
    const given = await table();
    const plan = await planFor(given, 'cancel');
    given.element.addEventListener('tranche-plan-cancel', (event) => event.preventDefault());
    await choose(given, plan.customer.name, /Cancel/);
    await dialogOpen(given);
    confirm(given);
    await waitUntil(() => !dialog(given), 'still open');
    expect(given.backend.ledger).to.be.empty;
  });

  it('does it once, however often it is clicked', async () => {
    const given = await table();
    const plan = await planFor(given, 'cancel');
    await choose(given, plan.customer.name, /Cancel/);
    await dialogOpen(given);
    const done = next(given.element, 'tranche-plan-canceled');
    confirm(given);
    confirm(given);
    expect((await done).detail.plan.status).to.equal('canceled');
    expect(given.backend.ledger).to.have.length(1);
  });

  it('ends in the true state when the line breaks after a refund was made: one refund', async () => {
    const given = await table('networkLostAfterRefund');
    const plan = await planFor(given, 'refund');
    await choose(given, plan.customer.name, /Refund/);
    await dialogOpen(given);
    const done = next(given.element, 'tranche-plan-refunded');
    confirm(given);
    await waitUntil(() => dialog(given)?.textContent!.includes('We do not know yet') ?? true, 'no word about it');
    window.dispatchEvent(new Event('online'));
    await done;
    const sum = given.backend.ledger.filter(({ kind }) => kind === 'refund').length;
    const again = await given.client.plans.get({ id: plan.id });
    expect(again.summary.paidAmount.amount).to.equal(0);
    expect(sum).to.be.greaterThan(0);
    expect(said(given, 'was refunded')).to.equal(true);
  });

  it('asks to look again when somebody else changed the plan', async () => {
    const given = await table('staleRow');
    const plan = await planFor(given, 'cancel');
    await choose(given, plan.customer.name, /Cancel/);
    await dialogOpen(given);
    confirm(given);
    await waitUntil(() => dialog(given)?.textContent!.includes('changed in the meantime'), 'no word about it');
    expect(dialog(given)!.querySelector('[part~=submit]')).not.to.exist;
    buttonNamed(dialog(given)!, 'Show the current state')!.click();
    await dialogOpen(given);
  });

  it('offers nothing to a session that may only read', async () => {
    const given = await table('readOnly');
    expect(buttonNamed(given.root, /^Actions for/)).not.to.exist;
    expect(given.root.querySelector('.recover')).not.to.exist;
  });

  it('keeps refused actions in reach and says why', async () => {
    const given = await table();
    const { items } = await given.client.plans.list({ limit: 50, sort: '-overdueCount' });
    const plan = items.find(
      (one) => !can(one, 'reprocess') && rows(given).some((row) => row.textContent.includes(one.customer.email)),
    )!;
    buttonNamed(given.root, `Actions for ${plan.customer.name}`)!.click();
    const item = () =>
      [...given.root.querySelectorAll('[role=menuitem]')].find((one) => one.textContent.includes('Reprocess'));
    await waitUntil(item, 'no such item', { timeout: 8_000 });
    expect(item()!.getAttribute('aria-disabled')).to.equal('true');
    const reason = given.root.getElementById(item()!.getAttribute('aria-labelledby')!.split(' ')[1]!)!;
    expect(reason.textContent.trim()).not.to.be.empty;
  });

  it('writes a WhatsApp draft with name, product and amount; the page may change it', async () => {
    const given = await table();
    const link = () => given.root.querySelector<HTMLAnchorElement>('.recover');
    await waitUntil(link, 'no late plan with a phone');
    const url = new URL(link()!.href);
    expect(url.origin).to.equal('https://wa.me');
    expect(url.pathname).to.match(/^\/\d{7,15}$/);
    expect(url.searchParams.get('text')).to.contain('still open');
    given.element.addEventListener('tranche-recovery-open', (event) => (event.detail.text = 'A word from us'));
    const opened = next(given.element, 'tranche-recovery-opened');
    link()!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link()!.click();
    await opened;
    expect(new URL(link()!.href).searchParams.get('text')).to.equal('A word from us');
  });
});
