import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardPages } from '../src/backends/billing/card-pages.js';
import type { Clock } from '../src/core/clock.js';
import { demoAccount } from '../src/testing/generate-book.js';
import { createMailer, type Mailer } from './backend/mail/mailer.js';
import { prepareBackend, type Prepared } from './backend/prepare.js';
import { portError, startApi, type RunningServer } from './backend/server.js';
import { startBank } from './bank/server.js';
import { startBuyerPage, type BuyerPage } from './buyer/server.js';
import type { DemoConfig } from './config.js';
import { startPortal, type Portal } from './portal/server.js';
import { folderVaultStore } from './vault/sessions.js';
import { startVault, type VaultServer } from './vault/server.js';

/** Everything of the demo, each part on an origin of its own. */
export interface Services {
  readonly portal: Portal;
  readonly api: RunningServer;
  readonly buyerPage: BuyerPage;
  readonly vault: VaultServer;
  readonly database: Prepared;
  readonly mailer: Mailer;
}

/** How many ports in a row the demo takes: portal, API, buyer's page, card page, bank. */
export const portCount = 5;

export type Closers = (() => Promise<unknown>)[];

type ServiceOptions = Pick<DemoConfig, 'port' | 'databaseUrl' | 'folder' | 'reset' | 'plans' | 'smtpUrl'> & {
  secret?: string | undefined;
  origins?: readonly string[];
  clock?: Clock;
  /** The portal is cross-origin isolated, and so are the card pages it frames. */
  isolated?: boolean;
  onProgress?: (done: number, all: number) => void;
};

const hosts = ['127.0.0.1', 'localhost'];
const sender = 'billing@fernhill.example';

const onError = (error: unknown): void => console.error(error);

/** The same port of this machine under both of its names. */
const originsOf = (url: string): string[] => hosts.map((host) => `http://${host}:${new URL(url).port}`);

/** Starts all parts; what was started is ended by `closers`, also when a later part fails. Throws StartError. */
export async function startServices(options: ServiceOptions, closers: Closers): Promise<Services> {
  const { port } = options;
  const secret = options.secret ?? randomBytes(32).toString('base64url');
  const portOf = (place: number) => (port === 0 ? 0 : port + place);
  const started = async <T extends { close(): Promise<unknown> }>(place: number, starting: Promise<T>): Promise<T> => {
    const service = await starting.catch((error: unknown) => {
      throw portError(error, portOf(place));
    });
    closers.unshift(() => service.close());
    return service;
  };
  const known: Known = {};
  // First, because it makes sure that nobody else works in this folder.
  const { database, mailer } = await openBackend(options, known);
  known.database = database;
  closers.unshift(
    () => mailer.close(),
    () => database.close(),
  );
  if (options.reset) await rm(join(options.folder, 'vault'), { recursive: true, force: true });
  const bank = await started(4, startBank({ port: portOf(4) }));
  const vault = await started(3, startVault({ ...vaultOptions(options, known), port: portOf(3), bank }));
  known.vault = vault;
  const isAllowedOrigin = (origin: string) =>
    options.origins?.includes(origin) === true ||
    [known.portal, known.buyerPage].some((page) => page && originsOf(page.url).includes(origin));
  const { backend } = database;
  const api = await started(1, startApi({ backend, port: portOf(1), secret, isAllowedOrigin, onError }));
  const apiUrl = `${api.url}/v1`;
  const buyerPage = await started(2, startBuyerPage({ port: portOf(2), apiUrl }));
  known.buyerPage = buyerPage;
  const account = demoAccount.id;
  const outbox = () => mailer.list(account);
  const { isolated = false } = options;
  const portalOptions = { port, apiUrl, secret, account, cardUrl: vault.url, outbox, isolated };
  const portal = await started(0, startPortal(portalOptions));
  known.portal = portal;
  // What a crash left unsent.
  mailer.flush();
  return { portal, api, buyerPage, vault, database, mailer };
}

/** Parts that others must know before they have started. */
interface Known {
  portal?: Portal;
  buyerPage?: BuyerPage;
  database?: Prepared;
  vault?: VaultServer;
}

function vaultOptions({ folder, isolated = false }: ServiceOptions, known: Known) {
  return {
    isolated,
    parents: () => (known.portal ? originsOf(known.portal.url) : []),
    store: folderVaultStore(join(folder, 'vault')),
    onChange: (handle: string) => void known.database?.backend.hearCardPage(handle).catch(onError),
    onError,
  };
}

function cardPagesOf(known: Known): CardPages {
  const unreachable = () => Promise.reject(new Error('the vault has not started'));
  return {
    open: (request) => known.vault?.cardPages.open(request) ?? unreachable(),
    status: (handle) => known.vault?.cardPages.status(handle) ?? unreachable(),
    close: (handle) => known.vault?.cardPages.close(handle) ?? unreachable(),
  };
}

async function openBackend(options: ServiceOptions, known: Known) {
  let mailer: Mailer | undefined;
  const database = await prepareBackend({
    ...options,
    tools: (db) => {
      const folder = join(options.folder, 'outbox');
      const confirmPage = () => `${known.buyerPage?.url}/confirm`;
      mailer = createMailer({ db, smtpUrl: options.smtpUrl, folder, from: sender, confirmPage, onError });
      return { outbox: mailer, cardPages: cardPagesOf(known) };
    },
  });
  if (!mailer) throw new Error('the backend came up without its mailer');
  return { database, mailer };
}
