import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export interface StoryEnd {
  status: string;
  /** What ran after the story; accessibility is one of them. */
  reporters: { type: string; status: string; result?: unknown }[];
  errors: string[];
}

const script = fileURLToPath(new URL('in-page.js', import.meta.url));

/** Lets a page tell how its story ended; to be added before the page is opened. */
export async function watchStory(page: Page): Promise<void> {
  await page.addInitScript({ path: script });
}

export const storyEnd = (page: Page): Promise<StoryEnd> => page.evaluate('storyEnd');

/** Puts another story in the place of the one that is shown, as the sidebar does. */
export const showStory = (page: Page, { id, type }: { id: string; type: string }): Promise<StoryEnd> =>
  page.evaluate(`showStory(${JSON.stringify(id)}, ${JSON.stringify(type)})`);
