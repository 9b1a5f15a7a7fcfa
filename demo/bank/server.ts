import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { systemClock, type Clock } from '../../src/core/clock.js';
import { textOf } from '../../src/server/http/body.js';
import { sendFile } from '../files.js';
import { listen } from '../listen.js';
import { isSigned, sign, signatureHeader } from '../signed-call.js';
import { challengePage, donePage, methodPage, type Page } from './pages.js';
import { BankVisit, type BankResult } from './protocol.js';
import { BankVisits, type Visit } from './visits.js';

export interface BankServerOptions {
  port: number;
  /** Shared with the vault; a new one unless given. */
  key?: string;
  clock?: Clock;
}

export interface BankServer {
  readonly url: string;
  /** For `startVault`. */
  readonly key: string;
  close(): Promise<void>;
}

interface Bank {
  readonly visits: BankVisits;
  readonly key: string;
  readonly clock: Clock;
  readonly origin: () => string;
}

const assets = join(fileURLToPath(new URL('.', import.meta.url)), 'assets');
const bodyLimit = 8_192;

/** Framed by the card page and by whoever frames that. No COEP: real banks send none either. */
function headers(visit?: Visit): Record<string, string> {
  const apart = visit?.wish.apart === true;
  const ancestors = visit && !apart ? [visit.wish.pageOrigin, ...visit.wish.ancestors].join(' ') : "'none'";
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    ...(apart && { 'cross-origin-opener-policy': 'same-origin' }),
  };
}

/** Tells the vault's server; tried again once, then the visit ends there by its time. */
async function report({ key, clock }: Bank, { wish }: Visit, result: BankResult['result']): Promise<void> {
  const body = JSON.stringify({ id: wish.id, result } satisfies BankResult);
  const send = async () => {
    const { status } = await fetch(wish.notificationUrl, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', [signatureHeader]: sign(key, clock, body) },
      signal: AbortSignal.timeout(5_000),
    });
    // A refusal is an answer; a failure is none.
    if (status >= 500) throw new Error(`the vault answered ${status}`);
  };
  await send()
    .catch(send)
    .catch(() => undefined);
}

/** A field of a form that was posted; nothing for one that is too long or no form. */
async function formOf(c: Context): Promise<URLSearchParams> {
  const text = await textOf(c.req.raw, bodyLimit).catch(() => '');
  return new URLSearchParams(text);
}

const show = (c: Context, visit: Visit, page: Page) => c.html(page, 200, headers(visit));

const unknown = (c: Context) => c.text('No such visit.', 404, headers());

function serveVault(app: Hono, { visits, key, clock, origin }: Bank): void {
  app.post('/transactions', async (c) => {
    const text = await textOf(c.req.raw, bodyLimit).catch(() => '');
    if (!isSigned(key, clock, c.req.header(signatureHeader), text)) return c.json({ code: 'unauthorized' }, 401);
    const wish = BankVisit.safeParse(JSON.parse(text));
    return wish.success ? c.json(visits.begin(wish.data, origin())) : c.json({ code: 'invalid_input' }, 422);
  });
}

function serveBuyer(app: Hono, bank: Bank): void {
  const { visits } = bank;
  const finish = async (c: Context, visit: Visit, result: BankResult['result']) => {
    await report(bank, visit, result);
    return show(c, visit, donePage(visit));
  };
  app.post('/method', async (c) => {
    const visit = visits.ofMethod((await formOf(c)).get('threeDSMethodData') ?? undefined);
    if (!visit) return unknown(c);
    if (visit.wish.scenario === 'look' && !visits.isOver(visit)) {
      visits.end(visit, 'authenticated');
      await report(bank, visit, 'authenticated');
    }
    return show(c, visit, methodPage(visit));
  });
  app.post('/challenge', async (c) => {
    const visit = visits.find((await formOf(c)).get('creq') ?? undefined);
    if (!visit) return unknown(c);
    return show(c, visit, visits.isOver(visit) ? donePage(visit, true) : challengePage(visit));
  });
  app.post('/challenge/answer', async (c) => {
    const form = await formOf(c);
    const visit = visits.find(form.get('creq') ?? undefined);
    if (!visit) return unknown(c);
    const answer = visits.answer(visit, form.get('action') === 'cancel' ? undefined : (form.get('code') ?? ''));
    if (answer.step === 'end') return finish(c, visit, answer.result);
    return show(c, visit, answer.step === 'again' ? challengePage(visit, answer.left) : donePage(visit, true));
  });
}

/** Starts the mock of a buyer's bank (an access-control server) on an origin of its own. */
export async function startBank(options: BankServerOptions): Promise<BankServer> {
  const { port, key = randomBytes(32).toString('base64url'), clock = systemClock } = options;
  const place = { url: '' };
  const bank: Bank = { visits: new BankVisits(clock), key, clock, origin: () => place.url };
  const app = new Hono();
  serveVault(app, bank);
  serveBuyer(app, bank);
  app.get('/assets/:name', (c) => sendFile(c, join(assets, c.req.param('name')), 'max-age=300'));
  const server = await listen(app, port);
  place.url = server.url;
  return { url: server.url, key, close: server.close };
}
