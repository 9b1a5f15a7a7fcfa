import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { WidgetElement } from '../../src/frame/widget-element.js';
import { scenario } from '../../src/testing/scenarios.js';
import '../../src/widgets/detailing-table/define.js';
import '../../src/widgets/filters/define.js';
import '../../src/widgets/overdue-chart/define.js';
import '../../src/widgets/overdue-products/define.js';
import '../../src/widgets/possible-values/define.js';
import '../../src/widgets/provider/define.js';
import '../../src/widgets/revenue-by-country/define.js';
import '../../src/widgets/revenue-by-currency/define.js';
import '../../src/widgets/status-chart/define.js';
import '../../src/widgets/summary/define.js';
import { pseudoMessages } from '../support/pseudo.js';

/** A language two fifths longer than English, with accents and its ends marked: whatever is clipped lacks a bracket. */
const meta: Meta = { title: 'ui/Pseudo-locale' };
export default meta;

const tags = [
  'summary',
  'filters',
  'status-chart',
  'overdue-chart',
  'revenue-by-currency',
  'revenue-by-country',
  'overdue-products',
  'possible-values',
  'detailing-table',
].map((name) => `tranche-${name}`);

function story(width: number): StoryObj {
  return {
    render: () => {
      const box = document.createElement('div');
      box.className = 'story-box';
      box.style.inlineSize = `${width}px`;
      for (const tag of tags) {
        const provider = document.createElement('tranche-provider');
        provider.client = scenario('ready').client;
        const widget = document.createElement(tag) as WidgetElement;
        widget.messages = pseudoMessages(tag);
        provider.append(widget);
        box.append(provider);
      }
      return box;
    },
    play: async ({ canvasElement }) => {
      for (const widget of canvasElement.querySelectorAll<HTMLElement>(tags.join())) {
        await waitFor(() => expect(widget.matches(':state(ready)')).toBe(true), { timeout: 8_000 });
        await expect(widget.scrollWidth).toBeLessThanOrEqual(Math.ceil(widget.getBoundingClientRect().width));
      }
    },
  };
}

export const Phone = story(360);
export const Desktop = story(1100);
