import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { cardFailures, cardSessionStates, paymentMethodStates } from '../../../src/model/card-session.js';
import { paymentMethodTypes } from '../../../src/model/payment-method.js';

const list = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));

/** Never a number: `token` and `fingerprint` are the vault's, and lead back to nothing. */
const methods = sql`
  create table payment_method (
    account_id text not null references account on delete cascade,
    id text collate "C" not null,
    customer_id text not null,
    type text not null check (type in (${list(paymentMethodTypes)})),
    state text not null check (state in (${list(paymentMethodStates)})),
    brand text,
    last4 text check (last4 ~ '^[0-9A-Za-z]{4}$'),
    expiry text check (expiry ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    created_at timestamptz not null,
    token text,
    fingerprint text,
    consent_version text,
    consent_hash text check (consent_hash ~ '^[0-9a-f]{64}$'),
    consent_locale text,
    consent_at timestamptz,
    primary key (account_id, id),
    foreign key (account_id, customer_id) references customer on delete cascade,
    check (num_nulls(consent_version, consent_hash, consent_locale, consent_at) in (0, 4))
  )`;

/** `handle` names the page; the secret that opens it is not here. */
const sessions = sql`
  create table card_session (
    account_id text not null references account on delete cascade,
    id text not null,
    customer_id text not null,
    plan_id text collate "C",
    handle text not null unique,
    state text not null check (state in (${list(cardSessionStates)})),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    email_sent_at timestamptz,
    payment_method_id text collate "C",
    failure text check (failure in (${list(cardFailures)})),
    primary key (account_id, id),
    foreign key (account_id, customer_id) references customer on delete cascade,
    foreign key (account_id, plan_id) references plan on delete cascade,
    foreign key (account_id, payment_method_id) references payment_method on delete cascade,
    check ((state = 'completed') = (payment_method_id is not null)),
    check ((state = 'failed') = (failure is not null))
  )`;

const indexes = [
  'create index payment_method_of_customer on payment_method (account_id, customer_id)',
  `create index card_session_open on card_session (account_id, customer_id) where state = 'open'`,
];

export const cardsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of [methods, sessions]) await table.execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
  },
};
