import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ChartTestElement } from './chart-element.js';
import { smallSpec } from './specs.js';
import { drawn, show } from './support.js';

async function press(element: ChartTestElement, ...keys: string[]): Promise<string> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
  return element.spoken;
}

async function focused(changes: Partial<ChartTestElement> = {}): Promise<ChartTestElement> {
  const element = await drawn(changes);
  // Tab, not focus(): the marker belongs to the keyboard. Switch and "Clear selection" stand before the plot.
  element.find('input:checked').focus();
  const isThere = () => element.shadowRoot?.activeElement === element.find('.plot');
  for (let tabs = 0; tabs < 3 && !isThere(); tabs += 1) await press(element, 'Tab');
  expect(isThere()).to.equal(true);
  return element;
}

describe('chart: keyboard', () => {
  it('tells what it is and how it is read', async () => {
    const element = await drawn();
    const plot = element.find('.plot');
    expect(plot.getAttribute('role')).to.equal('application');
    expect(plot.getAttribute('aria-roledescription')).to.equal('Chart');
    const described = plot.getAttribute('aria-describedby')?.split(' ') ?? [];
    const text = described.map((id) => element.text(`#${id}`)).join(' ');
    expect(text).to.contain('60 plans; 12 are late.').and.to.contain('arrow keys');
    expect(element.text(`#${plot.getAttribute('aria-labelledby')}`)).to.equal('Plans by length');
  });

  it('speaks every segment that it is moved to', async () => {
    const element = await focused();
    expect(element.spoken).to.equal('Completed, 1 installment: 30 plans, 66.7%');
    expect(await press(element, 'ArrowUp')).to.equal('Late, 1 installment: 12 plans, 26.7%');
    expect(await press(element, 'ArrowRight')).to.equal('Late, 2 installments: 0 plans');
    expect(await press(element, 'End')).to.equal('Late, open: 0 plans');
    expect(await press(element, 'ArrowUp')).to.equal('Canceled, open: 5 plans, 33.3%');
    expect(await press(element, 'ArrowDown')).to.equal('Completed, open: 10 plans, 66.7%');
    expect(await press(element, 'Home')).to.equal('Completed, 1 installment: 30 plans, 66.7%');
  });

  it('marks the segment on the drawing, and tells the eye the same', async () => {
    const element = await focused();
    await press(element, 'ArrowUp');
    const marker = element.find('.marker.cursor').getBoundingClientRect();
    const plot = element.find('.plot').getBoundingClientRect();
    const rect = element.chart.stage.rect({ series: 1, category: 0 });
    expect(marker.x - plot.x).to.be.closeTo(rect?.x ?? NaN, 0.5);
    expect(marker.y - plot.y).to.be.closeTo(rect?.y ?? NaN, 0.5);
    expect(marker.height).to.be.closeTo(rect?.height ?? NaN, 0.5);
    expect(element.text('.tip')).to.equal('1 installment Late 12 plans26.7%');
    await press(element, 'Tab');
    expect(element.find('.marker.cursor').hidden).to.equal(true);
    expect(element.renderRoot.querySelector('.tip')).to.equal(null);
  });

  it('keeps a visible mark on a segment of zero', async () => {
    const element = await focused();
    await press(element, 'ArrowRight');
    const marker = element.find('.marker.cursor');
    expect(marker.hidden).to.equal(false);
    expect(marker.offsetHeight).to.be.greaterThan(0);
  });

  it('activates by Enter and by space, but not a segment of zero', async () => {
    const element = await focused();
    await press(element, 'ArrowUp', 'Enter', ' ');
    const late = { series: 'late', category: '1' };
    expect(element.activated).to.deep.equal([late, late]);
    await press(element, 'ArrowRight', 'Enter');
    expect(element.activated).to.have.length(2);
  });

  it('says when the segment was chosen, and when it is no longer', async () => {
    const element = await focused();
    await press(element, 'ArrowUp');
    await show(element, smallSpec({ chosen: { series: ['late'], category: ['1'] } }));
    expect(element.spoken).to.equal('Late, 1 installment: 12 plans, 26.7%, selected');
    await show(element, smallSpec());
    expect(element.spoken).to.equal('Late, 1 installment: 12 plans, 26.7%');
  });

  it('clears the choice by Escape, and only then keeps the key', async () => {
    const element = await focused({ spec: smallSpec({ chosen: { series: ['late'] } }) });
    // Dispatched: a real Escape that nobody takes stops the test page itself.
    const escape = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      return element.find('.plot').dispatchEvent(event) ? 'left to the page' : 'taken';
    };
    expect(escape()).to.equal('taken');
    expect(element.cleared).to.equal(1);
    await show(element, smallSpec());
    expect(escape()).to.equal('left to the page');
    expect(element.cleared).to.equal(1);
  });

  it('leaves shortcuts of browser and page alone', async () => {
    const element = await focused();
    const plot = element.find('.plot');
    for (const init of [{ key: 'ArrowRight', altKey: true }, { key: 'End', ctrlKey: true }, { key: 'a' }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      expect(plot.dispatchEvent(event), init.key).to.equal(true);
    }
    expect(element.spoken).to.equal('Completed, 1 installment: 30 plans, 66.7%');
  });

  it('skips hidden series and follows when its own is hidden', async () => {
    const element = await focused();
    await press(element, 'ArrowUp');
    element.chart.toggle('late');
    await element.updateComplete;
    expect(await press(element, 'ArrowUp')).to.equal('Canceled, 1 installment: 3 plans, 6.7%');
  });

  it('reads from right to left where the language does', async () => {
    const element = await focused({ language: 'ar' });
    await press(element, 'ArrowLeft');
    expect(element.spoken).to.contain('2 installments');
    const x = (category: number) => element.chart.stage.rect({ series: 0, category })?.x ?? NaN;
    expect(x(0)).to.be.greaterThan(x(2));
  });
});
