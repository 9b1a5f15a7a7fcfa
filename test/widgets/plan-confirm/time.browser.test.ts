import { expect, waitUntil } from '@open-wc/testing';
import { proposal } from '../../../src/testing/proposal.js';
import { announced, becomes, button, has, opened, press, stored, tab, text } from './support.js';

describe('tranche-plan-confirm and time', () => {
  it('counts down by the server’s time and says nothing by itself', async () => {
    const given = await tab(await proposal());
    given.backend.clock.set('2026-06-25T21:59:00Z');
    await becomes(given, 'pending');
    const timer = () => given.root.querySelector('[role=timer]')!.textContent;
    const first = timer();
    expect(first).to.match(/^(1 minute|\d+ seconds)/);
    await waitUntil(() => timer() !== first, 'stands still', { timeout: 4_000 });
    expect(announced(given)).to.equal('');
  });

  it('takes the buttons away when the deadline passes, and asks the server', async () => {
    const given = await tab(await proposal());
    given.backend.clock.set(new Date(given.update.expiresAt).getTime() - 900);
    await becomes(given, 'pending');
    given.backend.clock.set('2026-06-26T09:00:00Z');
    await becomes(given, 'expired');
    expect(button(given, 'Confirm ')).not.to.exist;
    expect(text(given)).to.contain('Your plan stays as it was');
    expect(announced(given)).to.contain('Too late to answer.');
    await waitUntil(() => given.sent.length >= 2, 'the server was not asked');
  });

  it('says the end in the same moment as it shows it, also when the deadline passes while it draws', async () => {
    const given = await opened();
    const real = Date.now;
    let asked = 0;
    try {
      Date.now = () => real() + (asked++ ? 30 * 86_400_000 : 0);
      given.element.requestUpdate();
      await given.element.updateComplete;
    } finally {
      Date.now = real;
    }
    expect(announced(given).includes('Too late to answer.')).to.equal(has(given.element, 'expired'));
  });

  it('learns of a deadline that passed unseen when it answers', async () => {
    const given = await opened();
    given.backend.clock.set('2026-06-26T09:00:00Z');
    press(given, 'Confirm ');
    await becomes(given, 'expired');
    expect((await stored(given)).state).to.equal('expired');
  });

  it('looks again when the browser brings the page back from its cache', async () => {
    const given = await opened();
    await given.merchant.updates.withdraw({ id: given.update.id });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await becomes(given, 'withdrawn');
    expect(announced(given)).to.contain('Taken back.');
  });
});
