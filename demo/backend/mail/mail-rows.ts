import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { parseInstant, toInstant } from '../../../src/core/clock.js';
import type { MailTable, Tables } from '../database/tables.js';
import type { Parcel } from './delivery.js';
import type { Letter, MailState, OutboxMail } from './mail.js';

type Executor = Kysely<Tables> | Transaction<Tables>;
type Row = Selectable<MailTable>;

export async function insertLetter(db: Executor, account: string, letter: Letter, now: number): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      account_id: account,
      kind: letter.kind,
      locale: letter.locale,
      recipient: letter.to.address,
      recipient_name: letter.to.name,
      sender_name: letter.fromName,
      subject: letter.subject,
      body_text: letter.text,
      body_html: letter.html,
      next_try_at: toInstant(now),
      created_at: toInstant(now),
    })
    .execute();
}

const parcelOf = (row: Row): Parcel & { tries: number } => ({
  id: String(row.id),
  createdAt: row.created_at,
  // The table's check knows the same words as the type.
  kind: row.kind as Letter['kind'],
  locale: row.locale,
  to: { name: row.recipient_name, address: row.recipient },
  fromName: row.sender_name,
  subject: row.subject,
  text: row.body_text,
  html: row.body_html,
  tries: row.tries,
});

/**
 * Takes the next mail that is due and marks it `sending`, in a transaction of its own: from then on no other process takes it, whatever
 * becomes of this one. `lease`: milliseconds after which nobody can still be at it.
 */
export function claimDue(
  db: Kysely<Tables>,
  now: number,
  lease: number,
): Promise<(Parcel & { tries: number }) | undefined> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('mail')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('next_try_at', '<=', toInstant(now))
      .orderBy('next_try_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) return undefined;
    const tries = row.tries + 1;
    await trx
      .updateTable('mail')
      .set({ state: 'sending', tries, next_try_at: toInstant(now + lease) })
      .where('id', '=', row.id)
      .execute();
    return { ...parcelOf(row), tries };
  });
}

/** A text without what stands behind `#` in its links, as in `mailer.ts`: nobody sends this mail any more. */
const secretless = (column: 'body_text' | 'body_html') =>
  sql<string>`regexp_replace(${sql.ref(column)}, '(https?://[^[:space:]"<#]+#)[A-Za-z0-9_-]{16,}', '\\1…', 'g')`;

/** Mails that a process began to send which is gone: once more where that is harmless, else left as they are, visibly. */
export async function reopenBegun(db: Executor, now: number, repeatable: boolean): Promise<void> {
  const error = 'The process ended while this was being sent.';
  const uncertain = {
    state: 'uncertain',
    error,
    body_text: secretless('body_text'),
    body_html: secretless('body_html'),
  };
  await db
    .updateTable('mail')
    .set(repeatable ? { state: 'waiting' } : uncertain)
    .where('state', '=', 'sending')
    .where('next_try_at', '<=', toInstant(now))
    .execute();
}

/** When something is to be done next, in milliseconds since the epoch. */
export async function nextDue(db: Executor): Promise<number | undefined> {
  const row = await db
    .selectFrom('mail')
    .select(({ fn }) => fn.min<string | null>('next_try_at').as('at'))
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirst();
  return row?.at ? parseInstant(row.at) : undefined;
}

export interface Ending {
  readonly state: MailState;
  readonly error?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly sentAt?: number | undefined;
  readonly nextTryAt?: number | undefined;
  /** Replaces the texts, when they should not be kept as they were sent. */
  readonly bodies?: { readonly text: string; readonly html: string } | undefined;
}

/** Writes down how a try ended. */
export async function settle(db: Executor, id: string, ending: Ending): Promise<void> {
  const { state, error, sentAt, nextTryAt, bodies } = ending;
  await db
    .updateTable('mail')
    .set({
      state,
      error: error ?? null,
      sent_at: sentAt === undefined ? null : toInstant(sentAt),
      ...(nextTryAt !== undefined && { next_try_at: toInstant(nextTryAt) }),
      ...(bodies && { body_text: bodies.text, body_html: bodies.html }),
    })
    .where('id', '=', Number(id))
    .where('state', '=', 'sending')
    .execute();
}

/** Newest first. */
export async function listMails(db: Executor, account: string | undefined, limit: number): Promise<OutboxMail[]> {
  let select = db.selectFrom('mail').selectAll().orderBy('id', 'desc').limit(limit);
  if (account !== undefined) select = select.where('account_id', '=', account);
  return (await select.execute()).map((row) => ({
    id: String(row.id),
    kind: row.kind as Letter['kind'],
    locale: row.locale,
    to: row.recipient,
    subject: row.subject,
    text: row.body_text,
    html: row.body_html,
    state: row.state as MailState,
    tries: row.tries,
    createdAt: row.created_at,
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.error !== null && { error: row.error }),
  }));
}
