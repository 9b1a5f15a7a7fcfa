import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { TrancheError } from '../../src/core/errors.js';
import { intercept } from '../../src/testing/faults.js';
import '../../src/widgets/detailing-table/define.js';
import { must, shadowOf } from '../support/play.js';
import { chooseAll, pressIn, shows } from '../support/recovery-play.js';
import { commonStories, widgetStory } from '../support/widget-story.js';

const tag = 'tranche-detailing-table';
const meta: Meta = { title: 'Widgets/Detailing table', component: tag };
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

/** Rows ticked, with what can be done with them. */
export const Selected = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const boxes = () => [...root.querySelectorAll<HTMLElement>('.grid-body .grid-check')];
    await waitFor(() => expect(boxes().length).toBeGreaterThan(3));
    for (const box of boxes().slice(0, 3)) await userEvent.click(box);
    await waitFor(() => expect(root.querySelector('.bulk-bar')?.textContent).toContain('3'));
  },
});

/** What a run in bulk would do, before anything is sent. */
export const RecoveryDryRun = widgetStory(tag, {
  book: { plans: 60 },
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    await chooseAll(root);
    await shows(root, '.recovery-plan');
  },
});

/** Under way. */
export const RecoveryRunning = widgetStory(tag, {
  book: { plans: 60, latency: 400 },
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    await chooseAll(root);
    await shows(root, '.recovery-plan');
    pressIn(root, '[part~=submit]');
    await shows(root, '.recovery-rows .success');
  },
});

/** Its end: what came out for each. */
export const RecoveryDone = widgetStory(tag, {
  book: { plans: 60 },
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    await chooseAll(root);
    await shows(root, '.recovery-plan');
    pressIn(root, '[part~=submit]');
    await shows(root, '.foot .button:nth-child(3)');
  },
});

/** A run whose page was gone in the middle. */
export const RecoveryInterrupted = widgetStory(tag, {
  book: { plans: 60 },
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    const table = must(canvasElement.querySelector(tag));
    await waitFor(() => must(root.querySelector('.grid-check')));
    const account = must(table.meta.data?.account.id);
    const items = Array.from({ length: 100 }, (_, place) => [
      `one ${place}`,
      'pl_1',
      1,
      `key ${place}`,
      place < 37 ? 'done' : 'waiting',
    ]);
    sessionStorage.setItem(
      'tranche.bulk.1',
      JSON.stringify([{ id: 'run', account, owner: tag, at: Date.now(), items }]),
    );
    const parent = must(table.parentElement);
    const again = document.createElement(tag);
    table.replaceWith(again);
    await waitFor(() =>
      expect(must(parent.querySelector(tag)?.shadowRoot).querySelector('.banner')?.textContent).toContain('37'),
    );
    sessionStorage.clear();
  },
});

/** The table's root, once its rows are there; pages of an export answer with `trouble` from the third on. */
async function exporting(canvas: HTMLElement, trouble?: () => Promise<never>): Promise<ShadowRoot> {
  let pages = 0;
  const provider = must(canvas.querySelector('tranche-provider'));
  const { client } = provider;
  if (client && trouble)
    provider.client = intercept(client, ({ operation, input, next }) => {
      const isPage = operation.id === 'plans.list' && (input as { limit?: number }).limit === 100;
      return isPage && ++pages === 2 ? trouble() : next();
    });
  const root = shadowOf(canvas, tag);
  await waitFor(() => must(root.querySelector('[part=row]')));
  return root;
}

/** What the file holds and how it is written. */
export const ExportOptions = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = await exporting(canvasElement);
    await userEvent.click(must(root.querySelectorAll<HTMLElement>('.export-tools button')[1]));
    const dialog = await waitFor(() => must(root.querySelector<HTMLElement>('dialog[open]')));
    const chosen = await waitFor(() => must(dialog.querySelector<HTMLElement>('.export-columns input[value=chosen]')));
    await userEvent.click(chosen);
    await waitFor(() => expect(dialog.querySelectorAll('.export-list input:checked').length).toBeGreaterThan(5));
  },
});

/** A file that is being written. */
export const ExportRunning = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const root = await exporting(canvasElement, () => new Promise<never>(() => undefined));
    await userEvent.click(must(root.querySelector<HTMLElement>('.export-tools button')));
    await waitFor(() => expect(root.querySelector('progress')?.value).toBe(100));
  },
});

/** A file that did not come to its end: nothing was saved. */
export const ExportFailed = widgetStory(tag, {
  play: async ({ canvasElement }) => {
    const lost = new TrancheError('network', { kind: 'network', retryable: true });
    const root = await exporting(canvasElement, () => Promise.reject(lost));
    await userEvent.click(must(root.querySelector<HTMLElement>('.export-tools button')));
    await waitFor(() => must(root.querySelector('[part~=message] [part~=retry]')));
  },
});

/** Drafts to buyers whose installment cannot be collected. */
export const RecoveryMessages = widgetStory(tag, {
  book: { plans: 160 },
  play: async ({ canvasElement }) => {
    const root = shadowOf(canvasElement, tag);
    await chooseAll(root);
    await shows(root, '.recovery-plan');
    pressIn(root, '.foot .button');
    await shows(root, '.message-link');
  },
});
