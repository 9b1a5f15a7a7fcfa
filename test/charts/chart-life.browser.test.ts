import { expect, html, fixture } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { ChartTestElement } from './chart-element.js';
import { smallSpec } from './specs.js';
import { drawn, liveCharts, placed, ready, show, until } from './support.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

type Listen = (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) => void;

/** Calls of add- and removeEventListener on what outlives an element, as one sum. */
async function listenersLeft(work: () => Promise<void>): Promise<number> {
  const { prototype } = EventTarget as unknown as { prototype: Record<`${'add' | 'remove'}EventListener`, Listen> };
  const { addEventListener, removeEventListener } = prototype;
  const outlives = (target: unknown) =>
    target === window || target === document || target === undefined || target instanceof MediaQueryList;
  let count = 0;
  const counting = (original: Listen, step: number): Listen =>
    function (...args) {
      if (outlives(this)) count += step;
      original.apply(this, args);
    };
  prototype.addEventListener = counting(addEventListener, 1);
  prototype.removeEventListener = counting(removeEventListener, -1);
  try {
    await work();
  } finally {
    Object.assign(prototype, { addEventListener, removeEventListener });
  }
  return count;
}

describe('chart: life', () => {
  it('loads and draws nothing until it comes into view', async () => {
    const element = new ChartTestElement();
    const { load } = element.loader;
    let loads = 0;
    element.loader.load = () => ((loads += 1), load());
    const far = document.createElement('div');
    far.style.setProperty('margin-block-start', '400vh');
    far.append(element);
    await fixture(html`${far}`);
    await frame();
    await frame();
    expect([element.chart.status, loads, liveCharts().length]).to.deep.equal(['waiting', 0, 0]);
    element.scrollIntoView();
    await ready(element);
    expect(loads).to.equal(1);
  });

  it('waits for a size: a hidden tab costs nothing, and the chart is there when it opens', async () => {
    const element = new ChartTestElement();
    element.hidden = true;
    await placed(element);
    await frame();
    expect(liveCharts(element)).to.have.length(0);
    element.hidden = false;
    await ready(element);
  });

  it('draws what the page then shows', async () => {
    const element = await drawn();
    const canvas = element.find<HTMLCanvasElement>('canvas');
    const rect = element.chart.stage.rect({ series: 0, category: 0 });
    const at = (value: number) => Math.round(value * devicePixelRatio);
    const [x, y] = [at((rect?.x ?? 0) + (rect?.width ?? 0) / 2), at((rect?.y ?? 0) + (rect?.height ?? 0) / 2)];
    const pixel = canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
    expect([...pixel]).to.deep.equal([6, 101, 75, 255]);
  });

  it('is updated in place, with copies of the data, and only when something changed', async () => {
    const element = await drawn();
    const [chart] = liveCharts(element);
    const canvas = element.find('canvas');
    const next = smallSpec({ values: [[7], [8], [9]] });
    await show(element, next);
    expect(liveCharts(element)[0]).to.equal(chart);
    expect(element.find('canvas')).to.equal(canvas);
    expect(chart?.data.datasets.map(({ data }) => data[0])).to.deep.equal([7, 8, 9]);
    expect(next.values).to.deep.equal([[7], [8], [9]]);
    const drawnData = chart?.data.datasets[0]?.data;
    await show(element, smallSpec({ values: [[7], [8], [9]] }));
    expect(chart?.data.datasets[0]?.data).to.equal(drawnData);
  });

  it('takes other series and categories in place too', async () => {
    const element = await drawn();
    const [chart] = liveCharts(element);
    const { series, categories } = smallSpec();
    await show(
      element,
      smallSpec({ series: series.slice(1), categories: categories.slice(0, 2), values: [[1], [2, 3]] }),
    );
    expect(liveCharts(element)[0]).to.equal(chart);
    expect(chart?.data.labels).to.deep.equal(['1', '2']);
    expect(chart?.data.datasets.map(({ label }) => label)).to.deep.equal(['Late', 'Canceled']);
  });

  it('follows the size of its box', async () => {
    const element = await drawn();
    element.style.setProperty('inline-size', '500px');
    const width = () => element.find('canvas').getBoundingClientRect().width;
    await until(() => width() === element.find('.plot').clientWidth);
    expect(width()).to.be.at.most(500);
    expect(liveCharts(element)).to.have.length(1);
  });

  it('follows a theme that changes anywhere above it', async () => {
    const element = await drawn();
    const [chart] = liveCharts(element);
    expect(chart?.data.datasets[0]?.backgroundColor).to.equal('rgb(6, 101, 75)');
    document.documentElement.style.setProperty('--test-done', 'rgb(1, 2, 3)');
    try {
      await until(() => chart?.data.datasets[0]?.backgroundColor === 'rgb(1, 2, 3)');
    } finally {
      document.documentElement.style.removeProperty('--test-done');
    }
    await until(() => chart?.data.datasets[0]?.backgroundColor === 'rgb(6, 101, 75)');
    expect(liveCharts(element)[0]).to.equal(chart);
  });

  it('is destroyed when it leaves the page and rebuilt when it returns', async () => {
    const element = await drawn();
    const parent = element.parentElement;
    element.remove();
    expect(liveCharts()).to.have.length(0);
    parent?.append(element);
    await ready(element);
    expect(element.chart.stage.rect({ series: 0, category: 0 })?.height).to.be.greaterThan(0);
  });

  it('is destroyed when the template drops it, and comes back with it', async () => {
    const element = await drawn();
    element.shown = false;
    await element.updateComplete;
    expect(liveCharts()).to.have.length(0);
    element.shown = true;
    await ready(element);
  });

  it('gives up quietly when it leaves while the runtime loads', async () => {
    const element = new ChartTestElement();
    const { load } = element.loader;
    let arrive: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    element.loader.load = () => gate.then(load);
    await placed(element);
    await until(() => element.chart.status === 'loading');
    element.remove();
    arrive();
    await load();
    await frame();
    expect(liveCharts()).to.have.length(0);
  });

  it('leaves nothing behind over a hundred visits', async () => {
    await drawn();
    const left = await listenersLeft(async () => {
      for (let visit = 0; visit < 100; visit += 1) {
        const element = new ChartTestElement();
        document.body.append(element);
        await element.updateComplete;
        if (visit % 10 === 0) await ready(element);
        element.remove();
      }
    });
    expect(left).to.equal(0);
    expect(liveCharts()).to.have.length(1);
  });

  it('never writes the global defaults that it shares with a host', async () => {
    const plain = () =>
      JSON.stringify(Chart.defaults, (_, value: unknown) => (typeof value === 'function' ? 'f' : value));
    await drawn();
    const before = plain();
    const element = await drawn({ spec: smallSpec({ chosen: { series: ['late'] } }), language: 'ar' });
    await show(element, smallSpec());
    expect(plain()).to.equal(before);
  });

  it('is not changed by plugins that a host registers for its own charts', async () => {
    const calls: string[] = [];
    const plugin = { id: 'of-the-host', beforeDraw: () => void calls.push('draw') };
    Chart.register(plugin);
    try {
      await drawn();
      expect(calls).to.deep.equal([]);
    } finally {
      Chart.unregister(plugin);
    }
  });
});
