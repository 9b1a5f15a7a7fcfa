import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createMailer, type Mailer, type MailerOptions } from '../../../../demo/backend/mail/mailer.js';
import { connect } from '../../../../src/client/direct.js';
import { parseInstant } from '../../../../src/core/clock.js';
import { permissions } from '../../../../src/model/capability.js';
import { bookOf, one, plan } from '../../../support/books.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../../support/test-database.js';
import { cardNotice, updateNotice } from './samples.js';
import { startSmtp, type SmtpServer } from './smtp-server.js';

const minute = 60_000;
let accounts = 0;

describe('the mailer', () => {
  let database: TestDatabase;
  let smtp: SmtpServer;
  let folder: string;
  let now = parseInstant('2026-06-15T09:30:00Z');
  const open: Mailer[] = [];
  before(async () => {
    database = await openTestDatabase();
    smtp = await startSmtp();
    folder = await mkdtemp(join(tmpdir(), 'tranche-mail-'));
  });
  after(async () => {
    for (const mailer of open) await mailer.close();
    await smtp.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** A mailer and an account of its own, with one plan to change. */
  const stage = async (more: Partial<MailerOptions> = {}) => {
    const account = `acct_mail_${accounts++}`;
    const installments = [one(1, 'paid', '2026-05-10'), one(2, 'scheduled', '2026-07-10')];
    const book = bookOf([plan('steady', installments)], account);
    await insertBook(database.db, book);
    const mailer = createMailer({
      db: database.db,
      folder: join(folder, account),
      from: 'billing@fernhill.example',
      confirmPage: () => 'http://127.0.0.1:4002/confirm',
      clock: { now: () => now },
      retryMs: [minute, 5 * minute],
      ...more,
    });
    open.push(mailer);
    const client = connect(backendAt(database.db, book.asOf, { outbox: mailer }), {
      session: { account, subject: 'user_1', permissions },
      idempotency: 'backend',
    });
    const put = () => {
      const notice = updateNotice({ account: book.account });
      return database.db.transaction().execute((trx) => mailer.put(trx, notice));
    };
    const states = async () => (await mailer.list(account)).map(({ state, tries }) => [state, tries]);
    return { account, book, client, mailer, put, states };
  };

  test('a proposal is one mail, written with it and delivered after it, with the link that works', async () => {
    const { account, client, mailer } = await stage();
    const key = { idempotencyKey: 'once' };
    const input = { id: 'steady', newAmount: { amount: 4_000, currency: 'EUR' } };
    for (let times = 0; times < 2; times++) await client.updates.propose(input, key);
    await mailer.deliverPending();
    const [mail, ...others] = await mailer.list(account);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [mail?.state, mail?.to, mail?.kind, mail?.locale, mail?.sentAt, mail?.createdAt],
      ['sent', 'camille.moreau@example.com', 'plan_update', 'fr-FR', '2026-06-15T09:30:00Z', '2026-06-15T09:30:00Z'],
    );
    assert.equal((await readdir(join(folder, account))).length, 1);
    const link = /http:\/\/127\.0\.0\.1:4002\/confirm#([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
    const stored = await database.db.selectFrom('plan_update').selectAll().where('account_id', '=', account).execute();
    assert.ok(!JSON.stringify(stored).includes(link));
    const backend = backendAt(database.db, '2026-06-15T09:30:00Z');
    const buyer = connect(backend, { session: { account: '', subject: 'link', permissions: [], link } });
    assert.equal((await buyer.confirmation.get()).state, 'pending');
  });

  test('what was refused or undone sends nothing', async () => {
    const { client, mailer, account, put } = await stage();
    const wrong = { id: 'steady', newAmount: { amount: 1, currency: 'EUR' } };
    await assert.rejects(client.updates.propose(wrong), { code: 'amount_below_minimum' });
    const undone = database.db.transaction().execute(async (trx) => {
      await mailer.put(trx, updateNotice({ account: { ...updateNotice().account, id: account } }));
      throw new Error('undone');
    });
    await assert.rejects(undone, /undone/);
    assert.deepEqual(await mailer.list(account), []);
    await put();
    assert.equal((await mailer.list(account)).length, 1);
    await mailer.deliverPending();
  });

  test('through a server: sent once, and the secret is not kept', async () => {
    const { put, mailer, account } = await stage({ smtpUrl: smtp.url });
    smtp.mood = {};
    await put();
    const before = smtp.arrived.length;
    await Promise.all([mailer.deliverPending(), mailer.deliverPending(), mailer.deliverPending()]);
    assert.equal(smtp.arrived.length - before, 1);
    const [mail] = await mailer.list(account);
    assert.equal(mail?.state, 'sent');
    assert.match(mail?.text ?? '', /confirm#…\n/);
    assert.doesNotMatch(JSON.stringify(mail), /aB3_/);
    assert.match(mail?.html ?? '', /href="http:\/\/127\.0\.0\.1:4002\/confirm#…"/);
  });

  test('two servers on one database send each mail once', async () => {
    const first = await stage({ smtpUrl: smtp.url });
    smtp.mood = {};
    const second = createMailer({
      db: database.db,
      folder,
      from: 'billing@fernhill.example',
      confirmPage: 'http://127.0.0.1:4002/confirm',
      clock: { now: () => now },
      smtpUrl: smtp.url,
    });
    open.push(second);
    for (let times = 0; times < 5; times++) await first.put();
    const before = smtp.arrived.length;
    const sent = await Promise.all([first.mailer.deliverPending(), second.deliverPending()]);
    assert.equal(sent[0] + sent[1], 5);
    assert.equal(smtp.arrived.length - before, 5);
  });

  test('put off: tried again when it is time, visibly, and given up in the end', async () => {
    const { put, mailer, states, account } = await stage({ smtpUrl: smtp.url });
    smtp.mood = { rcpt: '452 4.2.2 mailbox full' };
    await put();
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['waiting', 1]]);
    assert.match((await mailer.list(account))[0]?.error ?? '', /mailbox full/);
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['waiting', 1]], 'not before its time');
    now += minute;
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['waiting', 2]]);
    now += 5 * minute;
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['failed', 3]]);
    smtp.mood = {};
    now += 60 * minute;
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['failed', 3]]);
  });

  test('put off once, and then it goes', async () => {
    const { put, mailer, states } = await stage({ smtpUrl: smtp.url });
    smtp.mood = { away: true };
    await put();
    await mailer.deliverPending();
    smtp.mood = {};
    now += minute;
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['sent', 2]]);
  });

  test('the next try comes by itself', async () => {
    const real = { now: () => performance.timeOrigin + performance.now() };
    const { put, mailer, states } = await stage({ smtpUrl: smtp.url, retryMs: [20], clock: real });
    smtp.mood = { rcpt: '452 4.2.2 mailbox full' };
    await put();
    await mailer.deliverPending();
    smtp.mood = {};
    while ((await states())[0]?.[0] === 'waiting') await new Promise((resolve) => setImmediate(resolve));
    while ((await states())[0]?.[0] === 'sending') await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(await states(), [['sent', 2]]);
  });

  test('a database that is away for a while: the next try still comes by itself', async () => {
    let away = true;
    let failures = 0;
    const db = new Proxy(database.db, {
      get(target, name) {
        if (away) throw new Error('the database is away');
        const found: unknown = Reflect.get(target, name, target);
        return typeof found === 'function' ? (found.bind(target) as unknown) : found;
      },
    });
    const onError = () => {
      if (++failures === 2) away = false;
    };
    const { put, mailer, states, account } = await stage({ smtpUrl: smtp.url });
    smtp.mood = {};
    await put();
    const other = createMailer({
      db,
      folder: join(folder, account),
      from: 'billing@fernhill.example',
      confirmPage: 'http://127.0.0.1:4002/confirm',
      clock: { now: () => now },
      smtpUrl: smtp.url,
      awayMs: 5,
      onError,
    });
    open.push(other);
    await assert.rejects(other.deliverPending(), /away/);
    while ((await mailer.list(account))[0]?.state !== 'sent') await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([await states(), failures], [[['sent', 1]], 2]);
  });

  test('the secret is not kept either where a mail failed for good or may have arrived', async () => {
    const ends = [{ rcpt: '550 5.1.1 no such user' }, { end: 'hang up' }] as const;
    for (const mood of ends) {
      const { put, mailer, account } = await stage({ smtpUrl: smtp.url });
      smtp.mood = mood;
      await put();
      await mailer.deliverPending();
      const [mail] = await mailer.list(account);
      assert.match(mail?.state ?? '', /failed|uncertain/);
      assert.doesNotMatch(JSON.stringify(mail), /aB3_/);
    }
    const { put, mailer, account } = await stage({ smtpUrl: smtp.url });
    smtp.mood = {};
    await put();
    const next_try_at = new Date(now).toISOString();
    const begin = database.db.updateTable('mail').set({ state: 'sending', tries: 1, next_try_at });
    await begin.where('account_id', '=', account).execute();
    await mailer.deliverPending();
    const [mail] = await mailer.list(account);
    assert.equal(mail?.state, 'uncertain');
    assert.match(mail?.text ?? '', /confirm#…\n/);
    assert.doesNotMatch(JSON.stringify(mail), /aB3_/);
  });

  test('nobody knows whether it arrived: not sent again by itself, and said', async () => {
    const { put, mailer, states } = await stage({ smtpUrl: smtp.url });
    smtp.mood = { end: 'hang up' };
    await put();
    const before = smtp.arrived.length;
    await mailer.deliverPending();
    smtp.mood = {};
    now += 600 * minute;
    await mailer.deliverPending();
    assert.deepEqual(await states(), [['uncertain', 1]]);
    assert.equal(smtp.arrived.length - before, 1);
  });

  test('a process that ended while sending: files are written once more, mails to a server are not', async () => {
    const begun = async (more: Partial<MailerOptions>) => {
      const { put, mailer, states, account } = await stage(more);
      await put();
      const next_try_at = new Date(now).toISOString();
      const begin = database.db.updateTable('mail').set({ state: 'sending', tries: 1, next_try_at });
      await begin.where('account_id', '=', account).execute();
      await mailer.deliverPending();
      return states();
    };
    smtp.mood = {};
    assert.deepEqual(await begun({}), [['sent', 2]]);
    assert.deepEqual(await begun({ smtpUrl: smtp.url }), [['uncertain', 1]]);
  });

  test('a card link', async () => {
    const { mailer, account, book } = await stage();
    await database.db.transaction().execute((trx) => mailer.put(trx, cardNotice({ account: book.account })));
    mailer.flush();
    await mailer.deliverPending();
    const [mail] = await mailer.list(account);
    assert.deepEqual([mail?.kind, mail?.state], ['card_session', 'sent']);
  });
});
