import { expect } from '@open-wc/testing';
import { book, books } from '../../../stories/ui/grid-books.js';
import { inMemory, press, sheet, type Sheet, until } from './sheet.js';

describe('grid: sorting', () => {
  it('is done by the header and said by aria-sort', async () => {
    const page = await sheet(inMemory());
    const head = page.head('Pages');
    expect(head.ariaSort).to.equal('none');
    expect(page.head('State').ariaSort).to.equal(null);
    await page.scrollTo(3000);
    head.querySelector('button')!.click();
    await page.element.updateComplete;
    expect(head.ariaSort).to.equal('descending');
    const most = books(1000).sort((a, b) => b.pages - a.pages);
    expect(page.titles.slice(0, 3)).to.deep.equal(most.slice(0, 3).map(({ title }) => title));
    expect(page.table.scrollTop).to.equal(0);
    head.querySelector('button')!.click();
    await page.element.updateComplete;
    expect(head.ariaSort).to.equal('ascending');
  });
});

describe('grid: columns', () => {
  const KEY = 'grid-test-columns';
  afterEach(() => localStorage.removeItem(KEY));

  const heads = (page: Sheet) =>
    [...page.root.querySelectorAll('[role=columnheader]')].map((head) => head.textContent.trim());

  const openChooser = async (page: Sheet) => {
    page.find<HTMLElement>('.sheet-tools button').click();
    await until(() => page.root.querySelector('dialog[open]'));
  };

  it('are chosen in a dialog and remembered', async () => {
    const page = await sheet(inMemory());
    page.element.remember = KEY;
    await openChooser(page);
    await expect(page.element).to.be.accessible();
    const box = (name: string) =>
      [...page.root.querySelectorAll('dialog label')]
        .find((label) => label.textContent.trim() === name)!
        .querySelector('input')!;
    expect(box('State').disabled).to.equal(true);
    box('Shelf').click();
    box('Author').click();
    await page.element.updateComplete;
    expect(heads(page)).to.deep.equal(['State', 'Title', 'Shelf', 'Pages', 'Bought', 'Actions']);
    expect(page.cell(1, 3).textContent).to.equal(book(0).shelf);

    const again = await sheet(inMemory());
    again.element.remember = KEY;
    await again.element.updateComplete;
    expect(heads(again)).to.deep.equal(['State', 'Title', 'Shelf', 'Pages', 'Bought', 'Actions']);
  });

  it('are moved by buttons that keep the focus, and come back on reset', async () => {
    const page = await sheet(inMemory());
    await openChooser(page);
    const button = (name: string) => page.find<HTMLButtonElement>(`dialog button[aria-label="${name}"]`);
    button('Move Pages up').focus();
    await press('Enter', 'Enter');
    await until(() => heads(page)[2] === 'Pages');
    expect(page.focused?.ariaLabel).to.equal('Move Pages up');
    expect(page.find('dialog [aria-live]').textContent).to.contain('Pages is now column');
    [...page.root.querySelectorAll<HTMLElement>('dialog button')]
      .find((found) => found.textContent.trim() === 'Reset columns')!
      .click();
    await page.element.updateComplete;
    expect(heads(page)).to.deep.equal(['State', 'Title', 'Author', 'Pages', 'Bought', 'Actions']);
  });
});
