import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';
import '../../src/widgets/revenue-by-currency/define.js';
import { chooseFirstRow, must } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-revenue-by-currency';
const meta: Meta = { title: 'Widgets/Revenue by currency', component: tag };
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
export const MinimalBackend = widgetStory(tag, { scenario: 'minimalBackend' });
export const AllParts = widgetStory(tag, { attributes: { 'show-refunded': '', 'show-void': '' } });

/** A currency chosen by keyboard. */
export const Chosen = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    await chooseFirstRow(canvasElement, tag);
    const provider = must(canvasElement.querySelector<ProviderElement>('tranche-provider'));
    await waitFor(() => expect(provider.filters.currency).toHaveLength(1));
  },
});
