import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { connect } from '../../../src/client/direct.js';
import type { Client } from '../../../src/contract/client.js';
import { problem } from '../../../src/core/errors.js';
import { faults, intercept } from '../../../src/testing/faults.js';
import { proposable, type ProposalOptions } from '../../../src/testing/proposal.js';
import type { PlanUpdateElement } from '../../../src/widgets/plan-update/plan-update.js';
import '../../../src/widgets/plan-update/define.js';
import { hasState, next, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-plan-update';
const euros = (amount: number) => ({ amount, currency: 'EUR' });

widgetSuite(tag, {
  unfiltered: true,
  minimal: 'empty',
  prepare: (element) => void ((element as PlanUpdateElement).plan = 'pl_000002'),
});

interface Sent {
  operation: string;
  input: unknown;
  key: string | undefined;
  isAborted: () => boolean;
}

interface Look extends ProposalOptions {
  via?: (client: Client) => Client;
  lang?: string;
  session?: readonly 'read'[];
}

async function open({ via = (client) => client, lang = 'en', session, ...options }: Look = {}) {
  const given = proposable(options);
  const sent: Sent[] = [];
  const who = { account: 'acct_fernhill', subject: 'user_2', permissions: session ?? [] };
  const behind = session ? connect(given.backend, { session: who, clock: given.backend.clock }) : given.merchant;
  const recorded = intercept(behind, ({ operation, input, options: { idempotencyKey, signal }, next }) => {
    sent.push({ operation: operation.id, input, key: idempotencyKey, isAborted: () => signal?.aborted ?? false });
    return next();
  });
  const element = document.createElement(tag);
  element.client = via(recorded);
  element.plan = given.plan.id;
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.append(element);
  await waitUntil(() => hasState(element, 'ready'), 'never ready', { timeout: 8_000 });
  const root = element.shadowRoot!;
  const of = (operation: string) => sent.filter((one) => one.operation === operation);
  return { ...given, element, root, sent, of };
}
type Opened = Awaited<ReturnType<typeof open>>;

const control = ({ root }: Opened, name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`);
const text = ({ root }: Opened) => root.textContent.replaceAll(/\s+/g, ' ');
const says = (given: Opened, words: string) =>
  waitUntil(() => text(given).includes(words), `never said: ${words}`, { timeout: 8_000 });
const button = ({ root }: Opened, name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name);

async function form(look?: Look): Promise<Opened> {
  const given = await open(look);
  await waitUntil(() => control(given, 'newAmount'), 'no form', { timeout: 8_000 });
  return given;
}

async function type(given: Opened, value: string, name = 'newAmount'): Promise<void> {
  const input = control(given, name)!;
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await given.element.updateComplete;
}

const asked = ({ root }: Opened) =>
  waitUntil(() => root.querySelector('dialog[open]'), 'never asked', { timeout: 8_000 });

const submit = ({ root }: Opened) => root.querySelector<HTMLButtonElement>('.send button')!.click();

describe('tranche-plan-update proposes', () => {
  it('what was typed, and says to whom it was sent and until when', async () => {
    const given = await form();
    await type(given, '40.00');
    await type(given, ' From July. ', 'note');
    const before = next(given.element, 'tranche-plan-update-propose');
    const after = next(given.element, 'tranche-plan-update-proposed');
    submit(given);
    expect((await before).detail).to.deep.equal({
      planId: given.plan.id,
      newAmount: euros(4_000),
      reactivates: false,
      note: 'From July.',
    });
    expect((await after).detail.update).to.include({ state: 'pending', note: 'From July.' });
    await says(given, 'Camille Moreau is being sent a link and can answer until 25 Jun 2026, 23:59');
    await says(given, 'Waiting for the buyer');
    expect(control(given, 'newAmount')).not.to.exist;
    expect(given.notices).to.have.length(1);
    expect([...given.root.querySelectorAll('[aria-live]')].map((one) => one.textContent).join('')).to.contain(
      'is being sent',
    );
    expect(given.root.activeElement?.className).to.contain('content');
    await expect(given.element).to.be.accessible();
  });

  it('nothing when the page says no', async () => {
    const given = await form();
    given.element.addEventListener('tranche-plan-update-propose', (event) => event.preventDefault());
    await type(given, '40');
    submit(given);
    await next(given.element, 'tranche-plan-update-propose');
    await given.element.updateComplete;
    expect(given.of('updates.propose')).to.have.length(0);
    expect(control(given, 'newAmount')!.value).to.equal('40');
  });

  it('once, however often it is sent, also over a broken line', async () => {
    const given = await form({ via: (client) => faults.lostAfterChange(client) });
    await type(given, '40');
    submit(given);
    submit(given);
    await says(given, 'We do not know yet');
    submit(given);
    window.dispatchEvent(new Event('online'));
    await says(given, 'Waiting for the buyer');
    expect(new Set(given.of('updates.propose').map(({ key }) => key)).size).to.equal(1);
    expect((await given.merchant.updates.list({ id: given.plan.id })).items).to.have.length(1);
  });

  it('a paused plan only together with starting it again', async () => {
    const given = await form({ plan: { paused: true } });
    const box = control(given, 'reactivates')!;
    expect(box.checked).to.equal(true);
    box.click();
    await type(given, '20');
    submit(given);
    await says(given, 'tick this to propose');
    expect(given.of('updates.propose')).to.have.length(0);
    expect(given.root.activeElement).to.equal(box);
    box.click();
    submit(given);
    await says(given, 'Starts the paused plan again');
    expect(given.of('updates.propose')[0]!.input).to.have.property('reactivates', true);
  });

  it('shows what the server alone finds wrong beside the field', async () => {
    const fields = [{ pointer: '/newAmount/amount', code: 'amount_below_minimum' }];
    const given = await form({
      via: (client) =>
        intercept(client, ({ operation, next }) =>
          operation.id === 'updates.propose'
            ? Promise.reject(problem(422, 'amount_below_minimum', { fields }))
            : next(),
        ),
    });
    await type(given, '40');
    submit(given);
    await says(given, 'Enter at least €2.00.');
    expect(control(given, 'newAmount')!.ariaInvalid).to.equal('true');
    expect(given.root.activeElement).to.equal(control(given, 'newAmount'));
    expect(control(given, 'newAmount')!.value).to.equal('40');
  });

  it('learns that somebody else was faster', async () => {
    const given = await form();
    await type(given, '40');
    await given.merchant.updates.propose({ id: given.plan.id, newAmount: euros(5_000) });
    submit(given);
    await says(given, 'It did not happen: A proposal is still waiting for the buyer.');
    await says(given, '€50.00');
    expect(control(given, 'newAmount')).not.to.exist;
  });
});

describe('tranche-plan-update reads amounts', () => {
  const refusals: readonly (readonly [lang: string, typed: string, words: string])[] = [
    ['en', '', 'Enter an amount such as 30.00.'],
    ['en', 'abc', 'Enter an amount such as 30.00.'],
    ['en', '1.99', 'Enter at least €2.00.'],
    ['en', '30', 'This is the amount of today.'],
    ['en', '30.0', 'This is the amount of today.'],
    ['en', '10.005', 'Use no more decimals'],
    ['en', '-5', 'Enter an amount above zero.'],
    ['en', '$40', 'This plan is in EUR.'],
    ['en', '99999999999999', 'This amount is too large.'],
    ['fr', '1.234', 'sans séparateur de milliers, comme 30,00'],
    ['fr', '1,99', 'Saisissez au moins 2,00'],
  ];
  for (const [lang, typed, words] of refusals)
    it(`refuses “${typed}” in ${lang}, keeps it, and sends nothing`, async () => {
      const given = await form({ lang });
      await type(given, typed);
      submit(given);
      await says(given, words);
      const input = control(given, 'newAmount')!;
      expect(input.value).to.equal(typed);
      expect(input.ariaInvalid).to.equal('true');
      expect(given.root.activeElement).to.equal(input);
      expect(given.of('updates.preview').length + given.of('updates.propose').length).to.equal(0);
      await expect(given.element).to.be.accessible();
    });

  it('takes the comma in French, and the minimum itself', async () => {
    const given = await form({ lang: 'fr' });
    await type(given, '2,00');
    submit(given);
    await says(given, 'En attente du client');
    expect(given.of('updates.propose')[0]!.input).to.have.deep.property('newAmount', euros(200));
  });

  it('takes no decimals where the currency has none', async () => {
    const given = await form({ plan: { currency: 'JPY' } });
    await type(given, '4000.5');
    submit(given);
    await says(given, 'Use no more decimals than the currency has, as in 3000.');
    await type(given, '4000');
    submit(given);
    await says(given, 'Waiting for the buyer');
  });

  it('counts the message and refuses one that is too long without cutting it', async () => {
    const given = await form();
    await type(given, '40');
    await type(given, 'x'.repeat(503), 'note');
    submit(given);
    await says(given, 'Shorten the message by 3 characters.');
    expect(control(given, 'note')!.value).to.have.length(503);
    expect(given.of('updates.propose')).to.have.length(0);
  });
});

describe('tranche-plan-update previews', () => {
  it('dates and totals of the server, once typing rests', async () => {
    const given = await form();
    for (const typed of ['4', '40', '40.', '40.0', '40.00']) await type(given, typed);
    await says(given, '€360.00 → €440.00');
    for (const words of ['€30.00 → €40.00', '€10.00 more', '1 Jul 2026 (installment 5)', '25 Jun 2026, 23:59'])
      expect(text(given)).to.contain(words);
    expect(given.of('updates.preview')).to.have.length(1);
    expect(button(given, 'Propose €40.00')).to.exist;
    await expect(given.element).to.be.accessible();
  });

  it('drops an answer that is no longer asked for', async () => {
    const given = await form({
      via: (client) =>
        intercept(client, ({ operation, input, options, next }) => {
          const slow =
            operation.id === 'updates.preview' &&
            (input as { newAmount: { amount: number } }).newAmount.amount === 4_000;
          if (!slow) return next();
          void next();
          return new Promise((_resolve, reject) => {
            options.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
          });
        }),
    });
    await type(given, '40');
    await waitUntil(() => given.of('updates.preview').length === 1, 'not asked', { timeout: 4_000 });
    await type(given, '50');
    await says(given, '€30.00 → €50.00');
    expect(given.of('updates.preview')[0]!.isAborted()).to.equal(true);
    expect(text(given)).not.to.contain('→ €40.00');
  });

  it('says when it cannot be had, and tries again', async () => {
    let isDown = true;
    const given = await form({
      via: (client) =>
        intercept(client, ({ operation, next }) =>
          operation.id === 'updates.preview' && isDown ? Promise.reject(problem(503, 'down')) : next(),
        ),
    });
    await type(given, '40');
    await says(given, 'Something went wrong on the server');
    isDown = false;
    expect(button(given, 'Propose €40.00')!.ariaDisabled).not.to.equal('true');
    button(given, 'Try again')!.click();
    await says(given, '€30.00 → €40.00');
  });
});

describe('tranche-plan-update and earlier proposals', () => {
  it('lists them with their states, and withdraws after asking', async () => {
    const given = await open({
      via: (client) => client,
    });
    await given.merchant.updates.propose({ id: given.plan.id, newAmount: euros(4_000), note: '<b>hello</b>' });
    given.element.client = connect(given.backend, {
      session: { account: 'acct_fernhill', subject: 'user_1', permissions: ['read', 'plan.update'] },
      clock: given.backend.clock,
    });
    await says(given, 'Waiting for the buyer');
    await says(given, '<b>hello</b>');
    const before = next(given.element, 'tranche-plan-update-withdraw');
    const after = next(given.element, 'tranche-plan-update-withdrawn');
    button(given, 'Withdraw')!.click();
    await says(given, 'Withdraw the proposal of €40.00 to Camille Moreau?');
    await asked(given);
    await expect(given.element).to.be.accessible();
    button(given, 'Withdraw proposal')!.click();
    expect((await before).detail.update).to.have.property('state', 'pending');
    expect((await after).detail.update).to.have.property('state', 'withdrawn');
    await says(given, 'The proposal of €40.00 was withdrawn.');
    await waitUntil(() => control(given, 'newAmount'), 'the form is not back', { timeout: 8_000 });
    expect(given.root.querySelector('dialog[open]')).not.to.exist;
  });

  it('says so when the buyer was faster', async () => {
    const given = await open();
    const { id } = await given.merchant.updates.propose({ id: given.plan.id, newAmount: euros(4_000) });
    const other = await open();
    other.element.client = given.merchant;
    await says(other, 'Waiting for the buyer');
    button(other, 'Withdraw')!.click();
    await asked(other);
    await given.merchant.updates.withdraw({ id });
    button(other, 'Withdraw proposal')!.click();
    await says(other, 'It can no longer be withdrawn');
    expect(button(other, 'Withdraw proposal')).not.to.exist;
  });

  it('keeps everything when the page says no, or the user does', async () => {
    const given = await open();
    await given.merchant.updates.propose({ id: given.plan.id, newAmount: euros(4_000) });
    given.element.client = given.merchant;
    await says(given, 'Waiting for the buyer');
    button(given, 'Withdraw')!.click();
    await asked(given);
    button(given, 'Keep it')!.click();
    await waitUntil(() => !given.root.querySelector('dialog[open]'));
    given.element.addEventListener('tranche-plan-update-withdraw', (event) => event.preventDefault());
    button(given, 'Withdraw')!.click();
    await asked(given);
    button(given, 'Withdraw proposal')!.click();
    await waitUntil(() => !given.root.querySelector('dialog[open]'));
    expect((await given.merchant.updates.list({ id: given.plan.id })).items[0]!.state).to.equal('pending');
  });

  it('shows them without form and button to who may only read', async () => {
    const given = await open({ session: ['read'] });
    await says(given, 'You may see the proposals for this plan, but not make one.');
    expect(control(given, 'newAmount')).not.to.exist;
    expect(button(given, 'Withdraw')).not.to.exist;
    await expect(given.element).to.be.accessible();
  });

  it('says why there is no form', async () => {
    await says(await open({ plan: { inCollection: true } }), 'This plan was handed to collections.');
    const ended = await open({ plan: { canceledAt: '2026-06-01T10:00:00Z' } });
    await waitUntil(() => ended.root.querySelector('.banner'));
    expect(control(ended, 'newAmount')).not.to.exist;
  });

  it('says so on a backend without proposals, and without a plan', async () => {
    const given = proposable();
    const { meta, plans, installments } = given.backend;
    const session = { account: 'acct_fernhill', subject: 'user_1', permissions: ['read', 'plan.update'] as const };
    const element = document.createElement(tag);
    element.client = connect({ meta, plans, installments }, { session, clock: given.backend.clock });
    element.plan = given.plan.id;
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => hasState(element, 'empty'), 'never empty', { timeout: 8_000 });
    expect(element.shadowRoot!.textContent).to.contain('cannot be changed here');
    element.plan = undefined;
    await waitUntil(() => element.shadowRoot!.textContent.includes('No plan was chosen'));
  });

  it('starts anew when the page shows another plan', async () => {
    const given = await form();
    await type(given, '40');
    given.element.plan = 'pl_nobody';
    await waitUntil(() => hasState(given.element, 'error'));
    given.element.plan = given.plan.id;
    await waitUntil(() => control(given, 'newAmount'), 'no form', { timeout: 8_000 });
    expect(control(given, 'newAmount')!.value).to.equal('');
    expect(text(given)).to.contain('Type an amount');
  });
});
