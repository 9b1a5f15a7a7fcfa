import { expect, waitUntil } from '@open-wc/testing';
import type { OverdueProductsElement } from '../../../src/widgets/overdue-products/overdue-products.js';
import '../../../src/widgets/overdue-products/define.js';
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

  widgetSuite(tag);
});
