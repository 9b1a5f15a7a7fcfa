import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { css, html } from 'lit';
import { adoptStyles } from '../../src/ui/adopt.js';
import { LazyMenu } from '../../src/ui/lazy-menu.js';
import { pieces, type PieceHost } from './piece-host.js';

async function make(): Promise<{ host: PieceHost; chosen: string[] }> {
  const chosen: string[] = [];
  const items = [
    { label: 'Refund', onSelect: () => chosen.push('refund') },
    { label: 'Cancel', onSelect: () => chosen.push('cancel') },
  ];
  const host = await pieces((self) => {
    const menu = new LazyMenu(self, (error) => chosen.push(String(error)));
    return () => html`${menu.button({ id: 'actions', label: 'Actions', items: () => items })} ${menu.render()}`;
  });
  return { host, chosen };
}

const isOpen = (host: PieceHost) => host.shadowRoot!.querySelector('[role=menu]')?.matches(':popover-open') === true;

describe('LazyMenu', () => {
  it('looks like a menu button before its menu is there', async () => {
    const { host } = await make();
    expect(host.find('#actions').getAttribute('aria-haspopup')).to.equal('menu');
    expect(host.find('#actions').getAttribute('aria-expanded')).to.equal('false');
    expect(host.findAll('[role=menu]')).to.have.length(0);
    await expect(host).to.be.accessible();
  });

  it('opens on the first press, impatient ones too, and gives focus back', async () => {
    const { host, chosen } = await make();
    const button = host.find('#actions');
    button.focus();
    button.click();
    button.click();
    await waitUntil(() => isOpen(host));
    await waitUntil(() => host.focused?.getAttribute('role') === 'menuitem');
    await sendKeys({ press: 'Escape' });
    expect(isOpen(host)).to.equal(false);
    expect(host.focused?.id).to.equal('actions');
    expect(chosen).to.deep.equal([]);
  });

  for (const [key, which] of [
    ['ArrowDown', 0],
    ['ArrowUp', 1],
  ] as const) {
    it(`opens by ${key} before its menu is there`, async () => {
      const { host } = await make();
      host.find('#actions').focus();
      await sendKeys({ press: key });
      await waitUntil(() => isOpen(host));
      await waitUntil(() => host.focused === host.findAll('[role=menuitem]')[which]);
    });
  }

  it('is an ordinary menu from then on', async () => {
    const { host, chosen } = await make();
    for (let time = 0; time < 2; time += 1) {
      host.find('#actions').click();
      await waitUntil(() => isOpen(host));
      await host.updateComplete;
      host.find('[role=menuitem]').click();
      await host.updateComplete;
    }
    expect(chosen).to.deep.equal(['refund', 'refund']);
  });
});

describe('adoptStyles', () => {
  it('adds each sheet once', async () => {
    const sheet = css`
      p {
        color: rgb(1, 2, 3);
      }
    `;
    const host = await pieces(() => () => html`<p>text</p>`);
    const before = host.shadowRoot!.adoptedStyleSheets.length;
    adoptStyles(host, [sheet]);
    adoptStyles(host, [sheet]);
    expect(host.shadowRoot!.adoptedStyleSheets.length).to.equal(before + 1);
    expect(getComputedStyle(host.find('p')).color).to.equal('rgb(1, 2, 3)');
    expect(() => adoptStyles(document.createElement('div'), [sheet])).not.to.throw();
  });
});
