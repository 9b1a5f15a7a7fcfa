import type { Meta } from '@storybook/web-components-vite';
import '../../src/widgets/card-registration/define.js';
import { commonStories } from '../support/widget-story.js';

const tag = 'tranche-card-registration';
const meta: Meta = { title: 'Widgets/Card registration', component: tag };
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
