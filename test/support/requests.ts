import type { BrowserContext, Page } from 'playwright-core';

const isLocal = (url: URL): boolean => ['data:', 'blob:', 'about:'].includes(url.protocol);

/** Calls `found` with each request to an origin that is not named. */
export function onForeignRequest(
  of: Page | BrowserContext,
  origins: readonly string[],
  found: (url: string) => void,
): void {
  of.on('request', (request) => {
    const url = new URL(request.url());
    if (!isLocal(url) && !origins.includes(url.origin)) found(url.href);
  });
}
