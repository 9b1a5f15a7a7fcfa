import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { createMailer, type Mailer } from '../../../demo/backend/mail/mailer.js';
import type { Outbox } from '../../../demo/backend/updates.js';
import type { Notice } from '../../../src/backends/billing/notice.js';
import { connect } from '../../../src/client/direct.js';
import { permissions } from '../../../src/model/capability.js';
import { hashTerms } from '../../../src/model/plan-update-terms.js';
import { bookOf, one, plan } from '../../support/books.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { startSmtp, type SmtpServer } from './mail/smtp-server.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
let accounts = 0;

describe('price changes in the database', () => {
  let database: TestDatabase;
  let smtp: SmtpServer;
  const mailers: Mailer[] = [];
  before(async () => {
    database = await openTestDatabase();
    smtp = await startSmtp();
  });
  after(async () => {
    for (const mailer of mailers) await mailer.close();
    await smtp.close();
    await database.close();
  });

  /** A new account, and clients of it, each with a backend of its own, as several servers would have. */
  const open = async ({ mails = false } = {}) => {
    const installments = [one(1, 'paid', '2026-05-10'), one(2, 'scheduled', '2026-07-10')];
    const book = bookOf([plan('steady', installments)], `acct_updates_${accounts++}`);
    await insertBook(database.db, book);
    const notices: Notice[] = [];
    const mailer = createMailer({
      db: database.db,
      smtpUrl: smtp.url,
      folder: '/nowhere',
      from: 'billing@fernhill.example',
      confirmPage: 'https://buyer.example/confirm',
    });
    mailers.push(mailer);
    const outbox: Outbox = {
      put: async (trx, notice) => {
        notices.push(notice);
        if (mails) await mailer.put(trx, notice);
      },
      flush: () => undefined,
    };
    const backend = () => backendAt(database.db, book.asOf, { outbox });
    const session = { account: book.account.id, subject: 'user_1', permissions };
    const client = () => connect(backend(), { session, idempotency: 'backend' });
    const buyer = () => {
      const [notice] = notices;
      assert.ok(notice?.kind === 'plan_update');
      const link = { account: '', subject: 'anything', permissions: [], link: notice.secret };
      return connect(backend(), { session: link, idempotency: 'backend' }).confirmation;
    };
    const rows = () =>
      database.db.selectFrom('plan_update').selectAll().where('account_id', '=', book.account.id).execute();
    return { book, client, buyer, rows, notices, mailer };
  };
  const codesOf = (all: readonly PromiseSettledResult<unknown>[]) =>
    all.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

  test('four servers propose at once: one proposal', async () => {
    const { client, rows, notices } = await open();
    const wishes = [4_000, 5_000, 6_000, 7_000].map((amount) =>
      client().updates.propose({ id: 'steady', newAmount: eur(amount) }),
    );
    assert.deepEqual(
      codesOf(await Promise.allSettled(wishes)),
      Array.from({ length: 3 }, () => 'proposal_pending'),
    );
    assert.deepEqual([(await rows()).length, notices.length], [1, 1]);
  });

  test('four servers are answered at once: one decision', async () => {
    const { client, buyer, rows } = await open();
    await client().updates.propose({ id: 'steady', newAmount: eur(4_000) });
    const termsHash = await hashTerms((await buyer().get()).terms);
    const answers = (['confirm', 'reject', 'confirm', 'reject'] as const).map((decision) =>
      buyer().decide({ decision, termsHash, locale: 'en' }),
    );
    const settled = await Promise.allSettled(answers);
    assert.deepEqual(
      codesOf(settled),
      Array.from({ length: 3 }, () => 'already_decided'),
    );
    const [row] = await rows();
    const { currentAmount, version } = await client().plans.get({ id: 'steady' });
    assert.deepEqual([currentAmount.amount, version], [row?.state === 'confirmed' ? 4_000 : 10_000, '3']);
  });

  test('an answer kept by one server is given by another', async () => {
    const { client, buyer } = await open();
    await client().updates.propose({ id: 'steady', newAmount: eur(4_000) });
    const termsHash = await hashTerms((await buyer().get()).terms);
    const input = { decision: 'confirm', termsHash, locale: 'en' } as const;
    const first = await buyer().decide(input, { idempotencyKey: 'tab' });
    assert.deepEqual(await buyer().decide(input, { idempotencyKey: 'tab' }), first);
  });

  test('the evidence is stored: the text, its hash, when and in which language; no secret anywhere once the letter is sent', async () => {
    const { mailer, client, buyer, rows, notices, book } = await open({ mails: true });
    await client().updates.propose({ id: 'steady', newAmount: eur(4_000) }, { idempotencyKey: 'propose' });
    const { terms } = await buyer().get();
    await buyer().decide({ decision: 'confirm', termsHash: await hashTerms(terms), locale: 'fr-FR' });
    const [row] = await rows();
    assert.deepEqual(JSON.parse(row?.terms_text ?? ''), terms);
    assert.equal(await mailer.deliverPending(), 1);
    assert.match((await mailer.list(book.account.id))[0]?.text ?? '', /#…/);
    assert.deepEqual([row?.terms_hash, row?.locale, row?.decided_at], [await hashTerms(terms), 'fr-FR', book.asOf]);
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(database.db);
    const secret = (notices[0] as { secret: string }).secret;
    assert.ok(tables.some(({ name }) => name === 'plan_update'));
    for (const { name } of tables) {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(name)} as row where row::text like ${`%${secret}%`}`.execute(
        database.db,
      );
      assert.equal(found.rows[0]?.count, 0, name);
    }
  });

  const wrong: readonly [string, string][] = [
    [
      'a second one that waits',
      `update plan_update set state = 'pending', decided_at = null, terms_hash = null, terms_text = null, locale = null`,
    ],
    ['an amount of nothing', 'update plan_update set new_amount = 0'],
    ['an answer without its terms', `update plan_update set state = 'confirmed', decided_at = now()`],
    [
      'terms without an answer',
      `update plan_update set terms_hash = repeat('a', 64), terms_text = '{}', locale = 'en'`,
    ],
    ['a link that is no digest', `update plan_update set link_hash = 'secret'`],
    ['one link for two', `update plan_update set link_hash = repeat('b', 64)`],
    ['a state nobody knows', `update plan_update set state = 'lost'`],
    ['an end before the beginning', 'update plan_update set expires_at = created_at'],
    ['withdrawn at no time', 'update plan_update set decided_at = null'],
    ['a plan that is not there', `update plan_update set plan_id = 'nothing'`],
    ['a number twice', 'update plan_update set number = 1'],
    ['a mail sent at no time', `update mail set state = 'sent'`],
    ['a mail that failed for no reason', `update mail set state = 'failed'`],
  ];
  test('what cannot be is refused by the tables themselves', async () => {
    const { client, book } = await open();
    for (const amount of [4_000, 5_000]) {
      const { id } = await client().updates.propose({ id: 'steady', newAmount: eur(amount) });
      await client().updates.withdraw({ id });
    }
    await sql`
      insert into mail (account_id, kind, locale, recipient, recipient_name, sender_name, subject, body_text, body_html)
      values (${book.account.id}, 'plan_update', 'en', 'a@example.com', 'A', 'B', 'C', 'D', 'E')`.execute(database.db);
    for (const [what, statement] of wrong) {
      const where = ` where account_id = '${book.account.id}'`;
      await assert.rejects(sql.raw(statement + where).execute(database.db), /violates/, what);
    }
  });
});
