import { expect } from '@open-wc/testing';
import { LiveController } from '../../src/ui/live.js';
import { pieces, type PieceHost } from './piece-host.js';

async function make(): Promise<{ host: PieceHost; live: LiveController }> {
  let live!: LiveController;
  const host = await pieces((self) => {
    live = new LiveController(self);
    return () => live.render();
  });
  return { host, live };
}

const region = (host: PieceHost, kind: string) => host.find(`[aria-live=${kind}]`).textContent;

describe('live regions', () => {
  it('are there, empty, before they speak', async () => {
    const { host } = await make();
    expect(region(host, 'polite')).to.equal('');
    expect(region(host, 'assertive')).to.equal('');
  });

  it('speak politely unless it is urgent', async () => {
    const { host, live } = await make();
    live.say('12 rows loaded');
    live.say('Connection lost', 'now');
    await host.updateComplete;
    expect(region(host, 'polite')).to.equal('12 rows loaded');
    expect(region(host, 'assertive')).to.equal('Connection lost');
  });

  it('say the same sentence twice as a change', async () => {
    const { host, live } = await make();
    live.say('Copied');
    await host.updateComplete;
    const first = region(host, 'polite');
    live.say('Copied');
    await host.updateComplete;
    expect(region(host, 'polite')).not.to.equal(first);
    expect(region(host, 'polite').trim()).to.equal('Copied');
  });

  it('forget when the element is taken away', async () => {
    const { host, live } = await make();
    live.say('Copied');
    await host.updateComplete;
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await host.redraw();
    expect(region(host, 'polite')).to.equal('');
  });
});
