import { expect, waitUntil } from '@open-wc/testing';
import { problem, TrancheError } from '../../../src/core/errors.js';
import { hashTerms } from '../../../src/model/plan-update-terms.js';
import { faults, intercept } from '../../../src/testing/faults.js';
import { proposal, type Proposal } from '../../../src/testing/proposal.js';
import { next } from '../../support/widget-suite.js';
import {
  announced,
  becomes,
  button,
  decisions,
  has,
  opened,
  press,
  stored,
  tab,
  text,
  type BuyersPage,
} from './support.js';

describe('tranche-plan-confirm shows', () => {
  it('who asks, for what, both amounts, and what does not change', async () => {
    const given = await opened({ note: 'From July with the studio day.' });
    const shown = text(given);
    for (const part of [
      'Fernhill Academy',
      'Portrait Photography',
      'T26-00001',
      'Camille',
      'Until now€30.00',
      'New€40.00',
      '€10.00 more',
      '1 Jul 2026 (installment 5)',
      '8 installments',
      '€440.00',
      '12 installments, every month',
      'From July with the studio day.',
      'left',
    ])
      expect(shown.replaceAll(/ ?(€)/g, '$1'), part).to.contain(part.replaceAll(/ ?(€)/g, '$1'));
    expect(has(given.element, 'pending')).to.equal(true);
    await expect(given.element).to.be.accessible();
  });

  it('that a paused plan goes on, and an open end', async () => {
    const given = await opened({ plan: { paused: true, installmentCount: null }, reactivates: true, newAmount: 2_000 });
    expect(text(given)).to.contain('Your plan is paused');
    expect(text(given)).to.contain('open-ended');
    expect(text(given)).to.contain('less per installment');
    expect(text(given)).not.to.contain('New total');
  });

  it('the merchant’s words as text', async () => {
    const given = await opened({ note: '<img src=x onerror=alert(1)>' });
    expect(given.root.querySelector('img')).not.to.exist;
    expect(text(given)).to.contain('<img');
  });

  it('each answered state with its proof, and no button', async () => {
    const confirmed = await opened({ answered: 'confirm' });
    expect(text(confirmed)).to.contain('From 1 Jul 2026 each installment is €40.00.');
    expect(text(confirmed)).to.contain((await stored(confirmed)).termsHash!);
    const rejected = await opened({ answered: 'reject' });
    expect(text(rejected)).to.contain('stays at €30.00');
    const withdrawn = await proposal();
    await withdrawn.merchant.updates.withdraw({ id: withdrawn.update.id });
    const back = await tab(withdrawn);
    await becomes(back, 'withdrawn');
    for (const given of [confirmed, rejected, back]) {
      expect(button(given, 'Confirm ')).not.to.exist;
      await expect(given.element).to.be.accessible();
    }
  });

  it('French', async () => {
    const given = await opened({}, undefined, 'fr-FR');
    expect(text(given)).to.contain('1 juil. 2026 (échéance 5)');
    press(given, 'Confirmer');
    await becomes(given, 'confirmed');
    expect(decisions(given)[0]!.input).to.have.property('locale', 'fr-FR');
  });

  it('the language that the terms are really in', async () => {
    const given = await opened({}, undefined, 'fi');
    press(given, 'Confirm ');
    await becomes(given, 'confirmed');
    expect(decisions(given)[0]!.input).to.have.property('locale', 'en');
  });

  it('everything within 320 px, long words too', async () => {
    const given = await opened({
      newAmount: 1_234_567_890_12,
      account: { name: 'Datenschutzfolgenabschätzungsgesellschaft'.repeat(2) },
      note: 'x'.repeat(500),
    });
    given.element.style.inlineSize = '320px';
    await waitUntil(() => given.element.getBoundingClientRect().width === 320);
    for (const one of given.root.querySelectorAll('.frame *'))
      if (!one.closest('.sr, .truncate')) expect(one.scrollWidth, one.className).to.be.at.most(320);
  });
});

describe('tranche-plan-confirm answers', () => {
  it('confirms exactly the terms shown, and says so before and after', async () => {
    const given = await opened();
    const { terms } = await given.buyer.confirmation.get({});
    const termsHash = await hashTerms(terms);
    const before = next(given.element, 'tranche-plan-confirm');
    const after = next(given.element, 'tranche-plan-confirmed');
    press(given, 'Confirm ');
    const wish = { updateId: given.update.id, termsHash, locale: 'en' };
    expect((await before).detail).to.deep.equal(wish);
    const { detail } = await after;
    expect(detail).to.deep.equal({
      ...wish,
      decidedAt: '2026-06-15T09:30:00Z',
      effectiveFrom: { installmentNumber: 5, dueDate: '2026-07-01' },
    });
    await becomes(given, 'confirmed');
    expect(await stored(given)).to.include({ state: 'confirmed', termsHash, locale: 'en' });
    expect(announced(given)).to.contain('From 1 Jul 2026');
    await expect(given.element).to.be.accessible();
  });

  it('sends nothing when the page says no', async () => {
    const given = await opened();
    given.element.addEventListener('tranche-plan-confirm', (event) => event.preventDefault());
    press(given, 'Confirm ');
    await next(given.element, 'tranche-plan-confirm');
    await waitUntil(() => button(given, 'Confirm ')?.ariaDisabled !== 'true');
    expect(decisions(given)).to.have.length(0);
    expect(has(given.element, 'pending')).to.equal(true);
  });

  it('asks once more before it declines', async () => {
    const given = await opened();
    press(given, 'Decline');
    await given.element.updateComplete;
    expect(decisions(given)).to.have.length(0);
    expect(given.root.querySelector('[role=group].ask')).to.exist;
    expect(text(given)).to.contain('Your plan stays at €30.00');
    await expect(given.element).to.be.accessible();
    press(given, 'Back');
    await given.element.updateComplete;
    expect(button(given, 'Confirm ')).to.exist;
    press(given, 'Decline');
    await given.element.updateComplete;
    const after = next(given.element, 'tranche-plan-rejected');
    press(given, 'Yes, decline');
    expect((await after).detail).to.have.property('updateId', given.update.id);
    await becomes(given, 'rejected');
    expect((await stored(given)).state).to.equal('rejected');
  });

  it('once, however often it is pressed', async () => {
    const given = await opened();
    press(given, 'Confirm ');
    press(given, 'Confirm ');
    press(given, 'Decline');
    await given.element.updateComplete;
    button(given, 'Confirm ')?.click();
    await becomes(given, 'confirmed');
    expect(decisions(given)).to.have.length(1);
    expect(given.root.querySelector('.ask')).not.to.exist;
  });

  it('ends in the true state when the line breaks after sending', async () => {
    const given = await opened({}, ({ buyer }) => faults.lostAfterChange(buyer));
    const after = next(given.element, 'tranche-plan-confirmed');
    press(given, 'Confirm ');
    await waitUntil(() => text(given).includes('The connection broke'));
    expect(button(given, 'Confirm ')!.ariaBusy).to.equal('true');
    expect(given.root.querySelector('.banner')!.role).to.equal('status');
    window.dispatchEvent(new Event('online'));
    await after;
    await becomes(given, 'confirmed');
    const keys = decisions(given).map(({ options }) => options.idempotencyKey);
    expect(keys.length).to.be.greaterThan(1);
    expect(new Set(keys).size).to.equal(1);
    expect(text(given)).not.to.contain('answered before');
  });

  it('shows what the other tab has decided', async () => {
    const given = await opened();
    const other = await tab(given);
    await becomes(other, 'pending');
    press(given, 'Confirm ');
    await becomes(given, 'confirmed');
    press(other, 'Decline');
    await other.element.updateComplete;
    press(other, 'Yes, decline');
    await becomes(other, 'confirmed');
    expect(text(other)).to.contain('answered before');
    expect((await stored(given)).state).to.equal('confirmed');
  });

  it('shows terms that changed and asks again', async () => {
    const given = await opened({ plan: { purchasedOn: '2026-03-20' } });
    expect(text(given)).to.contain('20 Jun 2026');
    given.backend.clock.set('2026-06-21T09:00:00Z');
    press(given, 'Confirm ');
    await waitUntil(() => text(given).includes('20 Jul 2026'));
    expect(text(given)).to.contain('Something changed');
    expect(announced(given)).to.contain('Something changed');
    await waitUntil(() => button(given, 'Confirm ')?.ariaDisabled !== 'true');
    press(given, 'Confirm ');
    await becomes(given, 'confirmed');
    const hashes = decisions(given).map(({ input }) => (input as { termsHash: string }).termsHash);
    expect(new Set(hashes).size).to.equal(2);
    expect((await stored(given)).termsHash).to.equal(hashes[1]);
  });

  it('says why when the backend refuses for another reason', async () => {
    const refused = (code: string, status: number) => () =>
      opened({}, ({ buyer }) =>
        intercept(buyer, ({ operation, next }) => (operation.keyed ? Promise.reject(problem(status, code)) : next())),
      );
    const ended = await refused('plan_closed', 409)();
    press(ended, 'Confirm ');
    await waitUntil(() => text(ended).includes('the plan itself has changed'));
    const failed = await refused('rate_limited', 429)();
    press(failed, 'Confirm ');
    await waitUntil(() => text(failed).includes('was not sent: Too many requests'));
    expect(button(failed, 'Confirm ')!.ariaDisabled).not.to.equal('true');
  });
});

describe('tranche-plan-confirm in doubt', () => {
  const unreadable = () => Promise.reject(new TrancheError('invalid_answer', { kind: 'schema', status: 200 }));

  it('never says that an answer was not sent which may be stored, and asks', async () => {
    const given = await opened({}, ({ buyer }) => {
      let isSent = false;
      let isDown = true;
      window.addEventListener('tranche-test-up', () => (isDown = false), { once: true });
      return intercept(buyer, async ({ operation, next }) => {
        if (!operation.keyed) return isSent && isDown ? Promise.reject(problem(503, 'unavailable')) : next();
        isSent = true;
        await next();
        return unreadable();
      });
    });
    press(given, 'Confirm ');
    await waitUntil(() => text(given).includes('could not learn whether your answer arrived'));
    await waitUntil(() => button(given, 'Ask again')?.ariaBusy !== 'true');
    expect(text(given)).not.to.contain('not sent');
    expect(announced(given)).to.contain('could not learn');
    expect(button(given, 'Confirm ')).not.to.exist;
    expect(button(given, 'Decline')).not.to.exist;
    await expect(given.element).to.be.accessible();
    window.dispatchEvent(new Event('tranche-test-up'));
    press(given, 'Ask again');
    await becomes(given, 'confirmed');
    expect(text(given)).not.to.contain('could not learn');
    expect(announced(given)).to.contain('From 1 Jul 2026');
  });

  /** A server that answers every decision with 503, the first of them `stored` all the same, and for a while every question, too. */
  function failing(stored: boolean) {
    const server = { isDown: true, tries: 0, keys: new Set<string | undefined>() };
    const via = ({ buyer }: Proposal) =>
      intercept(buyer, async ({ operation, options, next }) => {
        if (!operation.keyed) return server.tries > 0 && server.isDown ? Promise.reject(problem(503, 'down')) : next();
        server.tries += 1;
        server.keys.add(options.idempotencyKey);
        if (stored && server.tries === 1) await next();
        throw problem(503, 'down');
      });
    return { server, via };
  }

  /** Until nobody asks by himself any more: the next try is made when the network seems to be back. */
  async function sixTimes(given: BuyersPage, server: { tries: number }): Promise<void> {
    press(given, 'Confirm ');
    for (let tries = 1; tries < 6; tries += 1) {
      await waitUntil(() => server.tries === tries && text(given).includes('We are asking'), `no try ${tries}`);
      expect(text(given)).not.to.contain('did not arrive');
      window.dispatchEvent(new Event('online'));
    }
    await waitUntil(() => text(given).includes('could not learn whether your answer arrived'), 'says nothing');
  }

  it('after six answers of a failing server says that it does not know, asks again, and finds it stored', async () => {
    const { server, via } = failing(true);
    const given = await opened({}, via);
    await sixTimes(given, server);
    expect(server.tries).to.equal(6);
    await waitUntil(() => button(given, 'Ask again')?.ariaBusy !== 'true');
    expect(text(given)).not.to.match(/not sent|did not arrive/);
    for (const name of ['Confirm ', 'Decline']) expect(button(given, name), name).not.to.exist;
    expect(announced(given)).to.contain('could not learn');
    await expect(given.element).to.be.accessible();
    press(given, 'Ask again');
    await waitUntil(() => button(given, 'Ask again')?.ariaBusy !== 'true');
    expect(text(given)).to.contain('could not learn');
    server.isDown = false;
    press(given, 'Ask again');
    await becomes(given, 'confirmed');
    expect(server.keys.size).to.equal(1);
    expect((await stored(given)).state).to.equal('confirmed');
  });

  it('… or finds that it still waits, and gives the buttons back', async () => {
    const { server, via } = failing(false);
    const given = await opened({}, via);
    await sixTimes(given, server);
    server.isDown = false;
    await waitUntil(() => button(given, 'Ask again')?.ariaBusy !== 'true');
    press(given, 'Ask again');
    await waitUntil(() => text(given).includes('Your answer did not arrive'));
    expect(button(given, 'Confirm ')!.ariaDisabled).not.to.equal('true');
    expect((await stored(given)).state).to.equal('pending');
  });

  it('gives the buttons back once the server says that it still waits', async () => {
    const given = await opened({}, ({ buyer }) =>
      intercept(buyer, ({ operation, next }) => (operation.keyed ? unreadable() : next())),
    );
    press(given, 'Confirm ');
    await waitUntil(() => text(given).includes('Your answer did not arrive'));
    expect(button(given, 'Confirm ')!.ariaDisabled).not.to.equal('true');
  });
});

describe('tranche-plan-confirm by keyboard and ear', () => {
  it('moves focus to the question, back, and to the outcome', async () => {
    const given = await opened();
    const focused = () => given.root.activeElement;
    button(given, 'Decline')!.focus();
    press(given, 'Decline');
    await waitUntil(() => focused()?.id === 'question');
    given.root
      .querySelector('.ask')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await waitUntil(() => focused()?.id === 'decline');
    button(given, 'Confirm ')!.focus();
    press(given, 'Confirm ');
    await becomes(given, 'confirmed');
    await waitUntil(() => focused()?.classList.contains('content'));
  });

  it('keeps focus where it is while it works and when it failed', async () => {
    const given = await opened({}, ({ buyer }) =>
      intercept(buyer, ({ operation, next }) => (operation.keyed ? Promise.reject(problem(429, 'slow')) : next())),
    );
    button(given, 'Confirm ')!.focus();
    press(given, 'Confirm ');
    await waitUntil(() => text(given).includes('was not sent'));
    expect(given.root.activeElement).to.equal(button(given, 'Confirm '));
  });

  it('names its group and its buttons', async () => {
    const given = await opened();
    expect(given.root.querySelector('[role=group]')!.getAttribute('aria-labelledby')).to.equal('title');
    expect([...given.root.querySelectorAll('button')].map((one) => one.textContent.trim())).to.deep.equal([
      'Confirm €40.00',
      'Decline',
    ]);
  });
});
