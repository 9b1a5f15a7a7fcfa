import { expect, waitUntil } from '@open-wc/testing';
import type { RecoveryRanEvent } from '../../../src/blocks/recovery/events.js';
import { problem, TrancheError } from '../../../src/core/errors.js';
import { intercept } from '../../../src/testing/faults.js';
import { next } from '../../support/widget-suite.js';
import { buttonNamed, dialog, rows, table, type Table } from '../../widgets/detailing-table/support.js';
import { lateBook } from './support.js';

const charges = ({ backend }: Table) => backend.ledger.filter(({ kind }) => kind === 'charge');
const press = (given: Table, name: RegExp) => {
  const found = buttonNamed(dialog(given) ?? given.root, name);
  if (!found) throw new Error(`no button ${name}`);
  found.click();
};
const until = (condition: () => unknown, message: string) =>
  waitUntil(() => Boolean(condition()), message, { timeout: 15_000 });
const shows = (given: Table, text: string | RegExp) =>
  until(
    () => {
      const all = dialog(given)?.textContent ?? '';
      return typeof text === 'string' ? all.includes(text) : text.test(all);
    },
    `no ${text} in: ${dialog(given)?.textContent}`,
  );

/** Ticks all loaded rows, then all that match, and opens the dialog. */
async function chooseAll(given: Table): Promise<void> {
  await until(() => given.root.querySelector('.grid-header .grid-check'), 'no checkboxes');
  given.root.querySelector<HTMLInputElement>('.grid-header .grid-check')!.click();
  await until(() => buttonNamed(given.root, 'Recover…'), 'no bar');
  if (buttonNamed(given.root, /^Select all/)) press(given, /^Select all/);
  press(given, /^Recover…/);
}

describe('recovery in bulk', () => {
  afterEach(() => sessionStorage.clear());

  it('says what can be done, does it once, and reports what the ledger says', async () => {
    const given = await table('ready', 'ready', { book: lateBook(100, { refused: 3 }) });
    await chooseAll(given);
    await shows(given, '100 can be reprocessed');
    expect(dialog(given)!.textContent).to.contain('3 cannot').and.contain('No attempt is left.');
    expect(dialog(given)!.textContent).to.match(/€5,000\.00 and \$5,000\.00/);
    await expect(given.element).to.be.accessible();
    const ran = next(given.element, 'tranche-recovery-ran');
    const submit = dialog(given)!.querySelector<HTMLButtonElement>('[part~=submit]')!;
    submit.click();
    submit.click();
    const { detail } = await ran;
    expect(detail).to.include({ total: 100, paid: 90, failed: 10, refused: 0, notSent: 0, uncertain: 0 });
    expect(charges(given)).to.have.length(90);
    const collected = new Map(detail.collected.map(({ currency, amount }) => [currency, amount]));
    expect(collected.get('EUR')! + collected.get('USD')!).to.equal(
      charges(given).reduce((sum, { amount = 0 }) => sum + amount, 0),
    );
    await shows(given, '90 paid and 10 failed');
    await expect(given.element).to.be.accessible();
    expect(sessionStorage.getItem('tranche.bulk.1')).to.equal(null);
    await until(() => rows(given).some(({ textContent }) => textContent.includes('4')), 'the table did not follow');
    // No attempt is left for those that failed: trying them again sends nothing.
    const again = next(given.element, 'tranche-recovery-ran');
    press(given, /^Re-run the 10 failed/);
    expect((await again).detail).to.include({ total: 10, refused: 10, paid: 0 });
    expect(charges(given)).to.have.length(90);
  });

  it('stops without an orphan, and goes on where it stopped', async () => {
    const given = await table('ready', 'ready', { book: lateBook(), latency: 5 });
    await chooseAll(given);
    await shows(given, '100 can be reprocessed');
    const stopped = next(given.element, 'tranche-recovery-ran');
    press(given, /^Reprocess 100/);
    await until(() => charges(given).length > 8, 'nothing was sent');
    press(given, /^Stop/);
    const { detail } = await stopped;
    const { paid, failed, notSent, uncertain } = detail;
    expect(uncertain).to.equal(0);
    expect(charges(given)).to.have.length(paid);
    expect(paid + failed + notSent).to.equal(100);
    expect(notSent).to.be.greaterThan(0);
    await shows(given, 'Stopped.');
    const ended = next(given.element, 'tranche-recovery-ran');
    press(given, /^Continue$/);
    expect((await ended).detail).to.include({ total: 100, paid: 90, failed: 10, notSent: 0 });
    expect(charges(given)).to.have.length(90);
  });

  it('loses nothing when the page goes in the middle: the same keys, so nothing runs twice', async () => {
    const given = await table('ready', 'ready', { book: lateBook(), latency: 5 });
    await chooseAll(given);
    await shows(given, '100 can be reprocessed');
    press(given, /^Reprocess 100/);
    await until(() => charges(given).length > 20, 'nothing was sent');
    // What a reload leaves: the tab's storage as it was, and answers that nobody hears.
    const kept = sessionStorage.getItem('tranche.bulk.1')!;
    expect(kept).not.to.match(/Buyer|@/);
    given.element.remove();
    await until(() => !sessionStorage.getItem('tranche.bulk.1')?.includes('"sent"'), 'still sending');
    sessionStorage.setItem('tranche.bulk.1', kept);

    const after = document.createElement('tranche-detailing-table');
    given.provider.append(after);
    const found: Table = { ...given, element: after, root: after.shadowRoot! };
    await until(() => /interrupted: \d+ of 100 done/.test(found.root.textContent), 'nothing was offered');
    const ended = next(after, 'tranche-recovery-ran');
    press(found, /^Continue$/);
    const { detail } = await ended;
    // What ended after the last note was kept is found changed, and not sent again.
    expect(detail.paid + detail.changed).to.be.at.least(90);
    expect(detail).to.include({ total: 100, uncertain: 0, notSent: 0 });
    expect(charges(given)).to.have.length(90);
    expect(new Set(charges(given).map(({ installmentId }) => installmentId)).size).to.equal(90);
    await until(() => dialog(found)!.textContent.includes('Buyer'), 'names did not come back');
  });

  it('runs once, however many tabs: the second waits, then finds everything changed', async () => {
    const given = await table('ready', 'ready', { book: lateBook(20), latency: 5 });
    const second = document.createElement('tranche-detailing-table');
    given.provider.append(second);
    const other: Table = { ...given, element: second, root: second.shadowRoot! };
    await until(() => rows(other).length > 0, 'no second table');
    for (const tab of [other, given]) {
      await chooseAll(tab);
      await shows(tab, '20 can be reprocessed');
    }
    const ran = next(given.element, 'tranche-recovery-ran');
    press(given, /^Reprocess 20/);
    press(other, /^Reprocess 20/);
    await shows(other, 'Another run is under way');
    expect((await ran).detail).to.include({ paid: 18, failed: 2 });
    const late = next(second, 'tranche-recovery-ran');
    press(other, /^Reprocess 20/);
    expect((await late).detail).to.include({ changed: 20, paid: 0, failed: 0 });
    expect(charges(given)).to.have.length(18);
  });

  it('asks with the same key when an answer is lost, waits as long as it is told, and stops when signed out', async () => {
    const keys = new Map<string, Set<string>>();
    const lost = new Set<string>();
    let signedOut = false;
    const given = await table('ready', 'ready', {
      book: lateBook(12),
      prepare: () => undefined,
    });
    const real = given.client;
    given.provider.client = intercept(real, async ({ operation, input, options, next: go }) => {
      if (operation.id !== 'installments.retry') return go();
      const { id } = input as { id: string };
      keys.set(id, (keys.get(id) ?? new Set()).add(options.idempotencyKey!));
      if (signedOut) throw problem(401, 'session_expired');
      const answer = await go();
      if (keys.size > 6) signedOut = true;
      if (lost.size > 0 || lost.has(id)) return answer;
      lost.add(id);
      throw new TrancheError('network', { kind: 'network', retryable: true });
    });
    await until(() => rows(given).length > 0, 'no rows');
    await chooseAll(given);
    await shows(given, '12 can be reprocessed');
    const halted = next(given.element, 'tranche-recovery-ran');
    press(given, /^Reprocess 12/);
    await shows(given, /not known yet|asked for a pause|session has ended/);
    window.dispatchEvent(new Event('online'));
    const { detail }: RecoveryRanEvent = await halted;
    expect(detail.notSent + detail.uncertain).to.be.greaterThan(0);
    await shows(given, 'Your session has ended');
    signedOut = false;
    keys.delete('none');
    for (const one of keys.values()) expect(one.size).to.equal(1);
    expect(charges(given).length).to.be.at.most(12);
  });

  it('offers nothing to a session that may only read', async () => {
    const given = await table('readOnly');
    expect(given.root.querySelector('.grid-check')).not.to.exist;
    expect(given.root.querySelector('[aria-multiselectable]')).not.to.exist;
  });
});
