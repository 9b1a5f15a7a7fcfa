import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { smallSpec } from './specs.js';
import { clickOn, drawn, pointAt, positionOf } from './support.js';

describe('chart: pointer', () => {
  afterEach(() => resetMouse());

  it('activates the segment that is clicked', async () => {
    const element = await drawn();
    await clickOn(element, { series: 1, category: 0 });
    await clickOn(element, { series: 2, category: 2 });
    expect(element.activated).to.deep.equal([
      { series: 'late', category: '1' },
      { series: 'void', category: 'open' },
    ]);
  });

  it('does nothing beside the bars', async () => {
    const element = await drawn();
    const { x, y } = element.find('.plot').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 2, Math.round(y) + 2] });
    await clickOn(element, { series: 0, category: 1 });
    expect(element.activated).to.deep.equal([]);
  });

  it('tells count and share of the segment under the pointer, over the bar and inside the box', async () => {
    const element = await drawn();
    for (const category of [0, 2]) {
      await pointAt(element, { series: 0, category });
      const tip = element.find('.tip').getBoundingClientRect();
      const box = element.getBoundingClientRect();
      expect(tip.left).to.be.at.least(box.left);
      expect(tip.right).to.be.at.most(box.right + 0.5);
      expect(tip.top).to.be.at.least(box.top - 0.5);
      expect(element.find('.marker.hover').hidden).to.equal(false);
    }
    expect(element.text('.tip')).to.equal('open Completed 10 plans66.7%');
    await sendMouse({ type: 'move', position: [1, 1] });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.tip')).to.equal(null);
  });

  it('lets the pointer enter the tooltip, where a click chooses nothing', async () => {
    const element = await drawn();
    await pointAt(element, { series: 0, category: 2 });
    const { x, y, width, height } = element.find('.tip').getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'click', position });
    await element.updateComplete;
    expect(element.text('.tip')).to.contain('10 plans');
    expect(element.activated).to.deep.equal([]);
    // WebKit knows it by its own name only.
    const { userSelect, webkitUserSelect } = getComputedStyle(element.find('.tip'));
    expect(userSelect ?? webkitUserSelect).to.equal('text');
  });

  it('goes with Escape', async () => {
    const element = await drawn({ spec: smallSpec({ chosen: { series: ['late'] } }) });
    await clickOn(element, { series: 0, category: 0 });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.tip')).to.equal(null);
    expect(element.cleared).to.equal(0);
  });

  it('does not update the drawing for a pointer that moves', async () => {
    const element = await drawn();
    const [chart] = await import('./support.js').then(({ liveCharts }) => liveCharts(element));
    let updates = 0;
    const update = chart?.update.bind(chart);
    Object.assign(chart ?? {}, { update: () => ((updates += 1), update?.()) });
    // A widget that makes its spec anew at every render.
    element.spec = smallSpec();
    await pointAt(element, { series: 0, category: 0 });
    await pointAt(element, { series: 1, category: 0 });
    expect(updates).to.equal(0);
  });

  it('meets the right segment where the page is scaled', async () => {
    const element = await drawn();
    element.style.setProperty('scale', '0.5');
    const rect = element.chart.stage.rect({ series: 1, category: 0 });
    const { x, y } = element.find('.plot').getBoundingClientRect();
    const at = (start: number, size = 0) => (start + size / 2) / 2;
    const position = [x + at(rect?.x ?? 0, rect?.width), y + at(rect?.y ?? 0, rect?.height)].map(Math.round);
    await sendMouse({ type: 'click', position: position as [number, number] });
    expect(element.activated).to.deep.equal([{ series: 'late', category: '1' }]);
    expect(positionOf(element, { series: 0, category: 0 })).to.have.length(2);
  });
});
