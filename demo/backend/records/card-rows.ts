import type { Selectable } from 'kysely';
import type { CardSessionRecord, PaymentMethodRecord } from '../../../src/backends/billing/cards.js';
import type { CardSessionTable, PaymentMethodTable } from '../database/tables.js';
import { present } from './rows.js';

type MethodRow = Selectable<PaymentMethodTable>;
type SessionRow = Selectable<CardSessionTable>;

export function methodRow(account: string, record: PaymentMethodRecord): MethodRow {
  return {
    account_id: account,
    id: record.id,
    customer_id: record.customerId,
    type: record.type,
    state: record.state,
    brand: record.brand ?? null,
    last4: record.last4 ?? null,
    expiry: record.expiry ?? null,
    created_at: record.createdAt,
    token: record.token ?? null,
    fingerprint: record.fingerprint ?? null,
    consent_version: record.consent?.version ?? null,
    consent_hash: record.consent?.hash ?? null,
    consent_locale: record.consent?.locale ?? null,
    consent_at: record.consent?.at ?? null,
  };
}

function consentOf(row: MethodRow): PaymentMethodRecord['consent'] {
  const { consent_version: version, consent_hash: hash, consent_locale: locale, consent_at: at } = row;
  return version === null || hash === null || locale === null || at === null
    ? undefined
    : { version, hash, locale, at };
}

export function methodOfRow(row: MethodRow): PaymentMethodRecord {
  const consent = consentOf(row);
  return {
    id: row.id,
    customerId: row.customer_id,
    // The table's checks know the same words as the types.
    type: row.type as PaymentMethodRecord['type'],
    state: row.state as PaymentMethodRecord['state'],
    createdAt: row.created_at,
    ...present({
      brand: row.brand,
      last4: row.last4,
      expiry: row.expiry,
      token: row.token,
      fingerprint: row.fingerprint,
    }),
    ...(consent && { consent }),
  };
}

export function sessionRow(account: string, record: CardSessionRecord): SessionRow {
  return {
    account_id: account,
    id: record.id,
    customer_id: record.customerId,
    plan_id: record.planId ?? null,
    handle: record.handle,
    state: record.state,
    created_at: record.createdAt,
    expires_at: record.expiresAt,
    email_sent_at: record.emailSentAt ?? null,
    payment_method_id: record.paymentMethodId ?? null,
    failure: record.failure ?? null,
  };
}

export function sessionOfRow(row: SessionRow): CardSessionRecord {
  return {
    id: row.id,
    customerId: row.customer_id,
    handle: row.handle,
    state: row.state as CardSessionRecord['state'],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...present({
      planId: row.plan_id,
      emailSentAt: row.email_sent_at,
      paymentMethodId: row.payment_method_id,
      failure: row.failure as CardSessionRecord['failure'] | null,
    }),
  };
}
