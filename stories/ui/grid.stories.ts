import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { cursorSource } from '../../src/ui/grid/cursor-source.js';
import { memorySource } from '../../src/ui/grid/memory-source.js';
import type { RowSource } from '../../src/ui/grid/source.js';
import { book, bookKeys, books, cutOff, pager, silence, type Book } from './grid-books.js';
import './grid-sheet.js';

interface Args {
  source: () => RowSource<Book>;
  locale?: string;
}

const meta: Meta<Args> = {
  title: 'ui/Grid',
  component: 'tranche-grid-sheet',
  args: { locale: 'en' },
  render: ({ source, locale }) => html`<tranche-grid-sheet .source=${source()} .locale=${locale}></tranche-grid-sheet>`,
};
export default meta;

type Story = StoryObj<Args>;

const id = (row: Book) => row.id;
const pages = (load: (cursor: string | null) => ReturnType<ReturnType<typeof pager>>) => () =>
  cursorSource<Book>({ load, id, pageSize: 50 });

export const InMemory: Story = { args: { source: () => memorySource(books(1000), { keys: bookKeys }) } };

export const OneMillion: Story = {
  args: {
    source: () =>
      memorySource({ length: 1_000_000, at: book }, { keys: { pages: { type: 'number', read: (row) => row.pages } } }),
  },
};

export const CursorPages: Story = { args: { source: pages(pager(books(500), 50)) } };

export const Loading: Story = { args: { source: pages(silence) } };

export const Empty: Story = { args: { source: () => memorySource<Book>([]) } };

export const FailedLater: Story = { args: { source: pages(cutOff(books(500), 50)) } };

export const Narrow: Story = {
  args: { source: () => memorySource(books(1000), { keys: bookKeys }) },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};

export const RightToLeft: Story = {
  args: { source: () => memorySource(books(1000), { keys: bookKeys }), locale: 'ar' },
};
