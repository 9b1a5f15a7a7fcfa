import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scenario } from '../../../src/testing/scenarios.js';
import type { ScopeChangedEvent } from '../../../src/widgets/provider/events.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { textBox } from '../../support/geometry.js';
import { hasState, mount, shown } from '../../support/widget-suite.js';
import { bar, boxes, buttonNamed, chips, counted, countOf, opened, said, tag, text, type, until } from './support.js';

describe(tag, () => {
  it('counts the plans and says how many match when that changes, but not at first', async () => {
    const given = await bar();
    expect(await counted(given)).to.equal(60);
    expect(countOf(given)).to.equal('60 plans');
    expect(said(given).trim()).to.equal('');
    const panel = await opened(given, /^Status/, 'input');
    boxes(panel)[0]!.click();
    const total = await counted(given);
    await until(() => said(given).includes(`${total} plan`), 'not announced');
    expect(given.provider.filters).to.deep.equal({ status: ['completed'] });
    expect(buttonNamed(given, /^Status \(1\)/).ariaExpanded).to.equal('true');
  });

  it('tells the page once for each choice, and not for what the page sets', async () => {
    const given = await bar();
    const heard: unknown[] = [];
    given.provider.addEventListener('tranche-scope-changed', ({ detail }: ScopeChangedEvent) => heard.push(detail));
    given.provider.filters = { currency: ['EUR'] };
    await until(() => chips(given).length === 1, 'no chip');
    buttonNamed(given, /^Remove filter Currency: EUR/).click();
    await until(() => heard.length > 0, 'not told');
    expect(heard).to.deep.equal([{ filters: {} }]);
  });

  it('searches as the table does: one text for both', async () => {
    const given = await bar();
    const table = document.createElement('tranche-detailing-table');
    await import('../../../src/widgets/detailing-table/define.js');
    given.provider.append(table);
    await until(() => table.shadowRoot?.querySelector('#search'), 'no search in the table');
    type(given.root.querySelector('#search')!, ' a ');
    await until(() => given.provider.filters.q === 'a', 'not searched');
    const other = table.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    await until(() => other.value === 'a', 'the table did not follow');
    type(other, '');
    await until(() => given.root.querySelector<HTMLInputElement>('#search')!.value === '', 'the bar did not follow');
  });

  it('cuts a name that is too long at the end of the name, in either direction', async () => {
    const name = 'Grundlagenseminar Datenschutzfolgenabschätzung für Kleinstunternehmerinnen';
    const { client } = scenario('ready');
    const products = {
      ...client.products,
      list: () =>
        Promise.resolve({ items: [{ id: 'prd_1', name }], nextCursor: null, dataAsOf: '2026-06-15T09:30:00Z' }),
    };
    for (const locale of ['en', 'ar']) {
      const given = await bar({ locale, client: { ...client, products } });
      given.element.style.inlineSize = '300px';
      given.provider.filters = { product: ['prd_1'] };
      await until(() => chips(given)[0]?.includes(name), 'no chip');
      const value = given.root.querySelector('[part~=chip] bdi')!;
      expect(value.scrollWidth, locale).to.be.greaterThan(value.clientWidth);
      expect(textBox(value).left, locale).to.be.closeTo(value.getBoundingClientRect().left, 1);
      expect(given.root.querySelector('[part~=chip] [title]')!.getAttribute('title')).to.contain(name);
    }
  });

  it('shows a chip for every filter, whoever set it, and takes it away with the focus kept', async () => {
    const given = await bar();
    given.provider.filters = { status: ['completed', 'canceled'], overdueDaysMin: 31, overdueDaysMax: 60 };
    await until(() => chips(given).length === 3, 'no chips');
    expect(chips(given)).to.deep.equal(['Status: Completed', 'Status: Canceled', 'Late: 31–60 days']);
    const first = buttonNamed(given, /^Remove filter Status: Completed/);
    first.focus();
    first.click();
    await until(() => chips(given).length === 2, 'not removed');
    await until(() => given.root.activeElement?.ariaLabel === 'Remove filter Status: Canceled', 'focus was lost');
    buttonNamed(given, /^Clear all/).click();
    await until(() => chips(given).length === 0, 'not cleared');
    expect(given.root.activeElement?.id).to.equal('search');
    await expect(given.element).to.be.accessible();
  });

  it('names the products, and asks for them only when a name is needed', async () => {
    let asked = 0;
    const first = await mount(tag);
    const { client } = first;
    const products = {
      list: (...input: Parameters<typeof client.products.list>) => (asked++, client.products.list(...input)),
    };
    const given = await bar({ client: { ...client, products } });
    await counted(given);
    expect(asked).to.equal(0);
    const panel = await opened(given, /^Product/, 'input');
    expect(asked).to.be.greaterThan(0);
    boxes(panel)[0]!.click();
    const name = text(given.root, '.choice-list label');
    await until(() => chips(given)[0] === `Product: ${name}`, 'not named');
    await expect(given.element).to.be.accessible();
  });

  it('finds a product among many, without its accents', async () => {
    const book = generateBook({ plans: 30 });
    const many = Array.from({ length: 400 }, (_, index) => ({ id: `prd_${index}`, name: `Étude ${index}` }));
    const given = await bar({ book: { ...book, products: [...book.products, ...many] } });
    const panel = await opened(given, /^Product/, 'input[type=checkbox]');
    expect(boxes(panel).length).to.equal(200);
    const search = panel.querySelector<HTMLInputElement>('input[type=search]')!;
    await until(() => given.root.activeElement === search, 'focus did not enter');
    type(search, 'etude 399');
    await until(() => boxes(panel).length === 1, 'not found');
    await until(() => text(given.root, '.panel [role=status]') === '1 found', 'not said');
    boxes(panel)[0]!.click();
    await until(() => given.provider.filters.product?.[0] === 'prd_399', 'not chosen');
  });

  it('opens by keyboard, moves by arrows, and gives the focus back on Escape', async () => {
    const given = await bar();
    const button = buttonNamed(given, /^Status/);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => given.root.activeElement?.matches('.choice-list input'), 'focus did not enter');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: ' ' });
    await until(() => given.provider.filters.status?.[0] === 'completed_with_issues', 'not chosen');
    await sendKeys({ press: 'Escape' });
    await until(() => !given.root.querySelector('.panel:popover-open'), 'still open');
    expect(given.root.activeElement?.id).to.equal(button.id);
    expect(button.ariaExpanded).to.equal('false');
  });

  it('closes when somebody presses elsewhere', async () => {
    const given = await bar();
    await opened(given, /^Status/, 'input');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until(() => !given.root.querySelector('.panel:popover-open'), 'still open');
  });

  it('offers the currencies and countries there are', async () => {
    const given = await bar();
    await opened(given, /^Currency/, '.choice-list');
    buttonNamed(given, /^Done/).click();
    await opened(given, /^Country/, '.choice-list');
    await expect(given.element).to.be.accessible();
  });

  it('shows only the fields that the page wants', async () => {
    const given = await bar({ prepare: (element) => element.setAttribute('fields', 'status search') });
    expect(given.root.querySelector('#search')).to.exist;
    expect([...given.root.querySelectorAll('.controls button')].map(({ id }) => id)).to.deep.equal(['field-status']);
  });

  it('folds the controls in a narrow place, and keeps the chips', async () => {
    const given = await bar();
    given.provider.filters = { status: ['completed'], currency: ['EUR'] };
    given.element.style.inlineSize = '360px';
    const controls = given.root.querySelector('#controls')!;
    await until(() => !controls.checkVisibility(), 'not folded');
    const fold = buttonNamed(given, /^Filters \(2\)/);
    expect(fold.ariaExpanded).to.equal('false');
    expect(given.root.querySelector('.chip')!.checkVisibility()).to.equal(true);
    fold.click();
    await until(() => controls.checkVisibility(), 'not unfolded');
    expect(fold.ariaExpanded).to.equal('true');
    await expect(given.element).to.be.accessible();
  });

  it('keeps its controls when nothing matches, and says so', async () => {
    const given = await bar();
    given.provider.filters = { q: 'nobody by that name' };
    await until(() => countOf(given) === 'No plan matches', 'not counted');
    expect(given.root.querySelector('#search')).to.exist;
    expect(hasState(given.element, 'ready')).to.equal(true);
  });

  it('counts on a backend that does not count its pages', async () => {
    const { client } = await mount(tag);
    const list: typeof client.plans.list = async (...input) => ({
      ...(await client.plans.list(...input)),
      total: undefined,
    });
    const given = await bar({ client: { ...client, plans: { ...client.plans, list } } });
    await until(() => countOf(given) === '60 plans', 'not counted');
  });

  it('says when the count failed and counts again when asked', async () => {
    const { client } = await mount(tag);
    let fails = true;
    const list: typeof client.plans.list = (...input) =>
      fails ? Promise.reject(new Error('down')) : client.plans.list(...input);
    const given = await bar({ client: { ...client, plans: { ...client.plans, list } } });
    await until(() => text(given.root, '.failed') !== '', 'not said');
    expect(given.root.querySelector('#search')).to.exist;
    fails = false;
    given.root.querySelector<HTMLButtonElement>('[part~=retry]')!.click();
    await until(() => countOf(given) === '60 plans', 'not counted');
  });

  it('shows a sound bar for an account that has sold nothing', async () => {
    const given = await shown(tag, 'empty');
    await until(() => text(given.root, '.count') === 'No plans', 'not counted');
  });
});
