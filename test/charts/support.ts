import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { Chart } from 'chart.js';
import type { ChartPoint, ChartSpec } from '../../src/charts/spec.js';
import { ChartTestElement } from './chart-element.js';

/** A chart on the page, drawn. */
export async function drawn(changes: Partial<ChartTestElement> = {}): Promise<ChartTestElement> {
  const element = await mounted(changes);
  await ready(element);
  return element;
}

/** A chart on the page, perhaps not yet drawn. */
export async function mounted(changes: Partial<ChartTestElement> = {}): Promise<ChartTestElement> {
  const element = new ChartTestElement();
  return placed(Object.assign(element, changes));
}

export async function placed(element: ChartTestElement): Promise<ChartTestElement> {
  return fixture<ChartTestElement>(html`${element}`);
}

/** `waitUntil` with patience: the machine may be busy. */
export async function until(condition: () => unknown): Promise<void> {
  await waitUntil(() => Boolean(condition()), undefined, { timeout: 8000 });
}

export async function ready(element: ChartTestElement): Promise<void> {
  await waitUntil(() => element.chart.status === 'ready' && liveCharts(element).length === 1, 'the chart is drawn', {
    timeout: 8000,
  });
  await element.updateComplete;
}

export async function show(element: ChartTestElement, spec: ChartSpec): Promise<void> {
  element.spec = spec;
  await element.updateComplete;
}

/** chart.js's own list of living charts, those of one element if given. */
export function liveCharts(element?: ChartTestElement): Chart[] {
  const all = Object.values(Chart.instances);
  return element ? all.filter(({ canvas }) => element.renderRoot.contains(canvas)) : all;
}

/** Middle of a segment on the screen. */
export function positionOf(element: ChartTestElement, point: ChartPoint): [number, number] {
  const rect = element.chart.stage.rect(point);
  const box = element.find('.plot').getBoundingClientRect();
  if (!rect) throw new Error('Not drawn');
  return [Math.round(box.x + rect.x + rect.width / 2), Math.round(box.y + rect.y + rect.height / 2)];
}

export async function pointAt(element: ChartTestElement, point: ChartPoint): Promise<void> {
  await sendMouse({ type: 'move', position: positionOf(element, point) });
  await element.updateComplete;
}

export async function clickOn(element: ChartTestElement, point: ChartPoint): Promise<void> {
  await sendMouse({ type: 'click', position: positionOf(element, point) });
  await element.updateComplete;
}
