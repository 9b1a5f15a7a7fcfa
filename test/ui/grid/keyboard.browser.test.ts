import { expect } from '@open-wc/testing';
import { book, books, pager } from '../../../stories/ui/grid-books.js';
import { inMemory, inPages, million, press, sheet, type Sheet, until } from './sheet.js';

describe('grid: keyboard', () => {
  const enter = async (page: Sheet) => {
    page.find<HTMLElement>('.sheet-tools button').focus();
    await press('Tab');
  };

  it('is one tab stop, in the header at first', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    expect(page.place).to.equal('head State');
    expect(page.root.querySelectorAll('[role=grid] [tabindex="0"]').length).to.equal(1);
    await press('Tab');
    expect(page.place).to.not.match(/\d|head/);
  });

  it('moves over cells with the arrows', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(page.place).to.equal('2/2');
    await press('End');
    expect(page.place).to.equal('2/6');
    await press('Home', 'ArrowUp', 'ArrowUp');
    expect(page.place).to.equal('head State');
  });

  it('sorts by Enter on a header', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    await press('ArrowRight', 'Enter');
    await until(() => page.head('Title').ariaSort === 'ascending');
    expect(page.place).to.equal('head Title');
  });

  it('takes the rows along', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    await press('ArrowDown', 'Control+End');
    expect(page.place).to.equal('1000/6');
    expect(page.titles.at(-1)).to.equal(book(999).title);
    await press('Control+Home');
    expect(page.place).to.equal('1/1');
    await press('PageDown', 'PageDown');
    const index = Number(page.focused!.parentElement!.ariaRowIndex);
    expect(index).to.be.within(22, 32);
    expect(page.titles).to.include(book(index - 2).title);
    for (let step = 0; step < 30; step++) await press('ArrowDown');
    expect(page.place).to.equal(`${index + 29}/1`);
    expect(page.titles).to.include(book(index + 28).title);
  });

  it('goes to the last of a million rows', async () => {
    const page = await sheet(million());
    await enter(page);
    await press('ArrowDown', 'Control+End');
    expect(page.place).to.equal('1000000/6');
    expect(page.titles.at(-1)).to.equal(book(999_999).title);
    await press('ArrowUp');
    expect(page.place).to.equal('999999/6');
  });

  it('keeps the focus while its row is scrolled away, and comes back to it', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    await press('ArrowDown', 'ArrowDown');
    await page.scrollTo(20_000);
    await until(() => page.titles[0] === book(500).title);
    expect(page.place).to.equal('2/1');
    expect(page.rows.length).to.be.lessThan(41);
    await press('ArrowDown');
    expect(page.place).to.equal('3/1');
    expect(page.titles).to.include(book(2).title);
  });

  it('is found again by Tab after its row was scrolled away', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    await press('ArrowDown', 'ArrowDown');
    page.find('.sheet-tools button').focus();
    await page.scrollTo(20_000);
    await press('Tab');
    expect(page.place).to.equal('2/1');
    await until(() => page.titles.includes(book(1).title));
  });

  it('keeps its place when rows are removed under it', async () => {
    const source = inPages(pager(books(60), 50));
    const page = await sheet(source);
    await until(() => source.loaded === 50);
    source.wants(1, 51);
    await until(() => source.loaded === 60);
    await enter(page);
    await press('ArrowDown', 'Control+End');
    expect(page.place).to.equal('60/6');
    source.remove('b59');
    await page.element.updateComplete;
    expect(page.place).to.equal('59/6');
  });

  it('goes into a cell by F2, back by Escape, and presses its only button by Enter', async () => {
    const page = await sheet(inMemory());
    await enter(page);
    await press('ArrowDown', 'End', 'F2');
    expect(page.place).to.equal('1/6 button');
    await press('Escape');
    expect(page.place).to.equal('1/6');
    await press('Enter');
    await until(() => page.focused?.role === 'menuitem');
    await press('Escape');
    expect(page.place).to.equal('1/6 button');
    await press('Tab');
    expect(page.place).to.not.match(/\d|head/);
  });

  it('is mirrored in right-to-left text', async () => {
    const page = await sheet(inMemory(), 'ar');
    await enter(page);
    await press('ArrowDown', 'ArrowLeft');
    expect(page.place).to.equal('1/2');
    await press('ArrowRight');
    expect(page.place).to.equal('1/1');
    const [first, second] = [page.cell(1, 1), page.cell(1, 2)].map((cell) => cell.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second!);
  });
});
