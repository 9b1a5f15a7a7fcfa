/** Runs in the page: mounts and removes a widget until it has shown its data, again and again. */
import { scenario } from '../../../src/testing/scenarios.js';
import '../../../src/widgets/provider/define.js';
import '../../../src/widgets/detailing-table/define.js';
import '../../../src/widgets/overdue-chart/define.js';
import '../../../src/widgets/status-chart/define.js';

const { client } = scenario('ready', { plans: 40 });

async function cycle(tag: string): Promise<void> {
  const provider = document.createElement('tranche-provider');
  provider.client = client;
  const widget = document.createElement(tag);
  const ready = new Promise((resolve) => widget.addEventListener('tranche-ready', resolve, { once: true }));
  provider.append(widget);
  document.body.append(provider);
  await ready;
  provider.remove();
  await new Promise((resolve) => setTimeout(resolve, 30));
}

export const bench = {
  async cycles(tag: string, count: number): Promise<void> {
    for (let index = 0; index < count; index++) await cycle(tag);
  },
};
export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
