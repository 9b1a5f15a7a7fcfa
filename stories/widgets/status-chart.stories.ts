import type { Meta } from '@storybook/web-components-vite';
import '../../src/widgets/status-chart/define.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-status-chart';
const meta: Meta = { title: 'Widgets/Status Chart', component: tag };
export default meta;

export const { Playground, Ready, Loading, Empty, Error, Narrow, LongText, Languages, Dark, Themed } = commonStories(tag);
export const FilteredToEmpty = widgetStory(tag, { scenario: 'filteredToEmpty' });
export const Forbidden = widgetStory(tag, { scenario: 'forbidden' });
export const SessionExpired = widgetStory(tag, { scenario: 'sessionExpired' });
export const MinimalBackend = widgetStory(tag, { scenario: 'minimalBackend' });
export const Installments = widgetStory(tag, { attributes: { 'status-of': 'installments' } });
