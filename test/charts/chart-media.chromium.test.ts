import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { drawn, liveCharts, until } from './support.js';

describe('chart: media', () => {
  afterEach(async () => {
    await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none', colorScheme: 'light' });
    await setViewport({ width: 1280, height: 720 });
  });

  it('moves shortly, and not at all for who wants no motion', async () => {
    const element = await drawn();
    const [chart] = liveCharts(element);
    element.chart.toggle('late');
    await element.updateComplete;
    // Not the options themselves: chai would print all of chart.js, were they wrong.
    expect(String((chart?.options.animation as { duration?: number }).duration)).to.equal('160');
    await emulateMedia({ reducedMotion: 'reduce' });
    element.chart.toggle('late');
    await element.updateComplete;
    expect(chart?.options.animation === false).to.equal(true);
  });

  it('takes system colors where colors are forced, and tells equal patterns apart', async () => {
    const element = await drawn();
    const [chart] = liveCharts(element);
    const paint = (index: number) => chart?.data.datasets[index]?.backgroundColor;
    await emulateMedia({ forcedColors: 'active' });
    await until(() => paint(0) !== 'rgb(6, 101, 75)');
    expect(paint(1)).to.be.instanceOf(CanvasPattern);
    expect(paint(0)).to.be.a('string').and.not.equal(paint(2));
    await until(() => element.find('.swatch rect:nth-child(2)').getAttribute('fill') === 'CanvasText');
  });

  it('follows light and dark', async () => {
    const element = await drawn();
    const [chart] = liveCharts(element);
    element.style.setProperty('color-scheme', 'light dark');
    const axis = () => chart?.options.scales?.['y']?.ticks?.color;
    const light = axis();
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => axis() !== light);
  });

  it('fits into 320 px: nothing runs out of its box, labels keep apart', async () => {
    await setViewport({ width: 320, height: 720 });
    const element = await drawn();
    const inside = element.getBoundingClientRect();
    for (const part of element.findAll('.plot, .legend-item, .chart-unit, canvas')) {
      const { left, right } = part.getBoundingClientRect();
      expect(right, part.className).to.be.at.most(inside.right + 0.5);
      expect(left, part.className).to.be.at.least(Math.min(0, inside.left - 8));
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    element.chart.show('table');
    await element.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
