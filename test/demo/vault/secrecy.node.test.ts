import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createPostgresBackend } from '../../../demo/backend/postgres-backend.js';
import { openDatabase } from '../../../demo/backend/database/open.js';
import { migrate } from '../../../demo/backend/migrations/migrate.js';
import { connect } from '../../../src/client/direct.js';
import { permissions } from '../../../src/model/capability.js';
import { bookOf, one, plan } from '../../support/books.js';
import { insertBook } from '../../support/test-database.js';
import { atBank, cardOf, consentOf, House, refused, Visit } from './harness.js';

/** Published numbers that are told apart from anything else, a code and a name to look for in every sink. */
const numbers = ['4000000000003055', '4000002760003184', '4242424242424242', '4000000000000101'];
const csc = '739';
const holder = 'Marqueur Taint';

/** All files below a folder, as bytes read one by one. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Where any of the texts lies, in plain, reversed, in base64 or in hexadecimal. */
function traces(sink: Buffer | string, texts: readonly string[]): string[] {
  const bytes = Buffer.from(sink);
  return texts.filter((text) =>
    [text, [...text].reverse().join(''), text.replace(/(.{4})(?=.)/g, '$1 ')]
      .flatMap((form) => [
        form,
        Buffer.from(form).toString('base64').replace(/=+$/, ''),
        Buffer.from(form).toString('hex'),
      ])
      .some((form) => bytes.includes(form)),
  );
}

describe('a card number is kept nowhere', () => {
  let house: House;
  const logged: string[] = [];
  const originals = { out: process.stdout.write.bind(process.stdout), err: process.stderr.write.bind(process.stderr) };
  before(async () => {
    house = await House.start();
    const tap = (write: typeof originals.out) =>
      ((chunk: string | Uint8Array, ...rest: never[]) => {
        logged.push(Buffer.from(chunk as string).toString());
        return write(chunk, ...rest);
      }) as typeof process.stdout.write;
    process.stdout.write = tap(originals.out);
    process.stderr.write = tap(originals.err);
  });
  after(async () => {
    process.stdout.write = originals.out;
    process.stderr.write = originals.err;
    await house.close();
  });

  test('the traces that are looked for would be found', () => {
    const [number] = numbers as [string];
    const sinks = [
      number,
      `x${Buffer.from(number).toString('base64')}`,
      Buffer.from(number).toString('hex'),
      '4000 0000 0000 3055',
    ];
    for (const sink of sinks) assert.deepEqual(traces(sink, numbers), [number]);
    assert.deepEqual(traces('4000 3055', numbers), []);
  });

  test('not in the database, the vault’s folder, answers, errors, logs or calls to the bank', async () => {
    const data = join(house.folder, 'data');
    const database = await openDatabase({ folder: data });
    await migrate(database.db);
    const book = bookOf([plan('p', [one(1, 'scheduled', '2026-07-20')], { paymentMethod: { type: 'invoice' } })]);
    await insertBook(database.db, book);
    const { clock, vault } = house;
    const backend = createPostgresBackend({ db: database.db, clock, cardPages: vault.cardPages });
    const session = { account: book.account.id, subject: 'user_1', permissions };
    const client = connect(backend, { session, idempotency: 'backend' });
    const customer = book.plans[0]!.customer.id;
    const made = await client.cards.createSession({ id: customer, delivery: 'link' });
    const secret = made.url!.split('#')[1]!;
    const handle = made.url!.split('/c/')[1]!.split('#')[0]!;

    const answers: string[] = [];
    const consent = await consentOf('fr', book.account.name);
    const page = { handle, secret, url: made.url! };
    const opened = await house.open(page);
    const visit = new Visit(house, page, opened.access!);
    const listed = new Set(opened.view.testCards?.map(({ number }) => number));
    const send = async (number: string, more: object = {}) => {
      const response = await visit.post({ ...(await cardOf(number, { csc, holder, consent })), ...more });
      answers.push(JSON.stringify([...response.headers]), await response.clone().text());
      return response;
    };
    await send('4000000000003055');
    await send('4000000000000101');
    await send('4242424242424242', { expiry: 'soon' });
    await refused(await visit.post(`{"number":"4242424242424242",`), 400, 'malformed_json');
    const challenge = ((await (await send('4000002760003184')).json()) as { challenge: never }).challenge;
    answers.push(await atBank(challenge, { code: '123456' }));
    answers.push(JSON.stringify(await client.cards.getSession({ id: made.id })));
    answers.push(JSON.stringify(await client.cards.methods({ id: customer })), JSON.stringify(await visit.status()));
    assert.equal((await client.cards.getSession({ id: made.id })).paymentMethod?.last4, '3184');
    assert.ok(listed.has('4242424242424242'));
    await database.close();

    const marks = [...numbers, csc, holder];
    for (const text of answers) assert.deepEqual(traces(text, [...numbers, holder]), [], text);
    assert.deepEqual(traces(house.errors.map(String).join(), marks), []);
    assert.deepEqual(traces(logged.join(''), [...numbers, holder]), []);
    const files = [...(await filesBelow(data)), ...(await filesBelow(join(house.folder, 'sessions')))];
    assert.ok(files.length > 20);
    for (const file of files) {
      const found = traces(await readFile(file), [...numbers, holder, secret]);
      assert.deepEqual(found, [], file);
    }
    assert.deepEqual(traces(await house.stored(), [`"${csc}"`, holder]), []);
  });

  test('what is stored is for its owner only', async () => {
    await house.page();
    for (const file of await filesBelow(join(house.folder, 'sessions'))) {
      assert.equal((await stat(file)).mode & 0o077, 0, file);
    }
  });
});

describe('attacks on the vault', () => {
  let house: House;
  before(async () => {
    house = await House.start();
  });
  after(() => house.close());

  test('bodies that are broken, huge or something else are refused, and nothing of them comes back', async () => {
    const visit = await house.visit();
    const card = JSON.stringify(await cardOf('4242424242424242'));
    const cases: [string, number, string][] = [
      ['{', 400, 'malformed_json'],
      [`${card}x`, 400, 'malformed_json'],
      ['', 400, 'malformed_json'],
      ['null', 422, 'invalid_input'],
      ['[]', 422, 'invalid_input'],
      ['"4242424242424242"', 422, 'invalid_input'],
      ['['.repeat(2_000) + ']'.repeat(2_000), 422, 'invalid_input'],
      ['{"__proto__":{"number":"4242424242424242"}}', 422, 'invalid_input'],
      [card.replace('Zoë', 'x'.repeat(5_000)), 413, 'body_too_large'],
      [card.replace('Zoë Martin', 'x'.repeat(101)), 422, 'invalid_input'],
    ];
    for (const [body, status, code] of cases) {
      const answer = await refused(await visit.post(body), status, code);
      assert.ok(!JSON.stringify(answer).includes('4242'), body.slice(0, 40));
    }
    const headers = { ...visit.bearer, 'idempotency-key': 'k', 'content-type': 'text/plain' };
    await refused(await house.call('/vault/v1/cards', card, headers), 415, 'unsupported_media_type');
    const open = `/vault/v1/sessions/${visit.page.handle}/open`;
    for (const secret of ['', 'x', 'x'.repeat(200), 5, null, { toString: 'x' }]) {
      await refused(await house.call(open, { secret }), 422, 'invalid_input');
    }
    assert.equal((await visit.register('4242424242424242')).outcome, 'registered');
    assert.deepEqual(house.errors, []);
  });

  test('a body without an end is cut off', async () => {
    const visit = await house.visit();
    const { port } = new URL(house.vault.url);
    const headers = { ...visit.bearer, 'content-type': 'application/json', 'idempotency-key': 'endless' };
    const status = await new Promise((resolve) => {
      const call = request({ port, path: '/vault/v1/cards', method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        call.destroy();
      });
      call.on('error', () => undefined);
      call.write('x'.repeat(10_000));
    });
    assert.equal(status, 413);
  });

  test('wrong methods and places are not found', async () => {
    for (const [path, method] of [
      ['/vault/v1/cards', 'GET'],
      ['/vault/v1/cards', 'DELETE'],
      ['/vault/v1/sessions/x', 'GET'],
      ['/vault/v1/../../etc/passwd', 'GET'],
      ['/vault/v1/sessions', 'POST'],
      ['/c/x', 'POST'],
    ] as const) {
      const response = await fetch(house.vault.url + path, { method });
      assert.equal(response.status, 404, `${method} ${path}`);
    }
  });

  test('answers of the vault are for nobody’s cache, frame or script', async () => {
    const { headers } = await house.call('/vault/v1/cards', {});
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('access-control-allow-origin'), null);
    const preflight = await fetch(`${house.vault.url}/vault/v1/cards`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), null);
  });

  test('a handle is no file name of the attacker’s choice', async () => {
    for (const handle of ['../../etc/passwd', '..%2f..%2fx', '%00', 'a'.repeat(5_000)]) {
      const path = `/vault/v1/sessions/${encodeURIComponent(handle)}/open`;
      const response = await house.call(path, { secret: 'A'.repeat(43) });
      assert.ok([400, 404, 414, 431].includes(response.status), String(response.status));
    }
  });
});
