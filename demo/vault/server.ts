import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Hono } from 'hono';
import type { CardPageRequest, CardPages } from '../../src/backends/billing/card-pages.js';
import { systemClock, type Clock } from '../../src/core/clock.js';
import { brands as allBrands, type Brand } from '../../src/hosted/vault-protocol.js';
import { root } from '../config.js';
import { sendFile } from '../files.js';
import { listen } from '../listen.js';
import { notFound, vaultApi, type Violation } from './api.js';
import { bankLink } from './bank-link.js';
import { apiHeaders, fileHeaders, pageHeaders } from './headers.js';
import { memoryVaultStore, type VaultStore } from './sessions.js';
import { Vault } from './vault.js';

export interface VaultServerOptions {
  port: number;
  /** The mock bank, as `startBank` answers it. */
  bank: { readonly url: string; readonly key: string };
  /** Origins that may frame card pages; asked whenever one is opened. Nobody by default. */
  parents?: readonly string[] | (() => readonly string[]);
  /** In memory unless given; `folderVaultStore(folder)` outlives a restart. */
  store?: VaultStore;
  clock?: Clock;
  /** The page's build. */
  hostedFolder?: string;
  /** Where buyers reach this server, when that is not where it listens. */
  publicUrl?: string;
  brands?: readonly Brand[];
  /** The framing pages are cross-origin isolated: card pages carry COEP, and the bank opens in a page of its own. */
  isolated?: boolean;
  /** Where "back to the merchant" leads. */
  returnUrl?: string;
  /** Something ended on the page of that handle: `backend.hearCardPage`. */
  onChange?: (handle: string) => void;
  onError?: (error: unknown) => void;
  /** How long the bank's server may take. */
  bankTimeoutMs?: number;
}

export interface VaultServer {
  /** Origin of page and vault. */
  readonly url: string;
  /** For backends in the same process. */
  readonly cardPages: CardPages & {
    open(request: CardPageRequest & { isolated?: boolean }): ReturnType<CardPages['open']>;
  };
  /** Breaches of the page's policy that browsers reported; there must be none. */
  readonly violations: readonly Violation[];
  close(): Promise<void>;
}

const missing = 'The card page is not built yet: npm run build.';

/** The page and the hash of its own script, read together: a build may happen while the server runs. */
async function readBuild(folder: string): Promise<{ page: string; inline: string } | undefined> {
  try {
    const [page, integrity] = await Promise.all(
      ['index.html', 'integrity.json'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    const { inline } = JSON.parse(integrity ?? '') as { inline: string };
    return page === undefined ? undefined : { page, inline };
  } catch {
    return undefined;
  }
}

function servePages(app: Hono, vault: Vault, folder: string, bankOrigin: string): void {
  app.get('/c/:handle', async (c) => {
    const session = vault.session(c.req.param('handle'));
    const built = await readBuild(folder);
    if (!built) return c.text(missing, 503, apiHeaders);
    // An unknown page says so itself, in the buyer's language.
    return c.html(built.page, session ? 200 : 404, pageHeaders({ session, bankOrigin, inline: built.inline }));
  });
  app.get('/:path{.+}', async (c) => {
    const path = resolve(folder, c.req.param('path'));
    if (!path.startsWith(resolve(folder) + sep)) return notFound();
    const hashed = path.startsWith(join(resolve(folder), 'assets') + sep);
    const file = await sendFile(c, path, hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    for (const [name, value] of Object.entries(fileHeaders)) file.headers.set(name, value);
    return file;
  });
}

/** The same object, unreachable once the server is closed. */
function reachable(vault: Vault, isClosed: () => boolean): VaultServer['cardPages'] {
  const guard = <T>(work: () => Promise<T>): Promise<T> =>
    isClosed() ? Promise.reject(new Error('the vault is closed')) : work();
  return {
    open: (request) => guard(() => vault.open(request)),
    status: (handle) => guard(() => vault.status(handle)),
    close: (handle) => guard(() => vault.close(handle)),
  };
}

/** Starts the card page and its vault on one origin of their own. Rejects when the port cannot be had. */
export async function startVault(options: VaultServerOptions): Promise<VaultServer> {
  const { clock = systemClock, parents = [], bank, hostedFolder = join(root, 'dist/hosted') } = options;
  const place = { url: options.publicUrl ?? '' };
  const timeout = options.bankTimeoutMs === undefined ? {} : { timeoutMs: options.bankTimeoutMs };
  const vault = await Vault.start({
    store: options.store ?? memoryVaultStore(),
    clock,
    bank: bankLink({ ...bank, clock, ...timeout }),
    origin: () => place.url,
    parents: typeof parents === 'function' ? parents : () => parents,
    brands: options.brands ?? allBrands,
    isolated: options.isolated ?? false,
    returnUrl: options.returnUrl,
    onChange: options.onChange,
  });
  const violations: Violation[] = [];
  const app = new Hono();
  app.route('/vault/v1', vaultApi({ vault, clock, bankKey: bank.key, violations, onError: options.onError }));
  app.all('/vault/*', notFound);
  servePages(app, vault, hostedFolder, new URL(bank.url).origin);
  app.notFound(notFound);
  const server = await listen(app, options.port);
  place.url ||= server.url;
  let closed = false;
  const close = () => {
    closed = true;
    return server.close();
  };
  return { url: place.url, cardPages: reachable(vault, () => closed), violations, close };
}
