import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Chart, Legend, Tooltip, type ChartConfiguration } from 'chart.js';
import { ChartController } from '../../../src/charts/chart-controller.js';
import { chartSwitch, chartView } from '../../../src/charts/chart-view.js';
import * as runtime from '../../../src/charts/chart-runtime.js';
import type { ChartPattern, ChartSpec } from '../../../src/charts/spec.js';
import { ChartStage } from '../../../src/charts/stage.js';
import { chartStyles } from '../../../src/charts/styles.js';
import { getFormats } from '../../../src/i18n/formats.js';
import { Translator } from '../../../src/i18n/translator.js';
import { type DataWords, dataWords } from '../../../src/i18n/data-words.js';
import { define } from '../../../src/ui/define.js';
import { TrancheElement } from '../../../src/ui/element.js';

/**
 * `plain` is a bare chart.js bar chart, `full` the same with chart.js's own legend and tooltip. `drawing` is our canvas alone, `whole` all
 * that a widget shows: HTML legend with counts, switch, keyboard, live regions.
 */
export type Who = 'plain' | 'full' | 'drawing' | 'whole';

const INKS = ['#06654b', '#9c963a', '#1c6cea', '#c05808', '#ac2ea0', '#323d4a', '#798393'];
const PATTERNS: ChartPattern[] = [
  'solid',
  'solid+diagonal-right',
  'solid',
  'diagonal-left',
  'dots',
  'horizontal',
  'vertical',
];

const lengths = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** 12 × 7 counts, others in every round. */
const valuesOf = (round: number): number[][] =>
  INKS.map((_, series) =>
    lengths.map((__, slot) => (Math.imul(series * 31 + slot * 17 + round * 7 + 5, 2_654_435) >>> 8) % 90),
  );

const specOf = (round: number): ChartSpec => ({
  kind: 'stacked-bar',
  title: 'Plans by length',
  summary: 'What is to be seen.',
  categoryLabel: 'Installments',
  valueLabel: 'Plans',
  categories: lengths.map((id) => ({ id, label: id })),
  series: INKS.map((_, index) => ({
    id: `${index}`,
    label: `Series ${index}`,
    color: `--_bench-${index}`,
    pattern: PATTERNS[index] ?? 'solid',
  })),
  values: valuesOf(round),
});

const { t } = new Translator<DataWords>(dataWords.en, getFormats('en'));

class ChartBenchElement extends TrancheElement {
  static override styles = chartStyles;
  @property({ attribute: false }) spec = specOf(0);
  // Loaded before, as chart.js is for the others: bytes are measured elsewhere.
  readonly chart = new ChartController(this, () => Promise.resolve(runtime));

  override render(): TemplateResult {
    return html`<h3 id="title">${this.spec.title}</h3>
      ${chartSwitch(this.chart, t)}
      ${chartView(this.chart, { spec: this.spec, t, formats: getFormats('en'), labelledBy: 'title', onActivate: () => undefined })}`;
  }
}

define('tranche-chart-bench', ChartBenchElement);

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const painted = async () => {
  await frame();
  await frame();
};

function bareConfig(round: number): ChartConfiguration<'bar'> {
  const scale = { stacked: true };
  return {
    type: 'bar',
    data: {
      labels: lengths,
      datasets: valuesOf(round).map((data, index) => ({
        label: `Series ${index}`,
        data,
        backgroundColor: INKS[index] ?? '',
      })),
    },
    options: { animation: false, responsive: false, scales: { x: scale, y: scale } },
  };
}

/** Draws again what stands on the page, with the data of a round. */
type Redraw = (round: number) => void | Promise<unknown>;

function mountBare(): Redraw {
  const canvas = document.createElement('canvas');
  canvas.width = 800;
  canvas.height = 400;
  document.body.append(canvas);
  const chart = new Chart(canvas, bareConfig(0));
  return (round) => {
    valuesOf(round).forEach((data, index) => Object.assign(chart.data.datasets[index] ?? {}, { data }));
    chart.update();
  };
}

async function mountDrawing(): Promise<Redraw> {
  const [plot, canvas, probe] = [
    document.createElement('div'),
    document.createElement('canvas'),
    document.createElement('div'),
  ];
  plot.className = 'plot';
  plot.append(canvas, probe);
  document.body.append(plot);
  const stage = new ChartStage(
    () => Promise.resolve(runtime),
    () => undefined,
  );
  const tick = (value: number) => getFormats('en').compact(value);
  const show = (round: number) =>
    stage.show({ spec: specOf(round), hidden: new Set(), mirrored: false, tick, language: 'en' });
  show(0);
  stage.enter({ plot, canvas, probe });
  while (!stage.rect({ series: 0, category: 0 })) await frame();
  return show;
}

async function mountWhole(): Promise<Redraw> {
  const element = new ChartBenchElement();
  document.body.append(element);
  while (!element.chart.stage.rect({ series: 0, category: 0 })) await frame();
  await element.updateComplete;
  return (round) => {
    element.spec = specOf(round);
    return element.updateComplete;
  };
}

let redraw: Redraw = () => undefined;

/** What the bench calls from outside, one act at a time, so that it can read the clock of the main thread between them. */
export const bench = {
  async prepare(who: Who): Promise<void> {
    if (who === 'full') Chart.register(Legend, Tooltip);
    await painted();
  },
  async draw(who: Who): Promise<void> {
    redraw = who === 'whole' ? await mountWhole() : who === 'drawing' ? await mountDrawing() : mountBare();
    await painted();
  },
  async update(from: number, count: number): Promise<void> {
    for (let round = from; round < from + count; round += 1) {
      await redraw(round);
      await frame();
    }
  },
};

export type Bench = typeof bench;

Object.assign(globalThis, { run: () => bench });
