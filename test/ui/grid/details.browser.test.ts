import { expect } from '@open-wc/testing';
import { book, books, pager } from '../../../stories/ui/grid-books.js';
import { frame, inMemory, inPages, press, sheet, until } from './sheet.js';

describe('grid: details', () => {
  it('open below their row by its button and push the others down', async () => {
    const page = await sheet(inMemory());
    const toggle = page.cell(2, 1).querySelector('button')!;
    expect(toggle.ariaLabel).to.equal(`Show details of ${book(1).title}`);
    toggle.click();
    await until(() => toggle.ariaExpanded === 'true');
    expect(toggle.ariaLabel).to.equal(`Hide details of ${book(1).title}`);
    const details = page.find('.grid-details');
    expect(details.previousElementSibling).to.equal(page.row(2));
    const [row, region, next] = [page.row(2), details, page.row(3)].map((element) => element.getBoundingClientRect());
    expect(region!.top).to.be.closeTo(row!.bottom, 1);
    expect(next!.top).to.be.closeTo(region!.bottom, 1);
    await expect(page.element).to.be.accessible();
    toggle.click();
    await until(() => page.root.querySelector('.grid-details') === null);
    expect(page.row(3).getBoundingClientRect().top).to.be.closeTo(row!.bottom, 1);
  });

  it('open by a click on the row, and not by one on its menu', async () => {
    const page = await sheet(inMemory());
    page.cell(1, 6).querySelector('button')!.click();
    await page.element.updateComplete;
    expect(page.element.list.openIds).to.deep.equal([]);
    page.cell(1, 2).click();
    page.cell(4, 2).click();
    await until(() => page.element.list.openIds.length === 2);
    expect(page.element.list.openIds).to.deep.equal(['b0', 'b3']);
  });

  it('are a stop on the way down, and their controls are in the tab order', async () => {
    const page = await sheet(inMemory());
    page.find<HTMLElement>('.sheet-tools button').focus();
    await press('Tab', 'ArrowDown', 'Enter');
    await until(() => page.element.list.openIds[0] === 'b0');
    await press('Escape', 'ArrowDown');
    expect(page.place).to.equal('details of 1');
    await press('Tab');
    expect(page.place).to.equal('Borrow');
    await press('Escape', 'ArrowDown');
    expect(page.place).to.equal('2/1');
  });

  it('follow their row when it moves, and close with it', async () => {
    const source = inPages(pager(books(60), 50));
    const page = await sheet(source);
    await until(() => source.loaded === 50);
    source.wants(1, 51);
    await until(() => source.loaded === 60);
    page.cell(3, 2).click();
    await until(() => page.element.list.openIds.length === 1);
    source.remove('b0');
    await page.element.updateComplete;
    expect(page.find('.grid-details').previousElementSibling).to.equal(page.row(2));
    source.remove('b2');
    await page.element.updateComplete;
    expect(page.root.querySelector('.grid-details')).to.equal(null);
    expect(page.element.list.openIds).to.deep.equal([]);
  });

  it('let every row be reached while they are open', async () => {
    const page = await sheet(inMemory(100));
    page.cell(1, 2).click();
    page.cell(5, 2).click();
    await until(() => page.element.list.openIds.length === 2);
    await page.scrollTo(page.table.scrollHeight);
    expect(page.titles.at(-1)).to.equal(book(99).title);
    await page.scrollTo(0);
    await frame();
    expect(page.root.querySelectorAll('.grid-details').length).to.equal(2);
  });

  it('grow with what comes later', async () => {
    const page = await sheet(inMemory());
    page.cell(1, 2).click();
    await until(() => page.element.list.openIds.length === 1);
    const content = page.find('.grid-details p');
    const late = document.createElement('canvas');
    late.height = 300;
    content.append(late);
    const details = page.find('.grid-details');
    await until(() => Math.abs(page.row(2).getBoundingClientRect().top - details.getBoundingClientRect().bottom) < 1);
    expect(details.offsetHeight).to.be.greaterThan(300);
  });
});
