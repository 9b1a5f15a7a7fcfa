import { expect, fixture, html } from '@open-wc/testing';
import { ScrollScale } from '../../../src/ui/grid/scroll-scale.js';
import { book, silence } from '../../../stories/ui/grid-books.js';
import { frame, inMemory, inPages, million, sheet, until } from './sheet.js';

describe('grid: rows', () => {
  it('draws what is seen and little more', async () => {
    const page = await sheet(inMemory(100_000));
    expect(page.rows.length).to.be.within(10, 40);
    expect(page.titles[0]).to.equal(book(0).title);
  });

  it('has no gap while it is scrolled, up and down', async () => {
    const page = await sheet(inMemory(120));
    const seen = new Set<string>();
    for (let top = 0; top < 4800; top += 430) {
      await page.scrollTo(top);
      const { titles } = page;
      expect(titles.length).to.be.at.least(12, `at ${top}`);
      for (const title of titles) seen.add(title);
    }
    expect(seen.size).to.equal(120);
    await page.scrollTo(1600);
    expect(page.titles[0]).to.equal(book(40).title);
  });

  it('stands in reading order when the scrolling is over', async () => {
    const page = await sheet(inMemory());
    for (const top of [1000, 5300, 2200]) await page.scrollTo(top);
    const order = () => page.rows.map((row) => Number(row.ariaRowIndex));
    await until(() => order().every((index, at, all) => at === 0 || index === all[at - 1]! + 1));
  });

  it('reaches the last of a million rows by dragging and comes back to the first', async () => {
    const page = await sheet(million());
    await page.scrollTo(page.table.scrollHeight);
    expect(page.titles.at(-1)).to.equal(book(999_999).title);
    expect(page.table.ariaRowCount).to.equal('1000001');
    expect(page.row(1_000_000).textContent).to.contain(book(999_999).title);
    await page.scrollTo(0);
    expect(page.titles[0]).to.equal(book(0).title);
  });

  it('scrolls by the wheel’s amount in the middle of a million rows', async () => {
    const page = await sheet(million());
    await page.scrollTo(5_000_000);
    const number = () => Number(page.titles[0]!.split(' ').at(-1));
    const before = number();
    for (let step = 0; step < 4; step++) await page.scrollTo(page.table.scrollTop + 200);
    expect(number()).to.equal(before + 20);
  });

  it('keeps what is seen where it is when the scroll bar is put right', async () => {
    const page = await sheet(million());
    await page.scrollTo(5_000_000);
    for (let step = 0; step < 4; step++) await page.scrollTo(page.table.scrollTop + 400);
    const { titles } = page;
    const scale = new ScrollScale();
    scale.resize(40_000_000, page.table.clientHeight - page.find('.grid-header').offsetHeight);
    scale.moved(5_000_000);
    const rest = scale.goTo(scale.list + 4 * 400);
    expect(rest).to.be.within(5_000_001, 5_001_599);
    await until(() => Math.abs(page.table.scrollTop - rest) < 2);
    await frame();
    expect(page.titles).to.deep.equal(titles);
  });

  it('is empty in words', async () => {
    const page = await sheet(inMemory(0));
    expect(page.find('.grid-message').textContent).to.contain('Nothing matches');
    expect(page.table.ariaRowCount).to.equal('1');
    await expect(page.element).to.be.accessible();
  });

  it('shows rows of the same height while it waits', async () => {
    const page = await sheet(inPages(silence));
    expect(page.table.ariaBusy).to.equal('true');
    expect(page.rows[0]!.classList.contains('is-waiting')).to.equal(true);
    expect(page.rows[1]!.offsetTop - page.rows[0]!.offsetTop).to.equal(40);
    await expect(page.element).to.be.accessible();
  });

  it('follows density and text size', async () => {
    const page = await sheet(inMemory());
    page.element.style.setProperty('--tranche-font-size', '28px');
    await until(() => page.rows[1]!.offsetTop - page.rows[0]!.offsetTop > 60);
    await page.scrollTo(page.table.scrollHeight);
    expect(page.titles.at(-1)).to.equal(book(999).title);
  });

  it('draws again after it was moved and after it was hidden', async () => {
    const page = await sheet(inMemory());
    const other = await fixture(html`<div hidden></div>`);
    other.append(page.element);
    await frame();
    other.removeAttribute('hidden');
    await until(() => page.titles.length > 10);
    expect(page.titles[0]).to.equal(book(0).title);
  });

  it('shows another language at once', async () => {
    const page = await sheet(inMemory());
    page.element.locale = 'ar';
    await page.element.updateComplete;
    expect(page.head('الصفحات')).to.exist;
  });
});
