import { userEvent, waitFor } from 'storybook/test';

/** The shadow root of the story's widget. */
export function shadowOf(canvas: HTMLElement, tag: string): ShadowRoot {
  return must(canvas.querySelector(tag)?.shadowRoot);
}

/** For `waitFor`: throws until there is something. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not there yet');
  return value;
}

/** Chooses the first row of a report's table by keyboard. */
export async function chooseFirstRow(canvas: HTMLElement, tag: string): Promise<void> {
  const first = await waitFor(() => must(shadowOf(canvas, tag).querySelector<HTMLElement>('[part~=row] button')));
  first.focus();
  await userEvent.keyboard('{Enter}');
}
