import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { demoToday, generateBook } from '../../src/testing/generate-book.js';
import '../../src/widgets/possible-values/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-possible-values';
const meta: Meta = { title: 'Widgets/Possible values', component: tag };
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
export const ZeroDecimal = widgetStory(tag, { scenario: 'zeroDecimal' });

const book = generateBook({ plans: 400 });
const plansWhere = (keep: (plan: (typeof book.plans)[number]) => boolean) => ({
  book: { ...book, plans: book.plans.filter(keep) },
});

export const SeveralCurrencies = widgetStory(tag, {
  book: plansWhere(({ currency }) => currency !== 'EUR'),
  attributes: { currency: 'JPY' },
});

/** The months ahead, read by keyboard. */
export const MonthsAhead = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const chart = await waitFor(() => must(root.querySelector<HTMLElement>('[part~=chart]')));
    chart.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(root.querySelector('.tip')).not.toBeNull());
  },
});

/** Plans of which nothing was due yet: zeros today, and what will come. */
export const NoneDue = widgetStory(tag, {
  book: {
    book: {
      ...book,
      asOf: '2026-06-15T09:30:00Z',
      plans: book.plans
        .map((plan) => ({
          ...plan,
          installments: plan.installments.filter(({ dueDate }) => dueDate > demoToday),
        }))
        .filter(({ installments, currency }) => installments.length > 0 && currency === 'EUR'),
    },
  },
});

export const AsTable = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const table = await waitFor(() => must(root.querySelector<HTMLInputElement>('input[value=table]')));
    await userEvent.click(table);
    await waitFor(() => expect(root.querySelector('[part~=table]')).not.toBeNull());
  },
});
