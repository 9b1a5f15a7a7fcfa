import { expect, waitUntil } from '@open-wc/testing';
import { problem } from '../../src/core/errors.js';
import { down, limited, network, viewOf } from '../../stories/support/fake-vault.js';
import { accessible, fill, form, says, send, show, shown } from './support.js';

describe('a page left alone', () => {
  it('clears the form after a while, and goes on when somebody comes back', async () => {
    const given = await form({ idleMs: 300 });
    fill(given);
    await says(given, 'We cleared the form');
    expect(given.input('number').value).to.equal('');
    expect(given.input('csc').value).to.equal('');
    await send(given);
    await says(given, 'Card saved');
    expect(given.vault.opened).to.have.length(2);
  });

  it('clears the form when the page is left, and asks anew when it comes back from memory', async () => {
    const given = await form();
    fill(given);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(given.input('number').value).to.equal('');
    given.vault.view = viewOf({ state: 'expired' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await says(given, 'has expired');
  });
});

describe('the states of a link', () => {
  const visa = { brand: 'visa', last4: '4242', expiry: '2030-12' } as const;

  for (const [state, text] of [
    ['completed', 'already used'],
    ['canceled', 'no longer valid'],
    ['expired', 'has expired'],
    ['failed', 'could not be saved'],
    ['locked', 'Too many attempts'],
  ] as const) {
    it(state, async () => {
      const given = await shown(text, { view: { state } });
      expect(given.find('a').getAttribute('href')).to.equal('https://shop.example/account');
      await accessible(given);
    });
  }

  it('asks before it replaces a card', async () => {
    const given = await shown('You already have a card', { view: { cardOnFile: visa } });
    expect(given.page.textContent).to.contain('•••• 4242');
    expect(given.page.querySelector('input')).to.equal(null);
    given.find('button.primary').click();
    await says(given, 'Save card');
  });

  it('keeps the card when asked to', async () => {
    const given = await shown('You already have a card', { view: { cardOnFile: visa } });
    given.find('button.plain').click();
    await says(given, 'Nothing was changed');
  });

  it('no secret: asks nobody', async () => {
    const { vault } = await shown('not complete', { secret: undefined });
    expect(vault.opened).to.have.length(0);
  });

  it('not known', async () => {
    await shown('not known', { openErrors: [problem(404, 'not_found')] });
  });

  it('vault down: tries again when asked to', async () => {
    const given = await shown('cannot be reached', { openErrors: [down()] });
    given.find('button').click();
    await says(given, 'Save card');
  });

  it('offline: goes on by itself when the network is back', async () => {
    const given = await shown('You are offline', { openErrors: [network()] });
    window.dispatchEvent(new Event('online'));
    await says(given, 'Save card');
  });

  it('too many at once: waits', async () => {
    const given = await shown('Too many attempts at once', { openErrors: [limited(1)] });
    expect(given.find('button').ariaDisabled).to.equal('true');
    await waitUntil(() => given.find('button').ariaDisabled === null, 'waits forever', { timeout: 8_000 });
    given.find('button').click();
    await says(given, 'Save card');
  });

  it('loading: says so to those who cannot see it', async () => {
    const given = await show({ opensNever: true });
    expect(given.find('main').ariaBusy).to.equal('true');
    expect(given.find('h1').textContent).to.contain('Opening');
    await accessible(given);
  });

  it('a consent that this page has no words for is never asked for', async () => {
    await shown('cannot be reached', { view: { consentVersion: '2031-01' } });
  });

  it('speaks the buyer’s language before the browser’s', async () => {
    await shown('Enregistrer la carte', { view: { locale: 'fr' }, languages: ['en-US'] });
    await shown('Save card', { view: { locale: 'fi' }, languages: ['en-US'] });
  });

  it('leads back only to an address that may be opened', async () => {
    const { page } = await shown('has expired', { view: { state: 'expired', returnUrl: 'javascript:alert(1)' } });
    expect(page.querySelector('a')).to.equal(null);
  });
});
