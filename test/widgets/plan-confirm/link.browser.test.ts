import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { isTrancheError, problem } from '../../../src/core/errors.js';
import { faults } from '../../../src/testing/faults.js';
import { proposal, type Proposal } from '../../../src/testing/proposal.js';
import type { PlanConfirmElement } from '../../../src/widgets/plan-confirm/plan-confirm.js';
import '../../../src/widgets/plan-confirm/define.js';
import type { ProviderElement } from '../../../src/widgets/provider/provider.js';
import '../../../src/widgets/provider/define.js';
import { next } from '../../support/widget-suite.js';
import { becomes, button, has, opened, tab, text } from './support.js';

const api = 'https://api.example.test/v1';
const page = location.href.split('#')[0]!;
const realFetch = window.fetch;
const bearers: string[] = [];
const asked: string[] = [];

/** The API that the widget's own client talks to: whoever holds a secret sees the proposal behind it. */
function serve(...proposals: Proposal[]): void {
  window.fetch = async (address, init) => {
    const { method, headers } = new Request(address, init);
    const bearer = (headers.get('authorization') ?? '').replace('Bearer ', '');
    bearers.push(bearer);
    asked.push(address as string);
    const found = proposals.find(({ secret }) => secret === bearer);
    try {
      if (!found) throw problem(404, 'not_found');
      const { confirmation } = found.buyer;
      const input: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
      const key = headers.get('idempotency-key') ?? undefined;
      return Response.json(
        await (method === 'GET' ? confirmation.get({}) : confirmation.decide(input as never, { idempotencyKey: key })),
      );
    } catch (error) {
      if (!isTrancheError(error)) throw error;
      return Response.json({ status: error.status, code: error.code }, { status: error.status ?? 500 });
    }
  };
}

async function widget(change: (element: PlanConfirmElement) => void = () => undefined): Promise<PlanConfirmElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('tranche-plan-confirm');
  element.baseUrl = api;
  change(element);
  box.append(element);
  await element.updateComplete;
  return element;
}

const of = (element: PlanConfirmElement) => ({ element, root: element.shadowRoot! });

describe('the link of tranche-plan-confirm', () => {
  afterEach(() => {
    window.fetch = realFetch;
    history.replaceState(null, '', page);
    bearers.length = 0;
    asked.length = 0;
  });

  it('is taken from the address bar, which then shows nothing of it', async () => {
    const given = await proposal();
    serve(given);
    history.replaceState({ own: 1 }, '', `${page}#${given.secret}`);
    const element = await widget();
    expect(location.href).to.equal(page);
    expect(history.state).to.have.property('own', 1);
    await becomes({ element }, 'pending');
    expect(new Set(bearers)).to.deep.equal(new Set([given.secret]));
    expect(asked.join(' ')).not.to.contain(given.secret);
  });

  it('survives reload and browser back', async () => {
    const given = await proposal();
    serve(given);
    history.replaceState(null, '', `${page}#${given.secret}`);
    (await widget()).remove();
    // As after a reload: another element, the same history entry.
    const again = await widget();
    await becomes({ element: again }, 'pending');
    history.pushState(null, '', `${page}#elsewhere`);
    history.back();
    await oneEvent(window, 'popstate');
    await again.updateComplete;
    expect(has(again, 'pending')).to.equal(true);
  });

  it('may be followed by another one in the same tab', async () => {
    const first = await proposal({ newAmount: 4_000 });
    const second = await proposal({ newAmount: 5_000 });
    serve(first, second);
    history.replaceState(null, '', `${page}#${first.secret}`);
    const element = await widget();
    await becomes({ element }, 'pending');
    location.hash = second.secret;
    await waitUntil(() => text(of(element)).includes('€50.00'), 'still the first');
    expect(location.hash).to.equal('');
    history.back();
    await waitUntil(() => text(of(element)).includes('€40.00'), 'not back at the first');
  });

  it('may be given as a property; the address is then left alone', async () => {
    const given = await proposal();
    serve(given);
    const other = 'A'.repeat(43);
    history.replaceState(null, '', `${page}#${other}`);
    const element = await widget((one) => (one.link = given.secret));
    await becomes({ element }, 'pending');
    expect(location.hash).to.equal(`#${other}`);
    expect(history.state).to.equal(null);
  });

  it('leaves places in the page alone', async () => {
    history.replaceState(null, '', `${page}#questions`);
    const element = await widget();
    expect(location.hash).to.equal('#questions');
    await becomes({ element }, 'empty');
    expect(text(of(element))).to.contain('Open the link from your e-mail');
    expect(button(of(element), 'Confirm ')).not.to.exist;
    await expect(element).to.be.accessible();
  });

  it('is not lost to a place in the page with a long name, nor taken from one', async () => {
    const given = await proposal();
    serve(given);
    await fixture(html`<h2 id="frequently-asked-questions"></h2>`);
    history.replaceState(null, '', `${page}#frequently-asked-questions`);
    const none = await widget();
    await becomes({ element: none }, 'empty');
    expect(location.hash).to.equal('#frequently-asked-questions');
    none.remove();
    history.replaceState(null, '', `${page}#${given.secret}`);
    const element = await widget();
    await becomes({ element }, 'pending');
    const moved = oneEvent(window, 'hashchange');
    location.hash = 'frequently-asked-questions';
    await moved;
    await element.updateComplete;
    expect(location.hash).to.equal('#frequently-asked-questions');
    expect(has(element, 'pending')).to.equal(true);
    expect(bearers.at(-1)).to.equal(given.secret);
  });

  /** As while the page is still being read: what comes later in it is not there yet. */
  async function whileParsing(work: () => Promise<void>): Promise<void> {
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
    try {
      await work();
    } finally {
      delete (document as { readyState?: unknown }).readyState;
      document.dispatchEvent(new Event('DOMContentLoaded'));
    }
  }

  it('is not taken from a place in the page that has not been read yet', async () => {
    serve();
    history.replaceState(null, '', `${page}#frequently-asked-questions`);
    let element: PlanConfirmElement | undefined;
    await whileParsing(async () => {
      element = await widget();
      expect(has(element, 'loading'), 'too early to say that there is no link').to.equal(true);
      await fixture(html`<h2 id="frequently-asked-questions"></h2>`);
    });
    await becomes({ element: element! }, 'empty');
    expect(location.hash).to.equal('#frequently-asked-questions');
    expect(bearers).to.deep.equal([]);
  });

  it('is found by an element that was defined while the page was being read, and by one that comes later', async () => {
    const given = await proposal();
    serve(given);
    history.replaceState(null, '', `${page}#${given.secret}`);
    let element: PlanConfirmElement | undefined;
    await whileParsing(async () => {
      element = await widget();
    });
    await becomes({ element: element! }, 'pending');
    expect(location.href).to.equal(page);
    const later = await widget();
    await becomes({ element: later }, 'pending');
    expect(new Set(bearers)).to.deep.equal(new Set([given.secret]));
  });

  it('leaves nobody waiting who left before the page was read', async () => {
    const given = await proposal();
    serve(given);
    history.replaceState(null, '', `${page}#${given.secret}`);
    await whileParsing(async () => (await widget()).remove());
    expect(location.hash).to.equal(`#${given.secret}`);
    expect(bearers).to.deep.equal([]);
  });

  it('is never taken from a provider, whose session is somebody else’s', async () => {
    const given = await proposal();
    const provider = await fixture<ProviderElement>(html`<tranche-provider></tranche-provider>`);
    provider.client = given.buyer;
    const element = document.createElement('tranche-plan-confirm');
    provider.append(element);
    await becomes({ element }, 'empty');
    expect(text(of(element))).to.contain('Open the link from your e-mail');
  });

  it('stands in no attribute, no storage, no log and no event', async () => {
    const given = await proposal();
    serve(given);
    history.replaceState(null, '', `${page}#${given.secret}`);
    const said: unknown[] = [];
    const { log, warn, error } = console;
    const note = (...all: unknown[]) => void said.push(...all);
    Object.assign(console, { log: note, warn: note, error: note });
    try {
      const element = await widget();
      for (const type of ['tranche-ready', 'tranche-plan-confirm', 'tranche-plan-confirmed', 'tranche-error'])
        element.addEventListener(type, (event) => said.push((event as CustomEvent).detail));
      await becomes({ element }, 'pending');
      button(of(element), 'Confirm ')!.click();
      await becomes({ element }, 'confirmed');
      const seen = [
        document.documentElement.outerHTML,
        element.shadowRoot!.innerHTML,
        JSON.stringify(said),
        JSON.stringify(sessionStorage),
        JSON.stringify(localStorage),
        document.cookie,
        location.href,
        document.title,
      ];
      for (const one of seen) expect(one).not.to.contain(given.secret);
    } finally {
      Object.assign(console, { log, warn, error });
    }
  });

  it('refuses to be an attribute', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...all: unknown[]) => void said.push(...all);
    const element = await widget((one) => one.setAttribute('link', 'B'.repeat(43)));
    console.error = error;
    expect(String(said[0])).to.contain('secret');
    expect(String(said[0])).not.to.contain('BBB');
    expect(element.link).to.equal(undefined);
  });

  it('that nobody knows leads nowhere, in words', async () => {
    serve();
    const element = await widget((one) => (one.link = 'C'.repeat(43)));
    const { detail } = await next(element, 'tranche-error');
    expect(detail).to.have.property('code', 'not_found');
    await becomes({ element }, 'empty');
    expect(text(of(element))).to.contain('leads nowhere');
    await expect(element).to.be.accessible();
  });
});

describe('tranche-plan-confirm without answers', () => {
  it('shows the shape of what is coming', async () => {
    const given = await tab(await proposal(), ({ buyer }) => faults.neverAnswers(buyer));
    await becomes(given, 'loading');
    expect(given.root.querySelector('.content')!.getAttribute('aria-busy')).to.equal('true');
    await expect(given.element).to.be.accessible();
  });

  it('offers another try when offline, failing or unreadable, and takes it', async () => {
    for (const name of ['offline', 'error500', 'malformed'] as const) {
      const given = await tab(await proposal(), ({ buyer }) => faults[name](buyer));
      await becomes(given, 'error');
      expect(given.root.querySelector('[part~=retry]'), name).to.exist;
      await expect(given.element).to.be.accessible();
    }
    const flaky = await tab(await proposal(), ({ buyer }) => faults.flaky(buyer));
    await becomes(flaky, 'error');
    flaky.root.querySelector<HTMLButtonElement>('[part~=retry]')!.click();
    await becomes(flaky, 'pending');
  });

  it('keeps what it shows when looking again fails, and still lets the buyer answer', async () => {
    const given = await opened({}, ({ buyer }) => faults.staleAfterFirst(buyer));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await becomes(given, 'stale');
    expect(text(given)).to.contain('Could not refresh');
    button(given, 'Confirm ')!.click();
    await becomes(given, 'confirmed');
  });

  it('leaves nothing behind', async () => {
    const given = await opened();
    given.element.remove();
    await given.element.updateComplete;
    const before = given.sent.length;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await new Promise(requestAnimationFrame);
    expect(given.sent.length).to.equal(before);
  });
});
