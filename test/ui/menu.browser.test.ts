import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { MenuController } from '../../src/ui/menu.js';
import type { MenuItem } from '../../src/ui/menu-item.js';
import { pieces, type PieceHost } from './piece-host.js';

interface Made {
  host: PieceHost;
  menu: MenuController;
  done: string[];
}

async function make(more: (done: string[], host: PieceHost) => MenuItem[] = () => []): Promise<Made> {
  const done: string[] = [];
  let menu!: MenuController;
  const host = await pieces((self) => {
    menu = new MenuController(self);
    const items = (): MenuItem[] => [
      { label: 'Recover', href: 'https://wa.me/33612345678' },
      { label: 'Reprocess', refused: 'A new card is needed.', onSelect: () => done.push('reprocess') },
      { label: 'Refund', onSelect: () => done.push('refund') },
      { label: 'Cancel plan', danger: true, divided: true, onSelect: () => done.push('cancel') },
      ...more(done, self),
    ];
    return () =>
      html`<button id="before">before</button>
        ${menu.button({ id: 'one', label: 'Actions for Zoë', items })}
        ${menu.button({ id: 'two', label: 'Others', items: () => [{ label: 'Only' }] })}
        <button id="after">after</button>
        <div id="scroller"><p>text</p></div>
        ${menu.render()}`;
  });
  return { host, menu, done };
}

const popover = (host: PieceHost) => host.find('[role=menu]');
const isShown = (host: PieceHost) => popover(host).matches(':popover-open');
const items = (host: PieceHost) => host.findAll('[role^=menuitem]');
const focusedLabel = (host: PieceHost) => {
  const id = host.focused?.getAttribute('aria-labelledby')?.split(' ')[0];
  return id ? host.find(`#${id}`).textContent : host.focused?.id;
};

async function open(host: PieceHost): Promise<void> {
  host.find('#one').click();
  await host.updateComplete;
  await Promise.all(
    popover(host)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

describe('menu', () => {
  it('opens from its button, names itself after it and takes focus', async () => {
    const { host, menu } = await make();
    expect(host.find('#one').getAttribute('aria-haspopup')).to.equal('menu');
    expect(host.find('#one').getAttribute('aria-expanded')).to.equal('false');
    await open(host);
    expect(isShown(host)).to.equal(true);
    expect(menu.isOpen).to.equal(true);
    expect(host.find('#one').getAttribute('aria-expanded')).to.equal('true');
    expect(host.find('#two').getAttribute('aria-expanded')).to.equal('false');
    expect(popover(host).getAttribute('aria-label')).to.equal('Actions for Zoë');
    expect(focusedLabel(host)).to.equal('Recover');
    await expect(host).to.be.accessible();
  });

  it('moves by arrows around the ends, by Home and End', async () => {
    const { host } = await make();
    await open(host);
    const walk: [string, string][] = [
      ['ArrowDown', 'Reprocess'],
      ['ArrowDown', 'Refund'],
      ['End', 'Cancel plan'],
      ['ArrowDown', 'Recover'],
      ['ArrowUp', 'Cancel plan'],
      ['ArrowUp', 'Refund'],
      ['Home', 'Recover'],
    ];
    for (const [press, label] of walk) {
      await sendKeys({ press });
      expect(focusedLabel(host), press).to.equal(label);
    }
  });

  it('goes to what is typed', async () => {
    const { host } = await make();
    await open(host);
    await sendKeys({ press: 'c' });
    expect(focusedLabel(host)).to.equal('Cancel plan');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'r' });
    expect(focusedLabel(host)).to.equal('Reprocess');
    await sendKeys({ press: 'r' });
    expect(focusedLabel(host)).to.equal('Refund');
  });

  it('goes to a longer word typed quickly', async () => {
    const { host } = await make();
    await open(host);
    await sendKeys({ type: 'refu' });
    expect(focusedLabel(host)).to.equal('Refund');
  });

  it('opens on the last item by arrow up', async () => {
    const { host } = await make();
    host.find('#one').focus();
    await sendKeys({ press: 'ArrowUp' });
    await host.updateComplete;
    expect(focusedLabel(host)).to.equal('Cancel plan');
  });

  it('chooses by Enter, closes, returns focus first and runs the act then', async () => {
    const seen: (string | undefined)[] = [];
    const { host, done } = await make((_, self) => [{ label: 'Look', onSelect: () => seen.push(self.focused?.id) }]);
    await open(host);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    expect(seen).to.deep.equal(['one']);
    expect(isShown(host)).to.equal(false);
    expect(host.find('#one').getAttribute('aria-expanded')).to.equal('false');
    await open(host);
    items(host)[2]!.click();
    expect(done).to.deep.equal(['refund']);
  });

  it('lets a refused item be reached, says why, and does nothing', async () => {
    const { host, done } = await make();
    await open(host);
    await sendKeys({ press: 'ArrowDown' });
    const item = host.focused!;
    expect(item.getAttribute('aria-disabled')).to.equal('true');
    const [label, reason] = item
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => host.find(`#${id}`));
    expect(label!.textContent).to.equal('Reprocess');
    expect(reason!.textContent).to.equal('A new card is needed.');
    expect(reason!.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    item.click();
    expect(done).to.deep.equal([]);
    expect(isShown(host)).to.equal(true);
  });

  it('closes by Escape and returns focus; the key goes no further', async () => {
    const { host } = await make();
    let heard = 0;
    const onKey = (event: KeyboardEvent) => (heard += event.key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', onKey);
    await open(host);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', onKey);
    expect(isShown(host)).to.equal(false);
    expect(host.focused?.id).to.equal('one');
    expect(heard).to.equal(0);
  });

  it('closes by Tab and goes on from its button', async () => {
    const { host } = await make();
    await open(host);
    await sendKeys({ press: 'Tab' });
    expect(isShown(host)).to.equal(false);
    expect(host.focused?.id).to.equal('two');
  });

  it('closes by its own button', async () => {
    const { host } = await make();
    await open(host);
    host.find('#one').click();
    await host.updateComplete;
    expect(isShown(host)).to.equal(false);
    expect(host.focused?.id).to.equal('one');
  });

  it('closes by a press outside', async () => {
    const { host } = await make();
    await open(host);
    await sendMouse({ type: 'click', position: [700, 500] });
    await host.updateComplete;
    expect(isShown(host)).to.equal(false);
  });

  it('closes when the page scrolls or changes its size', async () => {
    const { host } = await make();
    await open(host);
    document.dispatchEvent(new Event('scroll'));
    expect(isShown(host)).to.equal(false);
    await open(host);
    window.dispatchEvent(new Event('resize'));
    expect(isShown(host)).to.equal(false);
  });

  it('stays when its own list scrolls', async () => {
    const { host } = await make();
    await open(host);
    popover(host).dispatchEvent(new Event('scroll'));
    expect(isShown(host)).to.equal(true);
  });

  it('closes when it leaves the page, and works again on return', async () => {
    const { host, menu } = await make();
    await open(host);
    const place = host.parentElement!;
    host.remove();
    expect(menu.isOpen).to.equal(false);
    place.append(host);
    await host.redraw();
    expect(isShown(host)).to.equal(false);
    await open(host);
    expect(isShown(host)).to.equal(true);
  });

  it('closes when the button that opened it is gone', async () => {
    const { host, menu } = await make();
    await open(host);
    host.draw = () => menu.render();
    await host.redraw();
    await host.updateComplete;
    expect(menu.isOpen).to.equal(false);
    expect(isShown(host)).to.equal(false);
  });

  it('keeps open while checkboxes are switched', async () => {
    let on = false;
    const { host } = await make((_, self) => [
      {
        label: 'Product',
        checked: on,
        onSelect: () => {
          on = !on;
          self.requestUpdate();
        },
      },
    ]);
    await open(host);
    await sendKeys({ press: 'End' });
    expect(host.focused?.getAttribute('role')).to.equal('menuitemcheckbox');
    expect(host.focused?.getAttribute('aria-checked')).to.equal('false');
    await sendKeys({ press: ' ' });
    await host.updateComplete;
    expect(on).to.equal(true);
    expect(host.focused?.getAttribute('aria-checked')).to.equal('true');
    expect(isShown(host)).to.equal(true);
    await expect(host).to.be.accessible();
  });

  it('opens links in a tab of their own, without handing over the page', async () => {
    const { host } = await make();
    await open(host);
    const link = host.find<HTMLAnchorElement>('a[role=menuitem]');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.href).to.equal('https://wa.me/33612345678');
  });

  it('goes over to another button in one press', async () => {
    const { host } = await make();
    await open(host);
    const box = host.find('#two').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 8), Math.round(box.y + 8)] });
    await host.updateComplete;
    expect(isShown(host)).to.equal(true);
    expect(popover(host).getAttribute('aria-label')).to.equal('Others');
    expect(items(host)).to.have.length(1);
    expect(focusedLabel(host)).to.equal('Only');
  });

  it('opens at any element, for a context menu', async () => {
    const { host, menu } = await make();
    const anchor = host.find('#after');
    menu.open(anchor, () => [{ label: 'Here' }], { label: 'Row' });
    await host.updateComplete;
    expect(focusedLabel(host)).to.equal('Here');
    await sendKeys({ press: 'Escape' });
    expect(host.focused).to.equal(anchor);
  });
});

describe('menu, place', () => {
  const boxes = (host: PieceHost) => ({
    menu: popover(host).getBoundingClientRect(),
    anchor: host.find('#one').getBoundingClientRect(),
  });

  it('stands below its button, at the same edge', async () => {
    const { host } = await make();
    await open(host);
    const { menu, anchor } = boxes(host);
    expect(menu.top).to.be.at.least(anchor.bottom);
    expect(menu.left).to.be.closeTo(anchor.left, 1);
  });

  it('turns over at the bottom and stays inside at the sides', async () => {
    const { host } = await make();
    host.style.setProperty('position', 'fixed');
    host.style.setProperty('inset', 'auto 0 60px auto');
    host.style.setProperty('inline-size', '320px');
    await open(host);
    const { menu, anchor } = boxes(host);
    expect(menu.bottom).to.be.at.most(anchor.top);
    expect(menu.right).to.be.at.most(document.documentElement.clientWidth);
    expect(menu.top).to.be.at.least(0);
  });

  it('mirrors in right-to-left text', async () => {
    const { host } = await make();
    host.dir = 'rtl';
    await open(host);
    const { menu, anchor } = boxes(host);
    expect(menu.right).to.be.closeTo(anchor.right, 1);
  });

  it('is not clipped by a box that hides its overflow, nor moved by a transformed one', async () => {
    const { host } = await make();
    const box = host.parentElement!;
    box.style.setProperty('overflow', 'hidden');
    box.style.setProperty('height', '60px');
    box.style.setProperty('transform', 'translateX(40px)');
    await open(host);
    await Promise.all(
      popover(host)
        .getAnimations()
        .map(({ finished }) => finished),
    );
    const { menu, anchor } = boxes(host);
    expect(menu.top).to.be.closeTo(anchor.bottom + 4, 1);
    expect(menu.left).to.be.closeTo(anchor.left, 1);
    const last = items(host).at(-1)!.getBoundingClientRect();
    expect(host.shadowRoot!.elementFromPoint(last.x + 20, last.y + 10)?.closest('.item')).to.equal(items(host).at(-1));
  });

  it('scrolls by itself when there are too many items', async () => {
    const { host } = await make(() => Array.from({ length: 80 }, (_, index) => ({ label: `Column ${index}` })));
    await open(host);
    const { menu } = boxes(host);
    expect(menu.bottom).to.be.at.most(document.documentElement.clientHeight);
    expect(popover(host).scrollHeight).to.be.greaterThan(popover(host).clientHeight);
    await sendKeys({ press: 'End' });
    const last = items(host).at(-1)!.getBoundingClientRect();
    expect(last.bottom).to.be.at.most(menu.bottom);
  });
});
