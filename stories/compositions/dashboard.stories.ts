import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { DashboardElement } from '../../src/compositions/dashboard/dashboard.js';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';
import '../../src/compositions/dashboard/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-dashboard';
const meta: Meta = { title: 'Compositions/Dashboard', component: tag };
export default meta;

const common = commonStories(tag);
export const Playground = common.Playground;
export const Ready = common.Ready;
export const Loading = common.Loading;
export const Error = common.Error;
export const Narrow = common.Narrow;
export const Languages = widgetStory(tag, {
  locales: ['en', 'fr'],
  attributes: { sections: 'summary status currency' },
});
export const Dark = common.Dark;
export const ChosenSections = widgetStory(tag, { attributes: { sections: 'summary overdue products table' } });

/** Everything, far down too; a product chosen by keyboard narrows all the others. */
export const Complete = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const dashboard = must(canvasElement.querySelector<DashboardElement>(tag));
    await dashboard.loadAll();
    const root = shadowOf(canvasElement, tag);
    const products = must(root.querySelector('tranche-overdue-products')?.shadowRoot);
    const first = await waitFor(() => must(products.querySelector<HTMLElement>('[part~=row] button')), {
      timeout: 8_000,
    });
    first.focus();
    await userEvent.keyboard('{Enter}');
    const provider = must(canvasElement.querySelector<ProviderElement>('tranche-provider'));
    await waitFor(() => expect(provider.filters.product).toHaveLength(1));
    const filters = must(root.querySelector('tranche-filters')?.shadowRoot);
    await waitFor(() => expect(filters.querySelectorAll('[part~=chip]')).toHaveLength(1));
  },
});
