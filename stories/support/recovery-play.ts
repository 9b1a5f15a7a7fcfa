import { waitFor } from 'storybook/test';
import { must } from './play.js';

/** Code that is loaded on demand may take a while on a busy machine. */
const patient = { timeout: 10_000 };

/** Presses what is in the open dialog, or else in the widget. */
export function pressIn(root: ShadowRoot, selector: string): void {
  must((root.querySelector('dialog[open]') ?? root).querySelector<HTMLElement>(selector)).click();
}

/** Waits for something in the open dialog. */
export async function shows(root: ShadowRoot, selector: string): Promise<void> {
  await waitFor(() => must(root.querySelector(`dialog[open] ${selector}`)), patient);
}

/** Ticks all that match and opens the dialog for them. */
export async function chooseAll(root: ShadowRoot): Promise<void> {
  const head = await waitFor(() => must(root.querySelector<HTMLElement>('.grid-header .grid-check')), patient);
  head.click();
  const bar = await waitFor(() => must(root.querySelector('.bulk-bar')), patient);
  bar.querySelector<HTMLElement>('.bulk-bar > .button')?.click();
  await waitFor(() => must(bar.querySelector<HTMLElement>('.bulk-acts .primary'))).then((one) => one.click());
}
