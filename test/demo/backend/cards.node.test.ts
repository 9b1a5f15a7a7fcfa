import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { Seal } from '../../../demo/backend/sealed.js';
import { memoryCardPages } from '../../../src/backends/memory/card-pages.js';
import { connect } from '../../../src/client/direct.js';
import { permissions } from '../../../src/model/capability.js';
import { bookOf, one, plan } from '../../support/books.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

const book = bookOf([plan('invoice', [one(1, 'scheduled', '2026-07-20')], { paymentMethod: { type: 'invoice' } })]);
const session = { account: book.account.id, subject: 'user_1', permissions };
const customer = book.plans[0]!.customer.id;

describe('cards in PostgreSQL', () => {
  let database: TestDatabase;
  before(async () => {
    database = await openTestDatabase();
    await insertBook(database.db, book);
  });
  after(() => database.close());

  /** Everything that is stored, as text. */
  const dump = async (): Promise<string> => {
    const tables = ['idempotency_key', 'card_session', 'payment_method', 'plan', 'ledger_entry', 'mail'];
    const rows = await Promise.all(
      tables.map((name) =>
        sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(name)} t`.execute(database.db),
      ),
    );
    return rows.flatMap((found) => found.rows.map(({ row }) => row)).join('\n');
  };

  test('the secret of the page lies nowhere in the database; only this process can answer it again', async () => {
    const cardPages = memoryCardPages();
    const client = connect(backendAt(database.db, book.asOf, { cardPages }), { session, idempotency: 'backend' });
    const input = { id: customer, delivery: 'link' } as const;
    const key = { idempotencyKey: 'secret-1' };
    const { url, ...made } = await client.cards.createSession(input, key);
    const secret = url!.split('#')[1]!;
    const stored = await dump();
    assert.ok(stored.includes(made.id));
    assert.ok(!stored.includes(secret) && !stored.includes(cardPages.pages[0]!.url));
    assert.equal((await client.cards.createSession(input, key)).url, url);
    const restarted = backendAt(database.db, book.asOf, { cardPages });
    const later = connect(restarted, { session, idempotency: 'backend' });
    assert.deepEqual(await later.cards.createSession(input, key), made);
    assert.equal(cardPages.pages.length, 1);
  });

  test('a page may call: the card is known before anybody asks', async () => {
    const cardPages = memoryCardPages();
    const backend = backendAt(database.db, book.asOf, { cardPages });
    const client = connect(backend, { session, idempotency: 'backend' });
    await client.cards.createSession({ id: customer, delivery: 'link' });
    const { handle } = cardPages.pages[0]!;
    await backend.hearCardPage('nobody');
    await backend.hearCardPage(handle);
    assert.equal((await client.plans.get({ id: 'invoice' })).paymentMethod?.type, 'invoice');
    const consent = { version: '1', hash: 'a'.repeat(64), locale: 'fr', at: '2026-06-15T09:30:00Z' };
    cardPages.complete({ token: 'tok_1', fingerprint: 'fp_1', consent });
    await Promise.all([backend.hearCardPage(handle), backend.hearCardPage(handle)]);
    const { paymentMethod } = await client.plans.get({ id: 'invoice' });
    assert.deepEqual(paymentMethod, { type: 'card', brand: 'visa', last4: '4242' });
    const rows = await database.db.selectFrom('payment_method').selectAll().execute();
    assert.deepEqual(
      rows.map((row) => [row.token, row.fingerprint, row.consent_hash, row.consent_at]),
      [['tok_1', 'fp_1', consent.hash, consent.at]],
    );
  });

  test('an account that may invite nobody any more still reads how its invitations ended', async () => {
    const own = { ...book, account: { ...book.account, id: 'acct_reader' } };
    await insertBook(database.db, own);
    const cardPages = memoryCardPages();
    const open = () => {
      const backend = backendAt(database.db, book.asOf, { cardPages });
      const reader = { ...session, account: own.account.id };
      return { backend, client: connect(backend, { session: reader, idempotency: 'backend' }) };
    };
    const made = await open().client.cards.createSession({ id: customer, delivery: 'link' });
    await sql`
      update account set capabilities = array_remove(capabilities, 'card.session')
      where id = ${own.account.id}`.execute(database.db);
    cardPages.complete();
    const { backend, client } = open();
    await backend.hearCardPage(cardPages.pages[0]!.handle);
    assert.equal((await client.cards.getSession({ id: made.id })).state, 'completed');
    assert.equal((await client.cards.methods({ id: customer })).items[0]?.last4, '4242');
    await assert.rejects(client.cards.createSession({ id: customer, delivery: 'link' }), { code: 'forbidden' });
  });
});

test('what was sealed opens only unchanged, and only here', () => {
  const seal = new Seal();
  const sealed = seal.close('https://cards.example/c/a#secret');
  assert.equal(seal.open(sealed), 'https://cards.example/c/a#secret');
  assert.notEqual(seal.close('x'), seal.close('x'));
  assert.equal(new Seal().open(sealed), undefined);
  const other = sealed.startsWith('A') ? 'B' : 'A';
  for (const broken of ['', 'x', sealed.slice(0, -2), `${other}${sealed.slice(1)}`])
    assert.equal(seal.open(broken), undefined);
});
