import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';
import '../../src/widgets/status-chart/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-status-chart';
const meta: Meta = { title: 'Widgets/Status chart', component: tag };
export default meta;

const common = commonStories(tag);
export const Playground = common.Playground;
export const Ready = common.Ready;
export const Loading = common.Loading;
export const Empty = common.Empty;
export const Error = common.Error;
export const Narrow = common.Narrow;
export const LongText = common.LongText;
export const Languages = common.Languages;
export const Dark = common.Dark;
export const Themed = common.Themed;
export const FilteredToEmpty = widgetStory(tag, { scenario: 'filteredToEmpty' });
export const Forbidden = widgetStory(tag, { scenario: 'forbidden' });
export const SessionExpired = widgetStory(tag, { scenario: 'sessionExpired' });
export const MinimalBackend = widgetStory(tag, { scenario: 'minimalBackend' });
export const Installments = widgetStory(tag, { attributes: { 'status-of': 'installments' } });

/** One segment chosen by keyboard: it is marked, the rest is dimmed, and the page follows. */
export const Chosen = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const chart = await waitFor(() => must(root.querySelector<HTMLElement>('[part~=chart]')));
    chart.focus();
    await userEvent.keyboard('{Enter}');
    const provider = must(canvasElement.querySelector<ProviderElement>('tranche-provider'));
    await waitFor(() => expect(provider.filters.status).toHaveLength(1));
  },
});

/** The same data as a table. */
export const AsTable = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    await userEvent.click(await waitFor(() => must(root.querySelector<HTMLElement>('input[value=table]'))));
    await waitFor(() => expect(root.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(12));
  },
});
