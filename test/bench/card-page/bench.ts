import { join } from 'node:path';
import type { OpenAnswer } from '../../../src/hosted/vault-protocol.js';
import { startServer, type Handle } from '../../support/server.js';
import { staticFiles } from '../../support/static-files.js';
import { root } from '../../tools/lib/paths.js';
import { comparePages, gzipped, type PageRow } from '../page-load.js';

const opened = {
  access: 'access-of-the-bench',
  view: {
    state: 'open',
    merchantName: 'Fernhill Academy',
    customerFirstName: 'Robin',
    testMode: true,
    brands: ['visa', 'mastercard'],
    attemptsLeft: 10,
    consentVersion: '2026-11',
    parents: [],
    now: '2026-11-22T09:00:00Z',
    expiresAt: '2026-11-25T09:00:00Z',
  },
} satisfies OpenAnswer;

const inputUsable = (): boolean => {
  const input = document.querySelector<HTMLInputElement>('input[autocomplete="cc-number"]');
  return Boolean(input && !input.disabled && input.offsetHeight > 0);
};

/** First usable input of the card page against a form written by hand, both with the same answer of the vault. */
export async function cardPageBench(): Promise<PageRow[]> {
  const page = staticFiles(join(root, 'dist/hosted'));
  const floor = staticFiles(join(root, 'test/bench/card-page'));
  const handle: Handle = (request) => {
    const { origin, pathname } = new URL(request.url);
    if (pathname.endsWith('/open')) return Response.json(opened);
    if (pathname.startsWith('/c/')) return page(new Request(`${origin}/index.html`));
    return pathname.startsWith('/floor') ? floor(request) : page(request);
  };
  const host = await startServer(gzipped(handle));
  const secret = 'a-secret-of-the-bench-that-is-long-enough';
  try {
    const by = 'floor: form by hand';
    const pages = [
      { name: by, floor: by, url: `${host.url}/floor.html#${secret}`, shown: inputUsable },
      { name: 'card page', floor: by, url: `${host.url}/c/bench#${secret}`, shown: inputUsable },
    ];
    return await comparePages(pages, 15);
  } finally {
    await host.close();
  }
}
