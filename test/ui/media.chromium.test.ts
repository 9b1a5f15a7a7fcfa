import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { badge } from '../../src/ui/badge.js';
import { banner } from '../../src/ui/banner.js';
import { button } from '../../src/ui/button.js';
import { DialogController } from '../../src/ui/dialog.js';
import { field } from '../../src/ui/field.js';
import { segmented } from '../../src/ui/segmented.js';
import { skeletonRows } from '../../src/ui/skeleton.js';
import { pieces, type PieceHost } from './piece-host.js';

const token = (host: PieceHost, name: string) => getComputedStyle(host.find('section')).getPropertyValue(name).trim();

const sheet = (): Promise<PieceHost> =>
  pieces(
    () => () =>
      html`<section>
        ${(['plain', 'primary', 'quiet', 'danger'] as const).map((kind) => button({ label: kind, kind }))}
        ${button({ label: 'refused', refused: true })} ${button({ label: 'busy', busy: true, kind: 'primary' })}
        ${button({ label: 'pressed', pressed: true })}
        ${['neutral', 'accent', 'success', 'warning', 'danger'].map((tone) => badge({ label: tone, tone }))}
        ${(['info', 'success', 'warning', 'danger'] as const).map((tone) => banner({ tone, text: tone, detail: 'small print' }))}
        ${field({
          id: 'amount',
          label: 'Amount',
          optional: 'optional',
          error: 'Write an amount.',
          control: (c) =>
            html`<input class="input" id=${c.id} placeholder="40.00" aria-describedby=${c.describedBy} />`,
        })}
        ${segmented({
          name: 'unit',
          label: 'Count',
          value: 'a',
          options: [
            { value: 'a', label: 'Plans' },
            { value: 'b', label: 'Installments' },
          ],
          onChange: () => undefined,
        })}
        ${skeletonRows(1)}
      </section>`,
  );

describe('light and dark', () => {
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light' });
    document.documentElement.style.removeProperty('color-scheme');
    document.documentElement.style.removeProperty('background');
  });

  it('has enough contrast in light', async () => {
    await expect(await sheet()).to.be.accessible();
  });

  it('has enough contrast in dark, which follows the page’s color-scheme', async () => {
    document.documentElement.style.setProperty('color-scheme', 'dark');
    document.documentElement.style.setProperty('background', '#14181f');
    const host = await sheet();
    host.find('section').style.setProperty('background', 'var(--_surface)');
    await expect(host).to.be.accessible();
  });

  it('stays light in a dark system when the page does not speak of dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const host = await sheet();
    host.find('section').style.setProperty('background-color', 'var(--_surface)');
    expect(getComputedStyle(host.find('section')).backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});

describe('forced colors', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('keeps edges, states and tones visible', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const host = await sheet();
    const [plain, primary] = host.findAll('.button');
    expect(getComputedStyle(plain!).borderStyle).to.equal('solid');
    expect(getComputedStyle(primary!).backgroundColor).not.to.equal(getComputedStyle(plain!).backgroundColor);
    expect(getComputedStyle(host.find('.badge')).borderStyle).to.equal('solid');
    const [chosen, other] = host.findAll('.segmented label');
    expect(getComputedStyle(chosen!).backgroundColor).not.to.equal(getComputedStyle(other!).backgroundColor);
    await expect(host).to.be.accessible();
  });
});

describe('reduced motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('moves nothing', async () => {
    const still = await sheet();
    expect(still.shadowRoot!.getAnimations().length).to.be.greaterThan(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    const host = await sheet();
    expect(host.shadowRoot!.getAnimations()).to.have.length(0);
    expect(token(host, '--_motion')).to.equal('0s');
  });
});

describe('size and density', () => {
  afterEach(async () => {
    await setViewport({ width: 1280, height: 720 });
    document.documentElement.style.removeProperty('font-size');
    document.documentElement.style.removeProperty('--tranche-density');
  });

  it('gives targets of at least 24 px', async () => {
    const host = await sheet();
    for (const target of host.findAll('button, .segmented label, input.input')) {
      const box = target.getBoundingClientRect();
      expect(Math.min(box.width, box.height), target.textContent).to.be.at.least(24);
    }
  });

  it('is denser when the page says so', async () => {
    document.documentElement.style.setProperty('--tranche-density', 'compact');
    const host = await sheet();
    expect(host.find('.bones').offsetHeight).to.equal(32);
    expect(host.find('.button').offsetHeight).to.equal(28);
  });

  it('grows with text of twice the size and clips none', async () => {
    document.documentElement.style.setProperty('font-size', '200%');
    const host = await sheet();
    for (const element of host.findAll('.button, .badge, .banner, label, .message'))
      expect(element.scrollHeight, element.className).to.be.at.most(element.clientHeight + 1);
    expect(host.find('.bones').offsetHeight).to.be.at.least(64);
  });

  it('fits a container of 240 px', async () => {
    const host = await sheet();
    host.parentElement!.style.setProperty('inline-size', '240px');
    expect(host.scrollWidth).to.equal(240);
  });

  it('is a bottom sheet in a narrow viewport, whatever the width of the element', async () => {
    let dialog!: DialogController;
    const host = await pieces((self) => {
      dialog = new DialogController(self);
      return () => dialog.render(() => ({ title: 'Refund', closeLabel: 'Close', body: html`<p>Sure?</p>` }));
    });
    const settle = async () => {
      await host.redraw();
      await Promise.all(host.shadowRoot!.getAnimations().map(({ finished }) => finished));
      return host.find('.sheet').getBoundingClientRect();
    };
    dialog.show();
    const wide = await settle();
    expect(wide.width).to.equal(480);
    expect(wide.bottom).to.be.lessThan(700);
    expect(wide.left).to.be.closeTo((1280 - 480) / 2, 1);
    await setViewport({ width: 360, height: 640 });
    const narrow = await settle();
    expect([narrow.left, narrow.right, narrow.bottom]).to.deep.equal([0, 360, 640]);
  });
});
