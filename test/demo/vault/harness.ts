import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBank, type BankServer } from '../../../demo/bank/server.js';
import { folderVaultStore } from '../../../demo/vault/sessions.js';
import { startVault, type VaultServer, type VaultServerOptions } from '../../../demo/vault/server.js';
import type { CardPageRequest } from '../../../src/backends/billing/card-pages.js';
import { SettableClock } from '../../../src/backends/memory/store.js';
import { digest } from '../../../src/core/digest.js';
import { consentText, consentVersion } from '../../../src/hosted/consent.js';
import {
  AuthenticationAnswer,
  CardAnswer,
  OpenAnswer,
  type CardInput,
  type Challenge,
} from '../../../src/hosted/vault-protocol.js';

export const merchantName = 'Atelier Levain';
export const parent = 'https://portal.example.com';
const start = Date.parse('2026-06-15T09:30:00Z');

export interface Page {
  handle: string;
  secret: string;
  url: string;
}

/** A vault and a bank that listen, in a folder of their own. */
export class House {
  readonly folder: string;
  readonly bank: BankServer;
  readonly vault: VaultServer;
  readonly clock: SettableClock;
  readonly changed: string[];
  readonly errors: unknown[];

  private constructor(parts: Pick<House, 'folder' | 'bank' | 'vault' | 'clock' | 'changed' | 'errors'>) {
    this.folder = parts.folder;
    this.bank = parts.bank;
    this.vault = parts.vault;
    this.clock = parts.clock;
    this.changed = parts.changed;
    this.errors = parts.errors;
  }

  static async start(options: Partial<VaultServerOptions> = {}): Promise<House> {
    const folder = await mkdtemp(join(tmpdir(), 'vault-'));
    const hostedFolder = join(folder, 'hosted');
    await mkdir(join(hostedFolder, 'assets'), { recursive: true });
    await writeFile(join(hostedFolder, 'index.html'), '<!doctype html><title>Card</title>');
    await writeFile(join(hostedFolder, 'integrity.json'), JSON.stringify({ inline: 'sha256-of-the-script' }));
    await writeFile(join(hostedFolder, 'assets/page-1a2b.js'), 'export {};');
    await writeFile(join(folder, 'outside.js'), 'secret');
    const clock = new SettableClock(start);
    const changed: string[] = [];
    const errors: unknown[] = [];
    const bank = await startBank({ port: 0, clock });
    const vault = await startVault({
      port: 0,
      bank,
      clock,
      hostedFolder,
      parents: [parent],
      store: folderVaultStore(join(folder, 'sessions')),
      onChange: (handle) => changed.push(handle),
      onError: (error) => errors.push(error),
      ...options,
    });
    return new House({ folder, bank, vault, clock, changed, errors });
  }

  async close(): Promise<void> {
    await this.vault.close();
    await this.bank.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  later(seconds: number): void {
    this.clock.set(this.clock.now() + seconds * 1000);
  }

  async page(more: Partial<CardPageRequest> & { isolated?: boolean } = {}): Promise<Page> {
    const { handle, url } = await this.vault.cardPages.open({ merchantName, lifetime: 3_600, ...more });
    return { handle, url, secret: url.split('#')[1] ?? '' };
  }

  call(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const json = { 'content-type': 'application/json', ...headers };
    if (body === undefined) return fetch(this.vault.url + path, { headers });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(this.vault.url + path, { method: 'POST', body: text, headers: json });
  }

  async open({ handle, secret }: Page): Promise<OpenAnswer> {
    const response = await this.call(`/vault/v1/sessions/${handle}/open`, { secret });
    assert.equal(response.status, 200);
    return OpenAnswer.parse(await response.json());
  }

  /** A page that is open, with its bearer. */
  async visit(more: Partial<CardPageRequest> & { isolated?: boolean } = {}): Promise<Visit> {
    const page = await this.page(more);
    const { access } = await this.open(page);
    return new Visit(this, page, access ?? '');
  }

  /** Everything the vault has written to disk. */
  async stored(): Promise<string> {
    const folder = join(this.folder, 'sessions');
    const names = await readdir(folder);
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  }
}

let keys = 0;

/** One buyer in front of one page. */
export class Visit {
  readonly house: House;
  readonly page: Page;
  readonly access: string;

  constructor(house: House, page: Page, access: string) {
    this.house = house;
    this.page = page;
    this.access = access;
  }

  get bearer(): Record<string, string> {
    return { authorization: `Bearer ${this.access}` };
  }

  /** The raw answer; waits out the limit of two in ten seconds by moving the clock. */
  async post(card: unknown, key = `key-${keys++}`): Promise<Response> {
    this.house.later(10);
    return this.house.call('/vault/v1/cards', card, { ...this.bearer, 'idempotency-key': key });
  }

  async register(number: string, more: Partial<CardInput> = {}): Promise<CardAnswer> {
    const response = await this.post(await cardOf(number, more));
    assert.equal(response.status, 200, await response.clone().text());
    return CardAnswer.parse(await response.json());
  }

  async challenge(number: string): Promise<Challenge> {
    const answer = await this.register(number);
    assert.equal(answer.outcome, 'challenge');
    return answer.challenge;
  }

  async authentication(id: string): Promise<AuthenticationAnswer> {
    const response = await this.house.call(`/vault/v1/authentications/${id}`, undefined, this.bearer);
    assert.equal(response.status, 200);
    return AuthenticationAnswer.parse(await response.json());
  }

  async abandon(id: string): Promise<AuthenticationAnswer> {
    const response = await this.house.call(`/vault/v1/authentications/${id}/abandon`, {}, this.bearer);
    assert.equal(response.status, 200);
    return AuthenticationAnswer.parse(await response.json());
  }

  status() {
    return this.house.vault.cardPages.status(this.page.handle);
  }
}

/** What the page says about the text it showed. */
export async function consentOf(locale = 'fr', merchant = merchantName): Promise<CardInput['consent']> {
  const text = await consentText(consentVersion, locale, merchant);
  return { version: consentVersion, hash: await digest(text ?? ''), locale };
}

/** A card as the page sends it. */
export async function cardOf(number: string, more: Partial<CardInput> = {}): Promise<CardInput> {
  const csc = /^3[47]/.test(number) ? '1234' : '123';
  return { number, expiry: '2030-04', csc, holder: 'Zoë Martin', consent: await consentOf(), ...more };
}

/** Posts a form, as a frame does. */
export const form = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields) });

/** The buyer at the bank: the page, then an answer to it. */
export async function atBank({ url, fields }: Challenge, answer: Record<string, string>): Promise<string> {
  const shown = await form(url, fields);
  assert.equal(shown.status, 200);
  const answered = await form(`${url}/answer`, { ...fields, action: 'confirm', ...answer });
  assert.equal(answered.status, 200);
  return answered.text();
}

export async function refused(response: Response, status: number, code: string): Promise<Record<string, unknown>> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const body = JSON.parse(text) as Record<string, unknown>;
  assert.equal(body['code'], code);
  return body;
}
