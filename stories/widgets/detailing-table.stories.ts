import type { Meta } from '@storybook/web-components-vite';
import '../../src/widgets/detailing-table/define.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-detailing-table';
const meta: Meta = { title: 'Widgets/Detailing Table', component: tag };
export default meta;

export const { Playground, Ready, Loading, Empty, Error, Narrow, LongText, Languages, Dark, Themed } = commonStories(tag);
export const FilteredToEmpty = widgetStory(tag, { scenario: 'filteredToEmpty' });
export const Forbidden = widgetStory(tag, { scenario: 'forbidden' });
export const SessionExpired = widgetStory(tag, { scenario: 'sessionExpired' });
export const MinimalBackend = widgetStory(tag, { scenario: 'minimalBackend' });
export const ReadOnly = widgetStory(tag, { scenario: 'readOnly' });
export const RightToLeftNames = widgetStory(tag, { scenario: 'rtl' });
export const ZeroDecimalCurrency = widgetStory(tag, { scenario: 'zeroDecimal' });
export const OneRow = widgetStory(tag, { scenario: 'oneRow' });
