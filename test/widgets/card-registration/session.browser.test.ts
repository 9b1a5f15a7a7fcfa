import { expect } from '@open-wc/testing';
import type { Client } from '../../../src/contract/client.js';
import type { CardSession } from '../../../src/model/card-session.js';
import { intercept } from '../../../src/testing/faults.js';
import { networkError, problemError } from '../../state/fake-client.js';
import { FakeTimers, flush } from '../../state/fake-timers.js';
import { next } from '../../support/widget-suite.js';
import {
  announced,
  buttonNamed,
  clear,
  contentOf,
  linkOf,
  mounted,
  press,
  says,
  stage,
  type Mounted,
} from './support.js';

const at = '2026-11-30T12:00:00Z';
const base: CardSession = { id: 'cs_1', customerId: 'cus_1', state: 'open', createdAt: at, expiresAt: at };
const card = {
  id: 'pm_1',
  type: 'card',
  state: 'active',
  brand: 'visa',
  last4: '4242',
  expiry: '2031-12',
  createdAt: at,
} as const;

/** A client whose one session is what the test says, at once; counts how often it is asked for. */
function scripted(client: Client, session: () => CardSession | Promise<CardSession>) {
  const asked = { count: 0 };
  const getSession = async () => {
    asked.count += 1;
    return session();
  };
  return { asked, client: { ...client, cards: { ...client.cards, getSession } } };
}

/** Pretends that the tab is hidden, or shown again. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('card registration: what becomes of a session', () => {
  afterEach(() => {
    clear();
    delete (document as { visibilityState?: unknown }).visibilityState;
  });

  it('says how a session ended, whichever way', async () => {
    const { client } = await stage();
    const endings: [Partial<CardSession>, string][] = [
      [{ state: 'completed', paymentMethod: card }, 'Visa •••• 4242 was registered'],
      [{ state: 'completed' }, 'The card was registered'],
      [{ state: 'expired' }, 'expired on 30 Nov 2026'],
      [{ state: 'canceled' }, 'was canceled'],
      [{ state: 'failed', failure: { reason: 'declined' } }, 'the bank declined it'],
      [{ state: 'failed', failure: { reason: 'authentication_failed' } }, 'not authenticated'],
      [{ state: 'failed', failure: { reason: 'attempts_exhausted' } }, 'no attempt is left'],
      [{ state: 'failed', failure: { reason: 'unknown' } }, 'No card was registered'],
      [{ state: 'unknown' }, 'a state we do not know'],
    ];
    for (const [ending, text] of endings) {
      const { client: played } = scripted(client, () => ({ ...base, ...ending }));
      const { element, root } = await mounted(played, { session: 'cs_1' });
      expect(contentOf(root)).to.contain(text);
      expect(linkOf(root)).to.equal(undefined);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('asks after 3 seconds, ever less often down to every 30, and not in a hidden tab', async () => {
    const { client } = await stage();
    const { client: played, asked } = scripted(client, () => base);
    const { element } = await mounted(played, { session: 'cs_1' });
    const timers = new FakeTimers();
    try {
      // The pause under way was begun with the page's own clock.
      hide(true);
      hide(false);
      await timers.tick(1_000);
      const begun = asked.count;
      const pauses: number[] = [];
      for (let last = begun, waited = 0; pauses.length < 9;) {
        await timers.tick(500);
        waited += 500;
        if (asked.count === last) continue;
        pauses.push(waited);
        [last, waited] = [asked.count, 0];
      }
      expect(pauses[0]).to.be.within(3_000, 5_000);
      expect(pauses.at(-1)).to.equal(30_000);
      expect([...pauses].sort((a, b) => a - b)).to.deep.equal(pauses);
      hide(true);
      const hidden = asked.count;
      await timers.tick(120_000);
      expect(asked.count).to.equal(hidden);
      hide(false);
      await timers.tick(1_000);
      expect(asked.count).to.equal(hidden + 1);
      element.remove();
      await timers.tick(120_000);
      expect(asked.count).to.equal(hidden + 1);
      expect(timers.count).to.equal(0);
    } finally {
      timers.restore();
    }
  });

  it('stops asking when the session has ended, or is not there', async () => {
    const { client } = await stage();
    const timers = new FakeTimers();
    try {
      for (const answer of [
        () => ({ ...base, state: 'expired' as const }),
        () => Promise.reject(problemError(404, 'not_found')),
      ]) {
        const { client: played, asked } = scripted(client, answer);
        const element = document.createElement('tranche-card-registration');
        Object.assign(element, { client: played, session: 'cs_1' });
        document.body.append(element);
        await flush();
        await timers.tick(120_000);
        expect(asked.count).to.equal(1);
        element.remove();
      }
    } finally {
      timers.restore();
    }
  });

  /** A link that was made here, with the buyer's page played. */
  async function invited(): Promise<Mounted & Awaited<ReturnType<typeof stage>>> {
    const given = await stage();
    const shown = await mounted(given.client, { customer: given.without });
    await press(shown.root, 'Create link');
    await says(shown.root, 'Waiting');
    return { ...given, ...shown };
  }

  it('tells the page once that a card was registered, and everybody looks again', async () => {
    const { element, root, pages, client, without } = await invited();
    let told = 0;
    element.addEventListener('tranche-card-registered', () => told++);
    const registered = next(element, 'tranche-card-registered');
    pages.complete({ brand: 'mastercard', last4: '4444' });
    element.refresh();
    const { detail } = await registered;
    const { items } = await client.cards.methods({ id: without });
    expect(detail).to.include({ customerId: without, brand: 'mastercard', last4: '4444' });
    expect(detail.paymentMethodId).to.equal(items.find(({ state }) => state === 'active')!.id);
    await says(root, 'Mastercard •••• 4444 was registered');
    await says(root, 'In use');
    expect(announced(root, 'was registered')).to.equal(true);
    element.refresh();
    await element.updateComplete;
    expect(told).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('says nothing about a card that was registered before it looked', async () => {
    const { client } = await stage();
    const { client: played } = scripted(client, () => ({ ...base, state: 'completed', paymentMethod: card }));
    let told = 0;
    const count = () => told++;
    document.addEventListener('tranche-card-registered', count);
    const { element } = await mounted(played, { session: 'cs_1' });
    element.refresh();
    await element.updateComplete;
    document.removeEventListener('tranche-card-registered', count);
    expect(told).to.equal(0);
    expect(element.value).to.equal('pm_1');
  });

  it('keeps the link while the network is gone, and says so once', async () => {
    const given = await stage();
    let down = false;
    const flaky = intercept(given.client, ({ next: go }) => (down ? Promise.reject(networkError()) : go()));
    const { element, root } = await mounted(flaky, { customer: given.without });
    await press(root, 'Create link');
    await says(root, 'Waiting');
    const failures: string[] = [];
    element.addEventListener('tranche-error', ({ detail }) => failures.push(detail.code));
    down = true;
    element.refresh();
    await says(root, 'Could not refresh');
    element.refresh();
    await element.updateComplete;
    expect(linkOf(root)).to.contain('https://cards.example/c/');
    expect(failures).to.deep.equal(['network']);
    await expect(element).to.be.accessible();
    down = false;
    window.dispatchEvent(new Event('online'));
    await says(root, 'Waiting');
  });

  it('does a thing once when its answer was lost', async () => {
    const given = await stage();
    let lost = false;
    const cut = intercept(given.client, async ({ operation, next: go }) => {
      const answer = await go();
      if (operation.id !== 'cards.createSession' || lost) return answer;
      lost = true;
      throw networkError();
    });
    const { root } = await mounted(cut, { customer: given.without });
    await press(root, 'Create link');
    await says(root, 'We do not know yet');
    window.dispatchEvent(new Event('online'));
    await says(root, 'Waiting');
    expect(given.pages.pages).to.have.length(1);
  });

  it('refuses addresses that are not safe to hand on, with a code', async () => {
    const { client } = await stage();
    const { client: played } = scripted(client, () => base);
    const bad: [url: string, code: string][] = [
      ['javascript:alert(1)', 'card_page_insecure'],
      ['data:text/html,x', 'card_page_insecure'],
      ['http://cards.example/c/1#s', 'card_page_insecure'],
      ['https://a@cards.example/c/1#s', 'card_page_credentials'],
      ['nonsense', 'card_page_malformed'],
      ['https://elsewhere.example/c/1#s', 'card_page_not_allowed'],
    ];
    for (const [url, code] of bad) {
      const element = document.createElement('tranche-card-registration');
      const failed = next(element, 'tranche-error');
      Object.assign(element, { client: played, session: 'cs_1', url, pageOrigins: 'https://cards.example' });
      document.body.append(element);
      expect((await failed).detail.code, url).to.equal(code);
      const root = element.shadowRoot!;
      await says(root, 'refused for safety');
      expect(linkOf(root), url).to.equal(undefined);
      expect(buttonNamed(root, 'Open in a new page'), url).not.to.exist;
      element.remove();
    }
  });
});
