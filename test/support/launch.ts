import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../tools/browser.js';

/** Chromium without a screen, as all tests use it. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: browserFlags });

/** Functions handed to `page.evaluate` were compiled with names kept, by a helper that a page lacks. */
export const compilerHelper = 'globalThis.__name ??= (target) => target';

/** Runs `work` with a page in a context of its own; both are closed afterwards, whatever happens. */
export async function withPage<T>(
  browser: Browser,
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  await context.addInitScript(compilerHelper);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
