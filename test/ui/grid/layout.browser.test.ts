import { expect } from '@open-wc/testing';
import { book } from '../../../stories/ui/grid-books.js';
import { spread, textBox } from '../../support/geometry.js';
import { frame, inMemory, press, sheet, until } from './sheet.js';

describe('grid: in a narrow box', () => {
  const narrow = async () => {
    const page = await sheet(inMemory());
    page.element.style.inlineSize = '360px';
    await until(() => page.row(1).offsetHeight > 60, 'rows are cards');
    await frame();
    return page;
  };

  it('rows are cards: state, who, how much, action', async () => {
    const page = await narrow();
    const at = (column: number) => page.cell(1, column).getBoundingClientRect();
    const [state, title, author, pages, actions] = [at(1), at(2), at(3), at(4), at(6)];
    expect(state.top).to.be.lessThan(title.top);
    expect(title.top).to.be.lessThan(author.top);
    expect(pages.left).to.be.greaterThan(title.right - 1);
    expect(actions.top).to.be.greaterThan(pages.top);
    expect(state.width).to.be.greaterThan(title.width + pages.width);
    expect(page.cell(1, 5).checkVisibility()).to.equal(false);
    expect(page.table.scrollWidth).to.be.at.most(page.table.clientWidth);
    await expect(page.element).to.be.accessible();
  });

  it('every card is reached, and none is missing on the way', async () => {
    const page = await narrow();
    const { height } = page.row(1).getBoundingClientRect();
    for (const number of [10, 400, 900]) {
      await page.scrollTo(number * height);
      expect(page.titles[0]).to.equal(book(number).title);
    }
    await page.scrollTo(page.table.scrollHeight);
    expect(page.titles.at(-1)).to.equal(book(999).title);
  });

  it('the arrows reach what is on the card, and in the header what sorts', async () => {
    const page = await narrow();
    page.cell(1, 1).focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(page.place).to.equal('1/6');
    await press('ArrowUp', 'End');
    expect(page.place).to.equal('head Bought');
  });
});

describe('grid: a table wider than its box', () => {
  it('scrolls sideways in its own box and holds the first column', async () => {
    const page = await sheet(inMemory());
    page.element.style.inlineSize = '560px';
    await until(() => page.table.classList.contains('is-wide'));
    page.table.scrollLeft = 200;
    const box = page.table.getBoundingClientRect();
    expect(page.cell(1, 1).getBoundingClientRect().left).to.be.closeTo(box.left, 2);
    page.cell(1, 4).focus();
    await press('ArrowLeft', 'ArrowLeft');
    const held = page.cell(1, 1).getBoundingClientRect().right;
    expect(page.place).to.equal('1/2');
    expect(page.cell(1, 2).getBoundingClientRect().left).to.be.at.least(held - 1);
  });
});

describe('grid: a broad table wider than its box', () => {
  it('holds what can be done with a row at the other edge, and shows what gets the focus between them', async () => {
    const page = await sheet(inMemory());
    page.element.style.inlineSize = '860px';
    page.element.style.fontSize = '20px';
    await frame();
    // With the rows to spare the columns have their last widths.
    await until(() => page.table.classList.contains('is-wide') && page.rows.length > page.titles.length + 3);
    const box = page.table.getBoundingClientRect();
    const held = () => page.cell(1, 6).getBoundingClientRect();
    expect(held().right).to.be.closeTo(box.left + page.table.clientLeft + page.table.clientWidth, 2);
    page.cell(1, 4).focus();
    await press('ArrowRight');
    expect(page.place).to.equal('1/5');
    expect(page.cell(1, 5).getBoundingClientRect().right).to.be.at.most(held().left + 1);
    page.table.scrollLeft = page.table.scrollWidth;
    page.cell(1, 3).focus({ preventScroll: true });
    await press('ArrowLeft');
    expect(page.place).to.equal('1/2');
    expect(page.cell(1, 2).getBoundingClientRect().left).to.be.at.least(
      page.cell(1, 1).getBoundingClientRect().right - 1,
    );
  });
});

describe('grid: from right to left', () => {
  it('digits line up in a column of figures, under their header; what is no figure goes to the other side', async () => {
    const page = await sheet(inMemory(), 'ar');
    await frame();
    const column = (place: number) => [1, 2, 3, 4].map((row) => textBox(page.cell(row, place)));
    const head = textBox(page.find('.grid-header [aria-colindex="4"] .truncate'));
    expect(spread([head, ...column(4)].map(({ right }) => right))).to.be.below(1);
    expect(head.right).to.be.closeTo(page.cell(1, 4).getBoundingClientRect().right - 12, 1);
    expect(spread(column(6).map(({ left }) => left))).to.be.below(1);
    expect(column(6)[0]!.left).to.be.closeTo(page.cell(1, 6).getBoundingClientRect().left + 12, 1);
  });

  it('a figure stands at the edge of its card', async () => {
    const page = await sheet(inMemory(), 'ar');
    page.element.style.inlineSize = '360px';
    await until(() => page.row(1).offsetHeight > 60, 'rows are cards');
    await frame();
    expect(spread([1, 2, 3, 4].map((row) => textBox(page.cell(row, 4)).left))).to.be.below(1);
  });
});

describe('grid: accessibility', () => {
  it('passes axe with rows, sorted and focused', async () => {
    const page = await sheet(inMemory());
    page.head('Pages').querySelector('button')!.click();
    await page.element.updateComplete;
    page.cell(2, 2).focus();
    await expect(page.element).to.be.accessible();
  });

  it('numbers rows and columns, the header first', async () => {
    const page = await sheet(inMemory());
    await page.scrollTo(8000);
    expect(page.table.ariaColCount).to.equal('6');
    expect(page.find('.grid-header [role=row]').ariaRowIndex).to.equal('1');
    const row = page.rows.find((found) => found.textContent.includes(book(200).title))!;
    expect(row.ariaRowIndex).to.equal('202');
    expect([...row.children].map((cell) => cell.ariaColIndex)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });
});
