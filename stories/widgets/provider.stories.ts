import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/detailing-table/define.js';
import '../../src/widgets/provider/define.js';
import '../../src/widgets/status-chart/define.js';
import { scenario, type ScenarioName } from '../../src/testing/scenarios.js';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';

const tag = 'tranche-provider';
const meta: Meta = { title: 'Widgets/Provider', component: tag };
export default meta;

const chart = 'tranche-status-chart';
const table = 'tranche-detailing-table';

/** A provider whose backend is the scenario, with widgets inside. */
function connected(name: ScenarioName, ...tags: string[]): ProviderElement {
  const { client, filters } = scenario(name);
  const provider = document.createElement(tag);
  provider.client = client;
  provider.filters = filters;
  provider.append(...tags.map((one) => document.createElement(one)));
  return provider;
}

function story(build: () => HTMLElement[]): StoryObj {
  return {
    render: () => {
      const box = document.createElement('div');
      box.className = 'story-box';
      box.append(...build());
      return box;
    },
  };
}

/** One provider: what is chosen in the chart narrows the table. */
export const Playground = story(() => [connected('ready', chart, table)]);

/** Two providers are two scopes: opposite filters, and neither knows of the other. */
export const TwoScopes = story(() => {
  const [late, settled] = [connected('ready', table), connected('ready', table)];
  late.filters = { overdueDaysMin: 1 };
  settled.filters = { status: ['completed'] };
  return [late, settled];
});

/** The page's sign-in is over: every widget says so, one event is fired. */
export const SessionExpired = story(() => [connected('sessionExpired', chart, table)]);

/** A base-url that nobody should use: the console says what is wrong, the widgets that something is. */
export const Misconfigured = story(() => {
  const provider = document.createElement(tag);
  provider.baseUrl = 'ftp://api.example.com';
  provider.append(document.createElement(table));
  return [provider];
});

/** Without a provider a widget waits a moment, then tells the page's developer. */
export const Forgotten = story(() => [document.createElement(table)]);
