import { expect } from '@open-wc/testing';
import { ChartTestElement } from './chart-element.js';
import { smallSpec } from './specs.js';
import { drawn, liveCharts, mounted, placed, ready, show, until } from './support.js';

const legend = (element: ChartTestElement) =>
  element.findAll('.legend-item').map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim());

const cells = (element: ChartTestElement) =>
  element.findAll('tr').map((row) => [...row.children].map(({ textContent }) => textContent.trim()));

async function asTable(changes: Partial<ChartTestElement> = {}): Promise<ChartTestElement> {
  const element = await drawn(changes);
  element.find<HTMLInputElement>('input[value="table"]').click();
  await element.updateComplete;
  return element;
}

describe('chart: legend', () => {
  it('names every series with its count', async () => {
    const element = await drawn();
    expect(legend(element)).to.deep.equal(['Completed 40', 'Late 12', 'Canceled 8']);
  });

  it('takes a series out of the drawing and back, never out of the table', async () => {
    const element = await drawn();
    const [, late] = element.findAll('.legend-item');
    const [chart] = liveCharts(element);
    late?.click();
    await element.updateComplete;
    expect(late?.getAttribute('aria-pressed')).to.equal('false');
    expect(chart?.isDatasetVisible(1)).to.equal(false);
    expect(chart?.isDatasetVisible(0)).to.equal(true);
    element.chart.show('table');
    await element.updateComplete;
    expect(cells(element)[1]).to.deep.equal(['1 installment', '30', '12', '3', '45']);
    late?.click();
    await element.updateComplete;
    expect(late?.getAttribute('aria-pressed')).to.equal('true');
    expect(chart?.isDatasetVisible(1)).to.equal(true);
  });

  it('offers all of them again instead of empty axes', async () => {
    const element = await drawn();
    for (const item of element.findAll('.legend-item')) item.click();
    await element.updateComplete;
    expect(getComputedStyle(element.find('canvas')).visibility).to.equal('hidden');
    element.find('.chart-blank button').click();
    await element.updateComplete;
    expect(element.chart.hidden.size).to.equal(0);
    expect(getComputedStyle(element.find('canvas')).visibility).to.equal('visible');
  });
});

describe('chart: the same data as a table', () => {
  it('holds every value of the spec, with totals from both sides', async () => {
    const element = await asTable();
    expect(cells(element)).to.deep.equal([
      ['Installments', 'Completed', 'Late', 'Canceled', 'Total'],
      ['1 installment', '30', '12', '3', '45'],
      ['2 installments', '0', '0', '0', '0'],
      ['open', '10', '0', '5', '15'],
      ['Total', '40', '12', '8', '60'],
    ]);
    for (const header of element.findAll('tbody th, tfoot th')) expect(header.getAttribute('scope')).to.equal('row');
  });

  it('stands in the same box: nothing below moves, the drawing is out of reach', async () => {
    const element = await drawn();
    const before = element.getBoundingClientRect().height;
    element.chart.show('table');
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(before);
    expect(getComputedStyle(element.find('.plot')).visibility).to.equal('hidden');
    const table = element.find('.table-scroll').getBoundingClientRect();
    const box = element.find('.chart-body').getBoundingClientRect();
    expect(table.bottom).to.be.at.most(box.bottom + 0.5);
  });

  it('activates by its cells and bars what segments do, and marks the chosen ones', async () => {
    const element = await asTable({ spec: smallSpec({ chosen: { series: ['late'], category: ['1'] } }) });
    const button = (name: string) => element.find<HTMLButtonElement>(`[aria-label^="${name}"]`);
    button('Late, 1 installment: 12 plans').click();
    button('1 installment').click();
    expect(element.activated).to.deep.equal([{ series: 'late', category: '1' }, { category: '1' }]);
    const pressed = element.findAll('.cell-button[aria-pressed="true"]').map((cell) => cell.ariaLabel);
    expect(pressed).to.deep.equal(['Late, 1 installment: 12 plans, 26.7%, selected']);
  });

  it('has no buttons where nothing can be activated', async () => {
    const element = await asTable({ passive: true });
    expect(element.findAll('.cell-button')).to.have.length(0);
    expect(cells(element)[1]).to.deep.equal(['1 installment', '30', '12', '3', '45']);
  });

  it('stands in when the chart cannot be loaded, until a retry succeeds', async () => {
    const element = new ChartTestElement();
    const { load } = element.loader;
    element.loader.load = () => Promise.reject(new TypeError('offline'));
    await placed(element);
    await until(() => element.chart.status === 'failed');
    await element.updateComplete;
    expect(element.text('.banner .text')).to.equal('The chart could not be loaded. Here is its table.');
    expect(cells(element)[3]).to.deep.equal(['open', '10', '0', '5', '15']);
    element.loader.load = load;
    element.find('.banner button').click();
    await ready(element);
    expect(element.chart.face).to.equal('chart');
    expect(element.renderRoot.querySelector('.banner')).to.equal(null);
  });
});

describe('chart: faces', () => {
  it('is accessible as a chart, as a table, with a choice and with a tooltip', async () => {
    const element = await drawn();
    await expect(element).to.be.accessible();
    await show(element, smallSpec({ chosen: { series: ['late'] } }));
    element.find('.plot').focus();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.chart.show('table');
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('offers to clear a choice only while there is one', async () => {
    const element = await drawn({ spec: smallSpec({ chosen: { series: ['late'] } }) });
    element.find('.chart-unit button').click();
    expect(element.cleared).to.equal(1);
    await show(element, smallSpec({ chosen: { series: [] } }));
    expect(element.findAll('.chart-unit button')).to.have.length(0);
  });

  it('becomes a picture with title, legend and note, at twice the size', async () => {
    const element = await drawn();
    const blob = await element.chart.toPng('Data as of today');
    expect(blob?.type).to.equal('image/png');
    const picture = await createImageBitmap(blob ?? new Blob());
    const plot = element.find('.plot');
    expect(picture.width).to.equal((plot.clientWidth + 48) * 2);
    expect(picture.height).to.be.greaterThan(plot.clientHeight * 2 + 200);
    expect(liveCharts()).to.have.length(1);
  });

  it('can be made a picture that was never drawn on the page', async () => {
    const element = await mounted();
    element.chart.show('table');
    const blob = await element.chart.toPng();
    expect(blob?.size).to.be.greaterThan(1000);
  });
});
