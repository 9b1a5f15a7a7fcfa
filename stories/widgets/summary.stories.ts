import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/widgets/summary/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-summary';
const meta: Meta = { title: 'Widgets/Summary', component: tag };
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
export const OneCurrency = widgetStory(tag, { scenario: 'zeroDecimal' });

/** A definition opened by keyboard. */
export const Definition = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const opener = await waitFor(() => must(root.querySelector<HTMLElement>('#define-late')));
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(must(root.querySelector<HTMLElement>('#definition-late')).hidden).toBe(false));
  },
});
