import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { PlanFilters } from '../../src/model/plan-filters.js';
import { generateBook } from '../../src/testing/generate-book.js';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';
import '../../src/widgets/filters/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-filters';
const meta: Meta = { title: 'Widgets/Filters', component: tag };
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
export const Forbidden = widgetStory(tag, { scenario: 'forbidden' });
export const MinimalBackend = widgetStory(tag, { scenario: 'minimalBackend' });

const filters: PlanFilters = {
  q: 'a',
  product: ['prd_portrait', 'prd_uxwriting'],
  status: ['in_progress', 'in_progress_with_issues'],
  from: '2025-12-01',
  to: '2026-05-31',
  issuedMin: 2,
  currency: ['EUR'],
  country: ['FR', 'DE'],
};

/** The filters of this bar, each with its button. */
export const Chips = widgetStory(tag, { filters });

/** What charts and the page itself set is told in words, too. */
export const ChipsOfOthers = widgetStory(tag, {
  filters: {
    countMin: 6,
    countMax: 6,
    overdueDaysMin: 31,
    overdueDaysMax: 60,
    overduePosition: 3,
    kind: ['installments'],
    frequency: ['month'],
    customer: ['cus_1', 'cus_2'],
  },
});

/** By id, for the stories are told in several languages. */
const press = async (canvas: HTMLElement, selector: string) =>
  userEvent.click(await waitFor(() => must(shadowOf(canvas, tag).querySelector(selector))));

/** The boxes of the statuses, and what ticking one does. */
export const Statuses = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#field-status');
    const root = shadowOf(canvasElement, tag);
    const [box] = await waitFor(() => {
      const boxes = root.querySelectorAll<HTMLInputElement>('.choice-list input');
      if (boxes.length === 0) throw new globalThis.Error('not there yet');
      return boxes;
    });
    await userEvent.click(must(box));
    const provider = must(canvasElement.querySelector<ProviderElement>('tranche-provider'));
    await waitFor(() => expect(provider.filters.status).toEqual(['completed']));
  },
});

/** Spans with a name, and dates of one's own. */
export const PurchaseDate = widgetStory(tag, {
  filters: { from: '2026-01-01', to: '2026-06-15' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#field-period');
    await waitFor(() => must(shadowOf(canvasElement, tag).querySelector('input[type=date]')));
  },
});

const book = generateBook({ plans: 240 });
const products = Array.from({ length: 400 }, (_, index) => ({
  id: `prd_many_${index}`,
  name: `Course ${index + 1}: ${['Ceramics', 'Étude de piano', 'Woodwork', 'Screen printing'][index % 4]}`,
}));

/** A long list of products has a search box of its own. */
export const ManyProducts = widgetStory(tag, {
  book: { book: { ...book, products: [...book.products, ...products] } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#field-product');
    const root = shadowOf(canvasElement, tag);
    const search = await waitFor(() => must(root.querySelector<HTMLInputElement>('.panel input[type=search]')));
    await userEvent.type(search, 'etude');
    await waitFor(() => expect(root.querySelectorAll('.choice-list li')).toHaveLength(100));
  },
});

/** Views kept on this device under names. */
export const SavedViews = widgetStory(tag, {
  filters: { status: ['in_progress_with_issues'], from: '2026-06-01', to: '2026-06-15' },
  attributes: { 'views-key': 'stories.views' },
  play: async ({ canvasElement }) => {
    localStorage.setItem(
      'stories.views',
      JSON.stringify({
        views: [
          { name: 'Late in Brazil', filters: { country: ['BR'], overdueDaysMin: 1 } },
          { name: 'Late this month', filters: { status: ['in_progress_with_issues'] }, preset: 'thisMonth' },
          { name: 'Subscriptions', filters: { kind: ['subscription'] } },
        ],
      }),
    );
    await press(canvasElement, '#views');
    const root = shadowOf(canvasElement, tag);
    await waitFor(() => expect(root.querySelectorAll('.view')).toHaveLength(3));
  },
});

/** In a narrow place the controls fold behind one button; chips stay. */
export const Folded = widgetStory(tag, {
  width: 360,
  filters: { status: ['in_progress'], product: ['prd_portrait'], currency: ['EUR'] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.fold button');
    const root = shadowOf(canvasElement, tag);
    await waitFor(() => expect(must(root.querySelector('#controls')).checkVisibility()).toBe(true));
  },
});
