import { waitFor } from 'storybook/test';
import { must } from './play.js';

/** Presses what is in the open dialog, or else in the widget. */
export function pressIn(root: ShadowRoot, selector: string): void {
  must((root.querySelector('dialog[open]') ?? root).querySelector<HTMLElement>(selector)).click();
}

/** Waits for something in the open dialog. */
export async function shows(root: ShadowRoot, selector: string): Promise<void> {
  await waitFor(() => must(root.querySelector(`dialog[open] ${selector}`)), { timeout: 10_000 });
}

/** Ticks all that match and opens the dialog for them. */
export async function chooseAll(root: ShadowRoot): Promise<void> {
  const head = await waitFor(() => must(root.querySelector<HTMLElement>('.grid-header .grid-check')));
  head.click();
  const bar = await waitFor(() => must(root.querySelector('.bulk-bar')));
  bar.querySelector<HTMLElement>('.bulk-bar > .button')?.click();
  await waitFor(() => must(bar.querySelector<HTMLElement>('.bulk-acts .primary'))).then((one) => one.click());
}
