import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { CopyController } from '../../src/ui/copy.js';
import { LiveController } from '../../src/ui/live.js';
import { pieces, type PieceHost } from './piece-host.js';

const options = { value: 'P-1042', label: 'Copy P-1042', copied: 'Copied', failed: 'Could not copy' };

const make = () =>
  pieces((self) => {
    const live = new LiveController(self);
    const copy = new CopyController(self, live);
    return () => html`${copy.button(options)}${live.render()}`;
  });

const said = (host: PieceHost) => host.find('[aria-live=polite]').textContent.trim();

/** Puts a clipboard of the test's in place of the browser's. */
function clipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

describe('copy button', () => {
  it('copies, shows a tick and says so', async () => {
    const written: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void written.push(text)));
    const host = await make();
    const before = host.find('svg').innerHTML;
    host.find('button').click();
    await waitUntil(() => said(host) === 'Copied');
    restore();
    expect(written).to.deep.equal(['P-1042']);
    expect(host.find('svg').innerHTML).not.to.equal(before);
    await expect(host).to.be.accessible();
  });

  it('says so when the browser refuses', async () => {
    const restore = clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const host = await make();
    host.find('button').click();
    await waitUntil(() => said(host) === 'Could not copy');
    restore();
  });
});
