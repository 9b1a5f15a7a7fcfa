import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RevenueByCurrencyElement } from '../../../src/widgets/revenue-by-currency/revenue-by-currency.js';
import '../../../src/widgets/revenue-by-currency/define.js';
import { shown, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-revenue-by-currency';

const rowsOf = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[part~=row]')];
const says = (root: ShadowRoot, text: string) =>
  waitUntil(
    () => [...root.querySelectorAll('[aria-live]')].some((one) => one.textContent.includes(text)),
    `"${text}" was not announced`,
  );

describe(tag, () => {
  it('has a row for each currency of the report, and no total', async () => {
    const { root, client } = await shown<RevenueByCurrencyElement>(tag);
    const { revenue } = await client.reports.get({ sections: ['revenue'] });
    expect(revenue!.rows.length).to.be.greaterThan(1);
    const names = rowsOf(root).map((row) => row.querySelector('button')!.textContent.trim().slice(0, 3));
    expect(names).to.deep.equal(revenue!.rows.map(({ currency }) => currency));
    expect(root.querySelector('tfoot')).to.equal(null);
    expect(root.textContent).to.contain('fees');
  });

  it('narrows the page to a currency by keyboard, stays whole itself, and undoes it', async () => {
    const { root, provider } = await shown<RevenueByCurrencyElement>(tag);
    const rows = rowsOf(root).length;
    const first = root.querySelector<HTMLButtonElement>('[part~=row] button')!;
    first.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.currency?.length === 1, 'no currency chosen');
    await says(root, 'elsewhere on this page');
    await waitUntil(() => first.getAttribute('aria-pressed') === 'true', 'not marked');
    expect(rowsOf(root).length).to.equal(rows);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.currency === undefined, 'not undone');
    await says(root, 'All plans are shown again');
  });

  it('adds what was refunded, and what will never come', async () => {
    const { root, element } = await shown<RevenueByCurrencyElement>(tag);
    const heads = () => [...root.querySelectorAll('thead th')].map((head) => head.textContent.trim());
    expect(heads()).to.deep.equal(['Currency', 'Plans', 'Paid', 'Overdue', 'To receive']);
    element.showRefunded = true;
    element.showVoid = true;
    await element.updateComplete;
    expect(heads().slice(-2)).to.deep.equal(['Refunded', 'Void']);
  });

  it('is a table of cards where there is little room', async () => {
    const { element, root } = await shown<RevenueByCurrencyElement>(tag);
    element.style.inlineSize = '320px';
    await waitUntil(() => getComputedStyle(root.querySelector('.cell-label')!).display !== 'none', 'no cards');
    expect(root.querySelector('table')!.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  widgetSuite(tag);
});
