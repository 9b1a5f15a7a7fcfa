import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { textBox } from '../../support/geometry.js';
import { next, widgetSuite } from '../../support/widget-suite.js';
import { buttonNamed, rows, table, tag } from './support.js';

describe(tag, () => {
  it('shows late plans first, with who, how much and how many', async () => {
    const given = await table();
    const { items } = await given.client.plans.list({ sort: '-overdueCount', limit: 1 });
    const [first] = rows(given);
    expect(first!.textContent).to.contain(items[0]!.customer.name);
    expect(first!.textContent).to.contain(items[0]!.customer.email);
    expect(first!.textContent).to.contain(`${items[0]!.summary.overdue} of `);
  });

  it('sorts by a header and says how', async () => {
    const given = await table();
    const header = () =>
      [...given.root.querySelectorAll('[role=columnheader]')].find((one) => one.textContent.includes('Buyer'))!;
    header().querySelector('button')!.click();
    await waitUntil(() => header().ariaSort === 'ascending', 'not sorted');
    const { items } = await given.client.plans.list({ sort: 'customer', limit: 1 });
    await waitUntil(() => rows(given)[0]?.textContent!.includes(items[0]!.customer.email), 'rows do not follow');
    expect(given.element.sort).to.equal('customer');
  });

  it('finds a plan by the e-mail of its buyer', async () => {
    const given = await table();
    const { items } = await given.client.plans.list({ limit: 20 });
    const { email } = items.at(-1)!.customer;
    const input = given.root.querySelector<HTMLInputElement>('#search')!;
    input.focus();
    input.value = email;
    input.dispatchEvent(new Event('input'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => given.provider.filters.q === email, 'scope does not follow', { timeout: 4_000 });
    await waitUntil(() => rows(given).every((row) => row.textContent.includes(email)), 'others are left', {
      timeout: 8_000,
    });
  });

  it('never cuts an amount, a status or a count, in any language and width', async () => {
    for (const locale of ['en', 'fr']) {
      const given = await table('ready', 'ready', { locale });
      const isCut = (node: Element) => node.scrollWidth > node.clientWidth;
      const cut = () =>
        rows(given)
          .flatMap((row) => [...row.querySelectorAll('.grid-cell')])
          .filter((cell) => !cell.querySelector('.names'))
          .filter((cell) => [cell, ...cell.querySelectorAll('.truncate')].some(isCut))
          .map(({ textContent }) => textContent.trim());
      for (const width of [1100, 700, 900]) {
        given.element.style.inlineSize = `${width}px`;
        await waitUntil(() => cut().length === 0, `${locale}, ${width} px: ${cut().join(', ')}`);
      }
    }
  });

  describe('in a compact page', () => {
    const { style } = document.documentElement;
    beforeEach(() => style.setProperty('--tranche-density', 'compact'));
    afterEach(() => style.removeProperty('--tranche-density'));

    it('shows the lines of a row whole', async () => {
      const [row] = rows(await table());
      // WebKitGTK leaves the rows of a widget at 40 px: nothing may be cut there either.
      const { top, bottom } = row!.getBoundingClientRect();
      for (const text of row!.querySelectorAll('.names > *, .stack > *')) {
        const line = text.getBoundingClientRect();
        expect(line.top, text.textContent).to.be.at.least(top);
        expect(line.bottom, text.textContent).to.be.at.most(bottom);
      }
    });
  });

  it('tells assistive technology how many rows there are, and loads while scrolling', async () => {
    const given = await table('ready', 'ready', { plans: 120 });
    const grid = given.root.querySelector('[role=grid]')!;
    expect(grid.getAttribute('aria-rowcount')).to.equal('121');
    const last = () => Math.max(...rows(given).map((row) => Number(row.ariaRowIndex)));
    const box = given.root.querySelector('.grid-table')!;
    await waitUntil(
      () => {
        box.scrollTop = box.scrollHeight;
        return last() === 121;
      },
      'the last row was never reached',
      { timeout: 8_000 },
    );
  });

  it('opens the installments of a row as a timeline', async () => {
    const given = await table();
    const toggle = given.root.querySelector<HTMLButtonElement>('.grid-body button[aria-expanded]')!;
    toggle.click();
    await waitUntil(() => given.root.querySelectorAll('.timeline li').length > 0, 'no timeline', { timeout: 8_000 });
    const { items } = await given.client.plans.list({ sort: '-overdueCount', limit: 1 });
    const plan = await given.client.installments.list({ plan: [items[0]!.id], limit: 1_000 });
    expect(given.root.querySelectorAll('.timeline li')).to.have.length(plan.items.length);
    await expect(given.element).to.be.accessible();
  });

  it('moves by arrow keys through its cells', async () => {
    const given = await table();
    given.root.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(
      () => given.root.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') !== '1',
      'still in the header',
    );
  });

  it('remembers the chosen columns under the key of the host, and tells the page', async () => {
    localStorage.removeItem('test.columns');
    const given = await table();
    given.element.storageKey = 'test.columns';
    await given.element.updateComplete;
    buttonNamed(given.root, 'Columns')!.click();
    const box = () => given.root.querySelector('dialog[open]');
    await waitUntil(() => box()?.querySelector('input[type=checkbox]'), 'no chooser', { timeout: 8_000 });
    const changed = next(given.element, 'tranche-columns-changed');
    const country = [...box()!.querySelectorAll('label')].find((one) => one.textContent.includes('Country'))!;
    country.querySelector('input')!.click();
    expect((await changed).detail.shown).to.include('country');
    expect(localStorage.getItem('test.columns')).to.contain('country');
    localStorage.removeItem('test.columns');
  });

  it('isolates names from right to left', async () => {
    const given = await table('rtl');
    const name = rows(given)[0]!.querySelector('bdi')!;
    expect(name.textContent).to.match(/[\u0590-\u06ff]/);
  });

  it('cuts the long name of a product at its end, in a language from right to left too', async () => {
    const choice = { order: ['status', 'product', 'customer'], hidden: ['paymentMethod', 'overdueAmount'] };
    localStorage.setItem('test.columns', JSON.stringify(choice));
    const prepare = (element: HTMLElement) => element.setAttribute('storage-key', 'test.columns');
    const given = await table('longText', 'ready', { locale: 'ar', prepare });
    localStorage.removeItem('test.columns');
    given.element.style.inlineSize = '560px';
    const cell = () => rows(given)[0]!.querySelector('[aria-colindex="3"]')!;
    const name = () => cell().querySelector('.truncate') ?? cell();
    await waitUntil(() => name().scrollWidth > name().clientWidth, `nothing is cut: ${cell().textContent}`);
    expect(textBox(name()).left).to.be.closeTo(name().getBoundingClientRect().left, 1);
  });

  it('shows no more than the scope of its own provider: two tables, opposite filters', async () => {
    const late = await table();
    const done = await table();
    late.provider.filters = { status: ['in_progress_with_issues'] };
    done.provider.filters = { status: ['completed'] };
    const all = (given: typeof late, text: string) =>
      rows(given).length > 0 && rows(given).every((row) => row.textContent.includes(text));
    await waitUntil(() => all(late, 'In progress with issues'), 'first', { timeout: 8_000 });
    await waitUntil(() => all(done, 'Completed'), 'second', { timeout: 8_000 });
  });

  widgetSuite(tag);
});
