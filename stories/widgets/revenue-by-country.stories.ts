import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { generateBook } from '../../src/testing/generate-book.js';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';
import '../../src/widgets/revenue-by-country/define.js';
import { must, shadowOf } from '../support/play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-revenue-by-country';
const meta: Meta = { title: 'Widgets/Revenue by country', component: tag };
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
const ofCurrencies = (...codes: string[]) => ({
  book: { ...book, plans: book.plans.filter(({ currency }) => codes.includes(currency)) },
});

/** Few enough for a switch; more come as a list, as in the playground. */
export const SeveralCurrencies = widgetStory(tag, { book: ofCurrencies('EUR', 'USD', 'BRL') });

/** More countries than there are bars, one with a long name, and buyers of whom no country is known. */
const places = [
  'FR',
  'DE',
  'IT',
  'GS',
  'ES',
  'PT',
  'BE',
  'NL',
  'AT',
  'IE',
  'FI',
  'GR',
  'SK',
  'ZZ',
  'LU',
  'MT',
] as const;
const european = ofCurrencies('EUR').book;
const wide = {
  book: {
    ...european,
    plans: european.plans.map((plan, index) => {
      // The first places come more often than the last.
      const country = places[Math.floor(((index % 97) ** 2 / 97 ** 2) * places.length)] ?? 'ZZ';
      return { ...plan, customer: { ...plan.customer, country } };
    }),
  },
};
export const UnknownAndOther = widgetStory(tag, { book: wide });
export const UnknownAndOtherNarrow = widgetStory(tag, { book: wide, width: 320 });

/** A country chosen by keyboard; the other bars step back. */
export const Chosen = widgetStory(tag, {
  book: wide,
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const chart = await waitFor(() => must(root.querySelector<HTMLElement>('[part~=chart]')));
    chart.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const provider = must(canvasElement.querySelector<ProviderElement>('tranche-provider'));
    await waitFor(() => expect(provider.filters.country).toHaveLength(1));
  },
});

/** The same figures, with each country's share. */
export const AsTable = widgetStory(tag, {
  book: wide,
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const table = await waitFor(() => must(root.querySelector<HTMLInputElement>('input[value=table]')));
    await userEvent.click(table);
    await waitFor(() => expect(root.querySelector('[part~=table]')).not.toBeNull());
  },
});
