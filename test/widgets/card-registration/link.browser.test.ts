import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { permissions } from '../../../src/model/capability.js';
import { intercept } from '../../../src/testing/faults.js';
import { problemError } from '../../state/fake-client.js';
import { next } from '../../support/widget-suite.js';
import {
  announced,
  answer,
  buttonNamed,
  clear,
  contentOf,
  dialogOf,
  linkOf,
  mounted,
  press,
  says,
  stage,
} from './support.js';

/** Every attribute and text of an element and its shadow trees: where a secret must not be. */
const markupOf = (root: ShadowRoot): string =>
  [...root.querySelectorAll('*')]
    .map((one) => one.cloneNode(false))
    .map((one) => (one as Element).outerHTML)
    .join() + root.textContent;

describe('card registration: invitations by link', () => {
  afterEach(clear);

  it('makes a link that can be copied, keeps its secret out of the document, and tells the page', async () => {
    const { client, without, pages } = await stage();
    const { element, root } = await mounted(client, { customer: without });
    expect(contentOf(root)).to.contain('No card on file');
    const wish = next(element, 'tranche-card-session-create');
    const made = next(element, 'tranche-card-session-created');
    await press(root, 'Create link');
    expect((await wish).detail).to.deep.equal({
      customerId: without,
      planId: undefined,
      delivery: 'link',
      replace: false,
    });
    expect(Object.keys((await made).detail)).to.have.members(['sessionId', 'customerId', 'expiresAt']);
    await says(root, 'Waiting for the buyer');
    const { url } = pages.pages.at(-1)!;
    expect(linkOf(root)).to.equal(url);
    expect(markupOf(root)).not.to.contain(new URL(url).hash.slice(1));
    expect(root.querySelector('iframe')).not.to.exist;
    expect(announced(root, 'The link is ready')).to.equal(true);
    expect(root.activeElement).to.equal(root.querySelector('[part~=input]'));
    await expect(element).to.be.accessible();
  });

  it('copies the link', async () => {
    const { client, without, pages } = await stage();
    const { root } = await mounted(client, { customer: without });
    await press(root, 'Create link');
    await says(root, 'Waiting');
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => (copied.push(text), Promise.resolve()) };
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await press(root, 'Copy link');
    expect(copied).to.deep.equal([pages.pages.at(-1)!.url]);
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(real);
  });

  it('has the link mailed, and then shows none', async () => {
    const { client, without } = await stage();
    const { element, root } = await mounted(client, { customer: without });
    await press(root, 'Send by e-mail');
    await says(root, 'Sent to the buyer by e-mail on');
    expect(linkOf(root)).to.equal(undefined);
    expect(buttonNamed(root, 'Open in a new page')).not.to.exist;
    await expect(element).to.be.accessible();
  });

  it('makes one session however often it is clicked', async () => {
    const { client, without, pages } = await stage();
    const { root } = await mounted(client, { customer: without });
    buttonNamed(root, 'Create link')!.click();
    buttonNamed(root, 'Create link')!.click();
    buttonNamed(root, 'Send by e-mail')!.click();
    await says(root, 'Waiting');
    expect(pages.pages).to.have.length(1);
  });

  it('lets the page make the session and hand it over', async () => {
    const { client, without, pages } = await stage();
    const { element, root } = await mounted(client, { customer: without });
    element.addEventListener('tranche-card-session-create', (event) => event.preventDefault());
    await press(root, 'Create link');
    expect(pages.pages).to.be.empty;
    const { id, url } = await client.cards.createSession({ id: without, delivery: 'link' });
    Object.assign(element, { session: id, url });
    await says(root, 'Waiting');
    expect(linkOf(root)).to.equal(url);
  });

  it('keeps the link when the page sets the session it was told about, and drops it with another buyer', async () => {
    const { client, without, having, pages } = await stage();
    const { element, root } = await mounted(client, { customer: without });
    element.addEventListener('tranche-card-session-created', ({ detail }) => (element.session = detail.sessionId));
    await press(root, 'Create link');
    await says(root, 'Waiting');
    await element.updateComplete;
    expect(linkOf(root)).to.equal(pages.pages.at(-1)!.url);
    Object.assign(element, { customer: having, session: undefined });
    await says(root, 'In use');
    expect(linkOf(root)).to.equal(undefined);
  });

  it('asks before it cancels, and the page may stop it', async () => {
    const { client, without } = await stage();
    const { element, root } = await mounted(client, { customer: without });
    await press(root, 'Create link');
    const stop = (event: Event) => event.preventDefault();
    element.addEventListener('tranche-card-session-cancel', stop);
    await press(root, 'Cancel link');
    await answer(root, 'Cancel link');
    expect(contentOf(root)).to.contain('Waiting');
    element.removeEventListener('tranche-card-session-cancel', stop);
    await press(root, 'Cancel link');
    await answer(root, 'Keep the link');
    expect(contentOf(root)).to.contain('Waiting');
    await press(root, 'Cancel link');
    await dialogOf(root);
    await expect(element).to.be.accessible();
    const canceled = oneEvent(element, 'tranche-card-session-canceled');
    await answer(root, 'Cancel link');
    await canceled;
    await says(root, 'It leads nowhere any more');
    expect(buttonNamed(root, 'Create a new link')).to.exist;
    expect(linkOf(root)).to.equal(undefined);
  });

  it('asks before a card in use is replaced', async () => {
    const { client, having, pages } = await stage();
    const { element, root } = await mounted(client, { customer: having });
    expect(buttonNamed(root, 'Create link')).not.to.exist;
    const wish = next(element, 'tranche-card-session-create');
    await press(root, 'Replace card');
    await answer(root, 'Create link');
    expect((await wish).detail.replace).to.equal(true);
    await says(root, 'Waiting');
    expect(pages.pages.at(-1)!.request.merchantName).not.to.be.empty;
  });

  it('offers to replace a card that came on file meanwhile', async () => {
    const { client, without } = await stage();
    const late = intercept(client, ({ operation, input, next: go }) => {
      const isBlind = operation.id === 'cards.createSession' && !(input as { replace?: boolean }).replace;
      return isBlind ? Promise.reject(problemError(409, 'has_active_card')) : go();
    });
    const { root } = await mounted(late, { customer: without });
    await press(root, 'Create link');
    await says(root, 'has a card on file already');
    await press(root, 'Replace card');
    await answer(root, 'Create link');
    await says(root, 'Waiting');
    expect(contentOf(root)).not.to.contain('on file already');
  });

  it('says why something is not possible', async () => {
    const { client, without } = await stage();
    const refusals: [status: number, code: string, text: string][] = [
      [409, 'subscription_ended', 'The plan has ended'],
      [403, 'forbidden', 'You do not have permission for this'],
      [503, 'vault_unavailable', 'The payment provider cannot be reached'],
      [409, 'brand_new_code', 'Something went wrong'],
    ];
    for (const [status, code, text] of refusals) {
      const refusing = intercept(client, ({ operation, next: go }) =>
        operation.id === 'cards.createSession' ? Promise.reject(problemError(status, code)) : go(),
      );
      const { element, root } = await mounted(refusing, { customer: without });
      await press(root, 'Create link');
      await says(root, text);
      expect(root.querySelector('[role=alert]'), code).to.exist;
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('says so when the page’s host cannot be reached, and gets there later', async () => {
    const { client, without, pages } = await stage();
    const { root } = await mounted(client, { customer: without });
    pages.down = true;
    await press(root, 'Create link');
    await says(root, 'The payment provider cannot be reached');
    pages.down = false;
    await press(root, 'Create link');
    await says(root, 'Waiting');
  });

  it('shows what is open after a reload, without its address, and lets it be taken back', async () => {
    const { client, without, pages } = await stage();
    const older = await client.cards.createSession({ id: without, delivery: 'link' });
    const { element, root } = await mounted(client, { customer: without });
    expect(contentOf(root)).to.contain('Waiting for the buyer');
    expect(contentOf(root)).to.contain('shown only once');
    expect(linkOf(root)).to.equal(undefined);
    expect(buttonNamed(root, 'Create link')).not.to.exist;
    await expect(element).to.be.accessible();
    const canceled = next(element, 'tranche-card-session-canceled');
    await press(root, 'Cancel link');
    await answer(root, 'Cancel link');
    expect((await canceled).detail.sessionId).to.equal(older.id);
    await says(root, 'It leads nowhere any more');
    await press(root, 'Create a new link');
    await says(root, 'Waiting');
    expect(linkOf(root)).to.equal(pages.pages.at(-1)!.url);
  });

  it('learns what becomes of an invitation it found, and shows the next one when one is taken back', async () => {
    const { client, without, pages, setClock } = await stage();
    await client.cards.createSession({ id: without, delivery: 'link' });
    setClock('2030-01-01T00:00:00Z');
    const { items } = await client.cards.sessions({ customer: without, state: 'open' });
    expect(items).to.be.empty;
    for (let index = 0; index < 2; index++) await client.cards.createSession({ id: without, delivery: 'email' });
    const { element, root } = await mounted(client, { customer: without });
    await says(root, 'Sent to the buyer by e-mail on');
    const canceled = next(element, 'tranche-card-session-canceled');
    await press(root, 'Cancel link');
    await answer(root, 'Cancel link');
    await canceled;
    await says(root, 'Sent to the buyer by e-mail on');
    const open = pages.pages.find(({ status }) => status.state === 'open')!;
    pages.complete({}, open.handle);
    element.refresh();
    await says(root, 'was registered');
  });

  it('repeats no invitation for the same plan, and takes one for another plan for another', async () => {
    const { client, without } = await stage();
    const { items } = await client.plans.list({ customer: [without] });
    const plan = items.find(({ status }) => status === 'in_progress' || status === 'in_progress_with_issues')!;
    await client.cards.createSession({ id: without, planId: plan.id, delivery: 'link' });
    const { element, root } = await mounted(client, { customer: without, plan: plan.id });
    expect(contentOf(root)).to.contain('Waiting');
    element.plan = 'pl_another';
    await waitUntil(() => buttonNamed(root, 'Create link'));
    element.plan = undefined;
    await says(root, 'Waiting');
  });

  it('does without the list where the backend has none', async () => {
    const { client, without } = await stage();
    for (const status of [404, 501]) {
      const older = intercept(client, ({ operation, next: go }) =>
        operation.id === 'cards.sessions' ? Promise.reject(problemError(status, 'not_implemented')) : go(),
      );
      const { element, root } = await mounted(older, { customer: without });
      expect(buttonNamed(root, 'Create link'), String(status)).to.exist;
      element.remove();
    }
  });

  it('shows and does nothing that a session may not do', async () => {
    const { client, without } = await stage(['read']);
    const { element, root } = await mounted(client, { customer: without });
    expect(root.querySelectorAll('.content button')).to.be.empty;
    await expect(element).to.be.accessible();
    const granted = await stage(permissions);
    const { id, url } = await granted.client.cards.createSession({ id: granted.without, delivery: 'link' });
    expect(url).to.be.a('string');
    element.client = granted.client;
    element.session = id;
    element.customer = undefined;
    await says(root, 'Waiting');
  });

  it('is worth the payment method in a form', async () => {
    const { client, having, without, pages } = await stage();
    const form = document.createElement('form');
    document.body.append(form);
    const { element, root } = await mounted(client, { customer: having, name: 'card' }, form);
    const { items } = await client.cards.methods({ id: having });
    expect(new FormData(form).get('card')).to.equal(items.find(({ state }) => state === 'active')!.id);
    element.customer = without;
    await says(root, 'No card on file');
    expect(new FormData(form).has('card')).to.equal(false);
    expect(element.value).to.equal(null);
    await press(root, 'Create link');
    await says(root, 'Waiting');
    pages.complete();
    const { detail } = await (element.refresh(), next(element, 'tranche-card-registered'));
    await element.updateComplete;
    expect(new FormData(form).get('card')).to.equal(detail.paymentMethodId);
    form.remove();
  });

  it('says what a developer forgot', async () => {
    const { client } = await stage();
    const { root } = await mounted(client, {});
    expect(contentOf(root)).to.contain('set the attribute “customer”');
  });
});
