import { expect, waitUntil } from '@open-wc/testing';
import type { OverdueProductsElement } from '../../../src/widgets/overdue-products/overdue-products.js';
import '../../../src/widgets/overdue-products/define.js';
import { spread, textBox } from '../../support/geometry.js';
import { shown, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-overdue-products';

const names = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part~=row] button')].map((button) => button.textContent.trim());

describe(tag, () => {
  it('lists the products of the report in its order', async () => {
    const { root, client } = await shown<OverdueProductsElement>(tag);
    const { products } = await client.reports.get({ sections: ['products'] });
    expect(products!.rows.length).to.be.greaterThan(1);
    expect(names(root)).to.deep.equal(products!.rows.map(({ name }) => name));
  });

  it('lists as many as asked for, and says of how many', async () => {
    const { root, element, client } = await shown<OverdueProductsElement>(tag);
    const { products } = await client.reports.get({ sections: ['products'], top: 50 });
    element.top = 2;
    await waitUntil(() => names(root).length === 2, 'still all');
    expect(root.querySelector('[part~=footer]')!.textContent).to.contain(`2 of ${products!.total} products`);
  });

  it('narrows the page to a product, and marks it', async () => {
    const { root, provider } = await shown<OverdueProductsElement>(tag);
    const button = root.querySelector<HTMLButtonElement>('[part~=row] button')!;
    button.click();
    await waitUntil(() => provider.filters.product?.length === 1, 'no product chosen');
    await waitUntil(() => button.ariaPressed === 'true', 'not marked');
  });

  it('follows what narrows the page, but for its own choice', async () => {
    const { root, provider, client } = await shown<OverdueProductsElement>(tag);
    const { products } = await client.reports.get({ sections: ['products'], currency: ['JPY'] });
    provider.filters = { currency: ['JPY'] };
    await waitUntil(() => names(root).join() === products!.rows.map(({ name }) => name).join(), 'not narrowed');
  });

  it('writes every rate with the same number of decimals', async () => {
    const { root } = await shown<OverdueProductsElement>(tag, 'ready', 'ready', { plans: 240 });
    const rates = [...root.querySelectorAll('tbody tr > :nth-child(4) .value')].map((one) => one.textContent.trim());
    expect(rates.length).to.be.greaterThan(4);
    for (const rate of rates) expect(rate).to.match(/^\d+\.\d%$/);
  });

  for (const locale of ['en', 'ar'])
    it(`lines up the digits of a column: ${locale}`, async () => {
      const { root, element } = await shown<OverdueProductsElement>(tag, 'ready', 'ready', { locale, plans: 240 });
      element.style.inlineSize = '900px';
      for (const place of [2, 3, 4, 5]) {
        const cells = [...root.querySelectorAll(`tr > :nth-child(${place})`)];
        const texts = cells.flatMap((one) => {
          const lines = [...one.querySelectorAll('.amounts')];
          return lines.length > 0 ? lines : [one.querySelector('.value') ?? one];
        });
        expect(texts.length).to.be.greaterThan(4);
        expect(spread(texts.map((one) => textBox(one).right)), `column ${place}`).to.be.below(1);
      }
    });

  widgetSuite(tag);
});
