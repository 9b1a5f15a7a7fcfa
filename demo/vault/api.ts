import { Hono, type Context } from 'hono';
import type { Clock } from '../../src/core/clock.js';
import { isTrancheError, problem, type FieldIssue } from '../../src/core/errors.js';
import { newKey } from '../../src/core/ids.js';
import { CardInput, OpenInput } from '../../src/hosted/vault-protocol.js';
import { textOf } from '../../src/server/http/body.js';
import { idempotencyKeyOf } from '../../src/server/http/preconditions.js';
import { problemResponse } from '../../src/server/http/respond.js';
import { BankResult } from '../bank/protocol.js';
import { isSigned, signatureHeader } from '../signed-call.js';
import { apiHeaders } from './headers.js';
import type { Vault } from './vault.js';

/** A breach of the page's policy as a browser reports it; the parts that can name no buyer. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

export interface VaultApiOptions {
  vault: Vault;
  clock: Clock;
  /** Signs what bank and vault say to each other. */
  bankKey: string;
  violations: Violation[];
  /** Told of failures that are ours; never of what was sent. */
  onError?: ((error: unknown) => void) | undefined;
}

/** A card and its consent are far smaller. */
const bodyLimit = 4_096;
const mostViolations = 100;

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

/** The body as JSON; what is thrown repeats nothing of it. Throws 400, 413, 415. */
async function jsonOf(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw problem(415, 'unsupported_media_type');
  }
  const text = await textOf(request, bodyLimit);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own words would quote the body.
    throw problem(400, 'malformed_json');
  }
}

/** Throws 422 with pointers and codes, without values. */
function checked<T>(schema: Schema<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }): FieldIssue => ({
    pointer: path.map((key) => `/${String(key)}`).join(''),
    code: /^[a-z_]+$/.test(message) ? message : 'invalid',
  }));
  throw problem(422, 'invalid_input', { fields });
}

const bearerOf = (c: Context): string | undefined =>
  /^Bearer ([\w-]{20,128})$/.exec(c.req.header('authorization') ?? '')?.[1];

/** Browsers say where a request comes from; only our own page may ask. Other programs are no danger: they have no buyer's secret. */
function ownPageOnly(c: Context): void {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') throw problem(403, 'forbidden');
}

function servePage(app: Hono, vault: Vault): void {
  app.post('/sessions/:handle/open', async (c) => {
    ownPageOnly(c);
    const { secret } = checked(OpenInput, await jsonOf(c.req.raw));
    return c.json(await vault.exchange(c.req.param('handle'), secret));
  });
  app.post('/cards', async (c) => {
    ownPageOnly(c);
    const handle = vault.handleOf(bearerOf(c));
    const key = idempotencyKeyOf(c.req.raw.headers);
    if (key === undefined) throw problem(400, 'idempotency_key_missing');
    return c.json(await vault.register(handle, checked(CardInput, await jsonOf(c.req.raw)), key));
  });
  app.get('/authentications/:id', async (c) =>
    c.json(await vault.authentication(vault.handleOf(bearerOf(c)), c.req.param('id'))),
  );
  app.post('/authentications/:id/abandon', async (c) => {
    ownPageOnly(c);
    return c.json(await vault.abandon(vault.handleOf(bearerOf(c)), c.req.param('id')));
  });
}

/** From the bank's server, never from a browser. */
function serveBank(app: Hono, { vault, clock, bankKey }: VaultApiOptions): void {
  app.post('/notifications', async (c) => {
    const text = await textOf(c.req.raw, bodyLimit);
    if (!isSigned(bankKey, clock, c.req.header(signatureHeader), text)) throw problem(401, 'unauthorized');
    const heard = await vault.hear(checked(BankResult, JSON.parse(text)));
    if (!heard) throw problem(409, 'not_pending');
    return c.body(null, 204);
  });
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const short = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 40) : '');

function serveReports(app: Hono, violations: Violation[]): void {
  app.post('/csp-reports', async (c) => {
    const text = await textOf(c.req.raw, 16_384);
    if (violations.length < mostViolations) violations.push(violationOf(text));
    return c.body(null, 204);
  });
}

function violationOf(text: string): Violation {
  try {
    const report = member(JSON.parse(text), 'csp-report');
    const blocked = short(member(report, 'blocked-uri'));
    const directive = short(member(report, 'effective-directive'));
    return { directive, blocked: URL.canParse(blocked) ? new URL(blocked).origin : blocked.replace(/\W.*/s, '') };
  } catch {
    return { directive: '', blocked: '' };
  }
}

/** The vault's API, for its page, for the bank, and for reports of the browser. */
export function vaultApi(options: VaultApiOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(apiHeaders)) c.header(name, value);
  });
  servePage(app, options.vault);
  serveBank(app, options);
  serveReports(app, options.violations);
  app.onError((error) => {
    if (!isTrancheError(error) || (error.status ?? 500) >= 500) options.onError?.(error);
    return problemResponse(error, newKey());
  });
  return app;
}

export const notFound = (): Response => problemResponse(problem(404, 'not_found'), newKey());
