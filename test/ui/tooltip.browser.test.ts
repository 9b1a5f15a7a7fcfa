import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { css, html } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import { button } from '../../src/ui/button.js';
import { TooltipController } from '../../src/ui/tooltip.js';
import { pieces, type PieceHost } from './piece-host.js';

const narrow = css`
  .narrow {
    inline-size: 60px;
  }
`;

async function make(): Promise<PieceHost> {
  const host = await pieces((self) => {
    const tooltip = new TooltipController(self);
    return () =>
      html`<p class="truncate narrow" id="cut">zoe.martin@example.com</p>
        <p class="truncate" id="whole">short</p>
        <button id="first">first</button>
        <div tabindex="0" id="cell"><span class="truncate narrow" id="inner">a very long product name</span></div>
        ${button({ label: 'Export', icon: Download, iconOnly: true, id: 'export' })} ${tooltip.render()}`;
  });
  host.shadowRoot!.adoptedStyleSheets.push(narrow.styleSheet!);
  host.find('#inner').style.setProperty('display', 'block');
  return host;
}

const shown = (host: PieceHost) =>
  host.find('.tooltip').matches(':popover-open') ? host.find('.tooltip').textContent : undefined;
const hover = async (element: Element) => {
  const box = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(box.x + 10), Math.round(box.y + box.height / 2)] });
};

describe('tooltip', () => {
  afterEach(() => resetMouse());

  it('shows a cut text on hover, and goes when the pointer leaves', async () => {
    const host = await make();
    await hover(host.find('#cut'));
    await waitUntil(() => shown(host) === 'zoe.martin@example.com');
    await sendMouse({ type: 'move', position: [600, 500] });
    await waitUntil(() => shown(host) === undefined);
  });

  it('stays while the pointer is on it', async () => {
    const host = await make();
    const cut = host.find('#cut');
    cut.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await waitUntil(() => shown(host) !== undefined);
    cut.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, composed: true }));
    host.find('.tooltip').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    // What would hide it has been canceled; a second tip shows that time has passed.
    await hover(host.find('.tooltip'));
    expect(shown(host)).to.equal('zoe.martin@example.com');
  });

  it('says nothing about a text that is whole', async () => {
    const host = await make();
    await hover(host.find('#whole'));
    await hover(host.find('#export'));
    await waitUntil(() => shown(host) !== undefined);
    expect(shown(host)).to.equal('Export');
  });

  it('shows on keyboard focus of what contains the text, and goes with Escape', async () => {
    const host = await make();
    host.find('#first').focus();
    await sendKeys({ press: 'Tab' });
    expect(host.focused?.id).to.equal('cell');
    await waitUntil(() => shown(host) === 'a very long product name');
    await sendKeys({ press: 'Escape' });
    expect(shown(host)).to.equal(undefined);
  });

  it('goes when the element leaves the page', async () => {
    const host = await make();
    await hover(host.find('#cut'));
    await waitUntil(() => shown(host) !== undefined);
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await host.redraw();
    expect(shown(host)).to.equal(undefined);
  });

  it('is no news for assistive technology', async () => {
    const host = await make();
    expect(host.find('.tooltip').getAttribute('aria-hidden')).to.equal('true');
    await expect(host).to.be.accessible();
  });
});
