import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ChartSpec } from '../../src/charts/spec.js';
import type { RuntimeLoader } from '../../src/charts/stage.js';
import { agingSpec, sampleSpec } from './charts-data.js';
import { ChartSheetElement } from './charts-sheet.js';

interface Args {
  spec: ChartSpec;
  locale?: string;
  load?: RuntimeLoader;
}

const meta: Meta<Args> = {
  title: 'ui/Charts',
  component: 'tranche-chart-sheet',
  args: { spec: sampleSpec(), locale: 'en' },
  render: ({ spec, locale, load = () => import('../../src/charts/chart-runtime.js') }) =>
    html`<tranche-chart-sheet .spec=${spec} .locale=${locale} .loadRuntime=${load} switchable></tranche-chart-sheet>`,
};
export default meta;

type Story = StoryObj<Args>;

async function sheetOf(canvas: HTMLElement): Promise<ChartSheetElement> {
  const sheet = canvas.querySelector('tranche-chart-sheet');
  if (!(sheet instanceof ChartSheetElement)) throw new Error('No chart in the story.');
  await waitFor(() => expect(sheet.chart.status).not.toBe('waiting'));
  await waitFor(() => expect(sheet.chart.status).not.toBe('loading'));
  return sheet;
}

export const Ready: Story = {};

/** Focus the chart, walk to the late plans of six installments, choose them. */
export const Keyboard: Story = {
  play: async ({ canvasElement }) => {
    const { shadowRoot } = await sheetOf(canvasElement);
    shadowRoot?.querySelector<HTMLElement>('.plot')?.focus();
    await userEvent.keyboard('{Home}{ArrowRight>5/}{ArrowUp>3/}{Enter}');
    const spoken = () => shadowRoot?.querySelector('[aria-live="polite"]')?.textContent;
    await waitFor(() => expect(spoken()).toBe('In progress with issues, 6 installments: 24 plans, 12.9%, selected'));
  },
};

export const ChosenSegment: Story = {
  args: { spec: { ...sampleSpec(), chosen: { series: ['d'], category: ['12'] } } },
};

export const ChosenSeries: Story = { args: { spec: { ...sampleSpec(), chosen: { series: ['d'] } } } };

export const ChosenBar: Story = { args: { spec: { ...sampleSpec(), chosen: { category: ['6'] } } } };

export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const sheet = await sheetOf(canvasElement);
    const { height } = sheet.getBoundingClientRect();
    sheet.chart.show('table');
    await sheet.updateComplete;
    await expect(sheet.getBoundingClientRect().height).toBe(height);
  },
};

export const HiddenSeries: Story = {
  play: async ({ canvasElement }) => {
    const sheet = await sheetOf(canvasElement);
    for (const id of ['a', 'c']) sheet.chart.toggle(id);
  },
};

export const Aging: Story = { args: { spec: agingSpec() } };

export const FewPlans: Story = { args: { spec: sampleSpec('en', 0.05) } };

export const LoadFailed: Story = { args: { load: () => Promise.reject(new TypeError('offline')) } };

export const Narrow: Story = { globals: { width: '320' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { args: { spec: sampleSpec('ar'), locale: 'ar' } };
