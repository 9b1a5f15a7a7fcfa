import { expect } from '@open-wc/testing';
import { book, books, cutOff, pager } from '../../../stories/ui/grid-books.js';
import { inPages, sheet, until } from './sheet.js';

describe('grid: cursor pages', () => {
  it('loads on while somebody scrolls, to the end', async () => {
    const source = inPages(pager(books(180), 50));
    const page = await sheet(source);
    await until(() => source.loaded >= 50);
    expect(page.table.ariaRowCount).to.equal('181');
    while (source.loaded < 180) {
      const { loaded } = source;
      await page.scrollTo(page.table.scrollHeight);
      await until(() => source.loaded > loaded);
    }
    await page.scrollTo(page.table.scrollHeight);
    await until(() => page.titles.at(-1) === book(179).title);
  });

  it('says that nobody knows how many rows there are', async () => {
    const load = pager(books(180), 50);
    const source = inPages((cursor) => load(cursor).then(({ items, nextCursor }) => ({ items, nextCursor })));
    const page = await sheet(source);
    expect(page.table.ariaRowCount).to.equal('-1');
  });

  it('keeps the rows when a page fails and goes on after a retry', async () => {
    let isCut = true;
    const load = pager(books(180), 50);
    const cut = cutOff(books(180), 50);
    const source = inPages((cursor) => (isCut ? cut(cursor) : load(cursor)));
    const page = await sheet(source);
    await page.scrollTo(page.table.scrollHeight);
    await until(() => source.error !== undefined);
    await page.element.updateComplete;
    expect(page.find('[role=alert]').textContent).to.contain('cannot be reached');
    expect(source.loaded).to.equal(100);
    isCut = false;
    page.find('[part=retry]').click();
    await until(() => source.loaded > 100);
    await page.element.updateComplete;
    expect(page.root.querySelector('[role=alert]')).to.equal(null);
  });

  it('shows old rows until new ones are there, and then from the top', async () => {
    let from = 0;
    const source = inPages(() => Promise.resolve({ items: books(from + 100).slice(from), nextCursor: null }));
    const page = await sheet(source);
    await until(() => page.titles[0] === book(0).title);
    await page.scrollTo(2000);
    from = 200;
    source.restart();
    expect(page.titles[0]).to.equal(book(50).title);
    await until(() => page.titles[0] === book(200).title);
    expect(page.table.scrollTop).to.equal(0);
  });

  it('changes one row without moving the others', async () => {
    const source = inPages(pager(books(180), 50));
    const page = await sheet(source);
    await until(() => source.loaded === 50);
    source.wants(1, 51);
    await until(() => source.loaded >= 100);
    await page.scrollTo(400);
    const { titles } = page;
    source.replace({ ...book(12), title: 'Changed' });
    await page.element.updateComplete;
    titles[2] = 'Changed';
    expect(page.titles).to.deep.equal(titles);
  });
});
