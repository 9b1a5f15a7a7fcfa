import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/overdue-chart/define.js';
import '../../../src/widgets/overdue-products/define.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { next, shown } from '../../support/widget-suite.js';
import { buttonNamed } from '../../widgets/detailing-table/support.js';

const until = (condition: () => unknown, message: string) =>
  waitUntil(() => Boolean(condition()), message, { timeout: 15_000 });

/** Chooses by filters, opens the offer, and compares its number with what the dry run finds; then runs it. */
async function recover(tag: string, filters: PlanFilters) {
  const given = await shown(tag, 'ready', 'ready', { plans: 240 });
  expect(buttonNamed(given.root, /^Recover/)).not.to.exist;
  given.provider.filters = filters;
  await until(() => buttonNamed(given.root, /^Recover \d+ late/), `${tag} offers nothing`);
  const offer = buttonNamed(given.root, /^Recover \d+ late/)!;
  const offered = Number(/\d+/.exec(offer.textContent)![0]);
  offer.click();
  const dialog = () => given.root.querySelector('dialog[open]');
  await until(() => dialog()?.querySelector('.recovery-plan'), 'no dry run');
  const numbers = [...dialog()!.querySelectorAll('.recovery-plan strong')].map(({ textContent }) =>
    parseInt(textContent),
  );
  expect(numbers.reduce((sum, count) => sum + (count || 0), 0)).to.equal(offered);
  const ran = next(given.element, 'tranche-recovery-ran');
  dialog()!.querySelector<HTMLButtonElement>('[part~=submit]')!.click();
  const { detail } = await ran;
  expect(detail.total).to.equal(numbers[0]);
  expect(given.backend.ledger.filter(({ kind }) => kind === 'charge')).to.have.length(detail.paid);
  return { ...given, offered, detail, dialog };
}

describe('recovery from a report', () => {
  afterEach(() => sessionStorage.clear());

  it('takes exactly the late installments of the bucket chosen, and the chart follows', async () => {
    const given = await recover('tranche-overdue-chart', { overdueDaysMin: 31, overdueDaysMax: 60 });
    const { detail, dialog, root, offered } = given;
    expect(detail.paid + detail.pending).to.be.greaterThan(0);
    buttonNamed(dialog()!, 'Done')!.click();
    await until(() => {
      const offer = buttonNamed(root, /^Recover \d+ late/);
      return !offer || Number(/\d+/.exec(offer.textContent)![0]) === offered - detail.paid - detail.pending;
    }, 'the chart did not follow');
  });

  it('takes the late installments of the product chosen', async () => {
    const { client } = await shown('tranche-overdue-products', 'ready', 'ready', { plans: 240 });
    const { products } = await client.reports.get({ sections: ['products'] });
    await recover('tranche-overdue-products', { product: [products!.rows[0]!.product] });
  });

  it('lets the page take over, and sends nothing then', async () => {
    const given = await shown('tranche-overdue-chart', 'ready', 'ready', { plans: 240 });
    given.provider.filters = { overdueDaysMin: 31, overdueDaysMax: 60 };
    await until(() => buttonNamed(given.root, /^Recover \d+ late/), 'no offer');
    buttonNamed(given.root, /^Recover \d+ late/)!.click();
    await until(() => given.root.querySelector('dialog[open] [part~=submit]'), 'no dry run');
    given.element.addEventListener('tranche-recovery-run', (event) => event.preventDefault());
    const asked = next(given.element, 'tranche-recovery-run');
    given.root.querySelector<HTMLButtonElement>('dialog[open] [part~=submit]')!.click();
    expect((await asked).detail.installments).not.to.be.empty;
    expect(given.backend.ledger).to.be.empty;
    expect(sessionStorage.length).to.equal(0);
  });
});
