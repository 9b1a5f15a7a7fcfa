import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createDelivery } from '../../../../demo/backend/mail/delivery.js';
import { parcel, secret } from './samples.js';
import { startSmtp, type Mood, type SmtpServer } from './smtp-server.js';

const from = 'billing@fernhill.example';

/** Undoes quoted-printable as far as these tests need it. */
const decoded = (raw: string): string =>
  Buffer.from(
    raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('mail as files', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tranche-mail-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('one standard mail a file, the same however often it is written', async () => {
    const delivery = createDelivery({ folder: join(folder, 'outbox'), from });
    for (let times = 0; times < 2; times++) assert.deepEqual(await delivery.send(parcel()), { end: 'sent' });
    assert.deepEqual(await readdir(join(folder, 'outbox')), ['2026-06-15-000007.eml']);
    const raw = await readFile(join(folder, 'outbox', '2026-06-15-000007.eml'), 'utf8');
    assert.match(raw, /^From: Fernhill Academy <billing@fernhill\.example>\r\n/m);
    assert.match(raw, /^To: =\?UTF-8\?\S+ <zoe@example\.com>\r\n/m);
    assert.match(raw, /^Subject: =\?UTF-8\?/m);
    assert.match(raw, /^Message-ID: <plan_update\.7@fernhill\.example>\r\n/m);
    assert.match(raw, /^Date: Mon, 15 Jun 2026 09:30:00 \+0000\r\n/m);
    assert.match(raw, /^Auto-Submitted: auto-generated\r\n/m);
    assert.match(raw, /^Content-Language: fr-FR\r\n/m);
    assert.match(raw, /multipart\/alternative/);
    assert.match(raw, /text\/plain; charset=utf-8[\s\S]+text\/html; charset=utf-8/);
    assert.equal(decoded(raw).split(`https://buyer.example/confirm#${secret}`).length - 1, 2);
    assert.ok(!raw.includes('\n') || !/[^\r]\n/.test(raw), 'lines end as the standard wants');
  });

  test('a folder that cannot be written to is no loss: later', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const result = await createDelivery({ folder: join(file, 'outbox'), from }).send(parcel());
    assert.equal(result.end, 'later');
  });
});

describe('mail by SMTP', () => {
  let smtp: SmtpServer;
  before(async () => {
    smtp = await startSmtp();
  });
  after(() => smtp.close());
  const send = (mood: Mood, url = smtp.url) => {
    smtp.mood = mood;
    return createDelivery({ smtpUrl: url, folder: '/nowhere', from, timeoutMs: 2_000 }).send(parcel());
  };

  test('arrives whole', async () => {
    assert.deepEqual(await send({}), { end: 'sent' });
    assert.match(smtp.arrived.at(-1) ?? '', /^Message-ID: <plan_update\.7@fernhill\.example>/m);
  });

  const cases: readonly [string, Mood, string][] = [
    ['an address that nobody has', { rcpt: '550 5.1.1 no such user' }, 'never'],
    ['a mailbox that is full for now', { rcpt: '452 4.2.2 full' }, 'later'],
    ['a server that is busy', { data: '421 4.3.2 later please' }, 'later'],
    ['a mail that is refused', { end: '554 5.7.1 spam' }, 'never'],
    ['a mail that is put off', { end: '451 4.3.0 try again' }, 'later'],
    ['a server that hangs up at once', { away: true }, 'later'],
    ['a line that breaks after the mail was handed over', { end: 'hang up' }, 'unknown'],
  ];
  for (const [what, mood, end] of cases) {
    test(`${what}: ${end}`, async () => {
      const result = await send(mood);
      assert.equal(result.end, end);
      assert.ok(result.end !== 'sent' && result.error.length > 5);
    });
  }

  test('a server that is not there: later', async () => {
    assert.equal((await send({}, 'smtp://127.0.0.1:9')).end, 'later');
  });
});
