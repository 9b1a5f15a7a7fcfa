import type { BrowserContext, Page } from 'playwright-core';

const isLocal = (url: URL): boolean => ['data:', 'blob:', 'about:'].includes(url.protocol);

/** Requests to any origin that is not named, as they come; they are cut off. */
export async function foreignRequests(of: Page | BrowserContext, ...origins: string[]): Promise<string[]> {
  const foreign: string[] = [];
  const isForeign = (url: URL): boolean => !isLocal(url) && !origins.includes(url.origin);
  await of.route(isForeign, async (route) => {
    foreign.push(route.request().url());
    await route.abort();
  });
  return foreign;
}
