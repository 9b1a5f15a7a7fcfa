import { expect } from '@open-wc/testing';
import '../../../src/widgets/detailing-table/define.js';
import { buttonNamed, rows, table } from '../../widgets/detailing-table/support.js';
import { lateBook } from '../../blocks/recovery/support.js';
import { press, until } from './sheet.js';

describe('grid: ticked rows', () => {
  it('ticks by Space, ranges by Shift, all by Ctrl+A; survives more rows, sorting and refresh, not other filters', async () => {
    const given = await table('ready', 'ready', { book: lateBook(120) });
    const { root, element, provider } = given;
    await until(() => root.querySelector('.grid-header .grid-check'), 'no checkboxes');
    const ticked = () => root.querySelectorAll('.grid-body [aria-selected=true]').length;
    const bar = () => root.querySelector('.bulk-bar .figure')?.textContent;
    expect(root.querySelector('[role=grid]')!.getAttribute('aria-multiselectable')).to.equal('true');
    expect(root.querySelectorAll('[role=grid] [tabindex="0"]')).to.have.length(1);

    rows(given)[0]!.querySelector<HTMLElement>('[role=gridcell]')!.focus();
    await press(' ', 'ArrowDown', 'ArrowDown');
    const third = root.activeElement!;
    third.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', shiftKey: true, bubbles: true, composed: true }));
    await until(() => bar() === '3 selected', 'no range');
    expect(ticked()).to.equal(3);
    await expect(element).to.be.accessible();
    const names = rows(given)
      .slice(0, 3)
      .map((row) => row.querySelector('bdi')!.textContent);

    element.sort = 'customer';
    await until(() => root.querySelector('[aria-sort=ascending]') && !root.querySelector('.is-stale'), 'not sorted');
    element.refresh();
    await until(() => !root.querySelector('.is-stale'), 'not refreshed');
    expect(bar()).to.equal('3 selected');
    const shown = rows(given).filter((row) => row.ariaSelected === 'true');
    for (const row of shown) expect(names).to.include(row.querySelector('bdi')!.textContent);

    rows(given)[0]!.querySelector<HTMLElement>('[role=gridcell]')!.focus();
    await press('Control+a');
    await until(() => bar() === '120 selected', 'not all that match');
    await press(' ');
    await until(() => bar() === '119 selected', 'not all but one');
    provider.filters = { q: 'Buyer' };
    await until(() => !root.querySelector('.bulk-bar'), 'ticked rows outlived their filters');
    expect(buttonNamed(root, 'Recover…')).not.to.exist;
  });
});
