import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { mailKinds, mailStates } from '../mail/mail.js';

const list = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));

/** Largest whole number that JavaScript counts with. */
const safe = sql.raw(String(Number.MAX_SAFE_INTEGER));

/** The secret of a link is not here: only its SHA-256 is. */
const updates = sql`
  create table plan_update (
    account_id text not null,
    id text not null,
    plan_id text collate "C" not null,
    number int not null check (number >= 1),
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    old_amount bigint not null check (old_amount between 0 and ${safe}),
    new_amount bigint not null check (new_amount between 1 and ${safe}),
    state text not null check (state in ('pending', 'confirmed', 'rejected', 'expired', 'withdrawn')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    decided_at timestamptz,
    effective_number int not null check (effective_number >= 1),
    effective_on date not null,
    affected_count int check (affected_count >= 1),
    new_total bigint check (new_total between 0 and ${safe}),
    reactivates boolean not null,
    note text check (length(note) between 1 and 500),
    link_hash text not null unique check (link_hash ~ '^[0-9a-f]{64}$'),
    terms_hash text check (terms_hash ~ '^[0-9a-f]{64}$'),
    terms_text text,
    locale text,
    primary key (account_id, id),
    unique (account_id, plan_id, number),
    foreign key (account_id, plan_id) references plan on delete cascade,
    check (expires_at > created_at),
    check ((affected_count is null) = (new_total is null)),
    check ((state in ('pending', 'expired')) = (decided_at is null)),
    check ((state in ('confirmed', 'rejected')) = (terms_hash is not null)),
    check ((terms_hash is null) = (terms_text is null) and (terms_hash is null) = (locale is null))
  )`;

/** What is to be sent, written together with its cause; what became of it stays visible. */
const mails = sql`
  create table mail (
    id bigint generated always as identity primary key,
    account_id text not null references account on delete cascade,
    kind text not null check (kind in (${list(mailKinds)})),
    locale text not null,
    recipient text not null check (length(recipient) <= 254),
    recipient_name text not null,
    sender_name text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    state text not null default 'waiting' check (state in (${list(mailStates)})),
    tries int not null default 0 check (tries >= 0),
    next_try_at timestamptz not null default now(),
    error text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    check ((state = 'sent') = (sent_at is not null)),
    check (state <> 'failed' or error is not null)
  )`;

const indexes = [
  // One proposal at a time for a plan (domain.md §2.6, rule 5), also for two servers at once.
  `create unique index plan_update_pending on plan_update (account_id, plan_id) where state = 'pending'`,
  `create index mail_open on mail (next_try_at, id) where state in ('waiting', 'sending')`,
  `create index mail_of_account on mail (account_id, id)`,
];

export const updatesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table plan add column proposal_until date`.execute(db);
    for (const table of [updates, mails]) await table.execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
  },
};
