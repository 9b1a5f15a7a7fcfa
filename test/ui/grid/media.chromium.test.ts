import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { cursorSource } from '../../../src/ui/grid/cursor-source.js';
import { memorySource } from '../../../src/ui/grid/memory-source.js';
import type { RowSource } from '../../../src/ui/grid/source.js';
import { bookKeys, books, silence, type Book } from '../../../stories/ui/grid-books.js';
import type { GridSheetElement } from '../../../stories/ui/grid-sheet.js';
import '../../../stories/ui/grid-sheet.js';
import { until } from './sheet.js';

async function sheet(source: RowSource<Book> = memorySource(books(500), { keys: bookKeys })): Promise<ShadowRoot> {
  const element = await fixture<GridSheetElement>(html`<tranche-grid-sheet .source=${source}></tranche-grid-sheet>`);
  await until(() => element.shadowRoot!.querySelector('.grid-body > .grid-row'));
  return element.shadowRoot!;
}

const find = (root: ShadowRoot, selector: string) => root.querySelector<HTMLElement>(selector)!;

describe('grid in other media', () => {
  it('breathes while waiting, but not under reduced motion', async () => {
    const root = await sheet(cursorSource<Book>({ load: silence, id: ({ id }) => id, pageSize: 50 }));
    const animation = () => getComputedStyle(find(root, '.is-waiting .grid-cell'), '::before').animationName;
    expect(animation()).to.not.equal('none');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(animation()).to.equal('none');
  });

  it('passes axe in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const root = await sheet();
    const page = document.documentElement;
    page.style.setProperty('color-scheme', 'light dark');
    await expect(root.host).to.be.accessible();
    page.style.removeProperty('color-scheme');
  });

  it('shows focus and waiting rows in forced colors', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const root = await sheet();
    const cell = find(root, '.grid-body .grid-cell');
    cell.focus({ focusVisible: true });
    expect(getComputedStyle(cell).outlineStyle).to.equal('solid');
    const waiting = await sheet(cursorSource<Book>({ load: silence, id: ({ id }) => id, pageSize: 50 }));
    expect(getComputedStyle(find(waiting, '.is-waiting .grid-cell'), '::before').borderStyle).to.equal('solid');
  });

  it('prints what is drawn without a box around it', async () => {
    const root = await sheet();
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(find(root, '.grid-table')).overflow).to.equal('visible');
    expect(getComputedStyle(find(root, '.grid-header')).position).to.equal('static');
  });

  it('scrolls nothing sideways at 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const root = await sheet();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const table = find(root, '.grid-table');
    await until(() => find(root, '.grid-body > .grid-row').offsetHeight > 60);
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
  });
});
