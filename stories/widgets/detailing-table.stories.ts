import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/widgets/detailing-table/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-detailing-table';
const meta: Meta = { title: 'Widgets/Detailing Table', component: tag };
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
export const ReadOnly = widgetStory(tag, { scenario: 'readOnly' });
export const RightToLeftNames = widgetStory(tag, { scenario: 'rtl' });
export const ZeroDecimalCurrency = widgetStory(tag, { scenario: 'zeroDecimal' });
export const OneRow = widgetStory(tag, { scenario: 'oneRow' });

/** A refund as its user sees it: menu, dialog, result. */
export const Refund = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const menu = await waitFor(() => must(root.querySelector<HTMLElement>('[part=row] [aria-haspopup=menu]')));
    await userEvent.click(menu);
    const item = await waitFor(() =>
      must(
        [...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) => one.textContent.includes('Refund')),
      ),
    );
    await userEvent.click(item);
    const act = await waitFor(() => must(root.querySelector<HTMLElement>('dialog[open] [part~=submit]')));
    await expect(act.textContent).toContain('Refund');
    await userEvent.click(act);
    await waitFor(() => expect(root.querySelector('[part~=message]')?.textContent).toContain('was refunded'));
  },
});

/** The installments of a plan, with attempts and reasons. */
export const Details = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const toggle = await waitFor(() => must(root.querySelector<HTMLElement>('.grid-body button[aria-expanded]')));
    await userEvent.click(toggle);
    await waitFor(() => expect(root.querySelectorAll('.timeline li').length).toBeGreaterThan(0));
  },
});
