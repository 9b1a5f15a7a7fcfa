import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Installment } from '../../src/model/installment.js';
import { Meta } from '../../src/model/meta.js';
import { isFiltered, PlanFilters, reversedRange } from '../../src/model/plan-filters.js';
import { Plan, PlanStatus } from '../../src/model/plan.js';
import {
  Country,
  Currency,
  Email,
  Id,
  Instant,
  LocalDate,
  Money,
  Phone,
  PositiveMoney,
  SearchText,
  Version,
} from '../../src/model/scalars.js';
import { eur, installment, meta, plan } from '../contract/samples.js';
import { safeParse } from './parse.js';

const accepts = (schema: Parameters<typeof safeParse>[0], ...values: unknown[]) => {
  for (const value of values) assert.deepEqual(safeParse(schema, value).issues, [], JSON.stringify(value));
};
const refuses = (schema: Parameters<typeof safeParse>[0], ...values: unknown[]) => {
  for (const value of values) assert.equal(safeParse(schema, value).success, false, JSON.stringify(value));
};

test('ids', () => {
  accepts(Id, 'a', 'pl_1', 'a.b:c@d-e', '...', 'x'.repeat(255));
  refuses(Id, '', '.', '..', 'a b', 'a/b', 'a\\b', 'é', 'a\n', 'x'.repeat(256), 5, null);
});

test('dates and instants', () => {
  accepts(LocalDate, '2025-02-28');
  refuses(LocalDate, '2025-02-30', '2025-13-01', '2025-2-3', 20250228, null);
  accepts(Instant, '2025-03-31T23:30:00Z', '2025-03-31T23:30:00.123Z');
  refuses(
    Instant,
    '2025-03-31T23:30:00+02:00',
    '2025-03-31T23:30:00',
    '2025-02-30T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-01-01T25:00:00Z',
    '2025-01-01',
    'Z',
    0,
  );
});

test('money is whole minor units of a currency in use', () => {
  accepts(Money, eur(0), eur(1230), { amount: Number.MAX_SAFE_INTEGER, currency: 'JPY' });
  refuses(
    Money,
    eur(-1),
    eur(1.5),
    eur(Number.NaN),
    eur(Infinity),
    eur(2 ** 53),
    { amount: '5', currency: 'EUR' },
    { amount: 5 },
  );
  refuses(Money, { amount: 5, currency: 'eur' }, { amount: 5, currency: 'QQQ' }, { amount: 5, currency: '' }, null);
  accepts(PositiveMoney, eur(1));
  refuses(PositiveMoney, eur(0), eur(-0), eur(-1));
  accepts(Currency, 'EUR', 'JPY', 'CLF');
  refuses(Currency, 'toString', '__proto__', 'EURO');
});

test('people', () => {
  accepts(Email, 'a@b', 'zoë@example.com', `${'x'.repeat(242)}@example.com`);
  refuses(Email, 'a', 'a@b@c', 'a b@c', '@', 'a@', 'a\u0000@b', `${'x'.repeat(250)}@b.cd`);
  accepts(Phone, '+33612345678', '+1234567');
  refuses(Phone, '0612345678', '+0612345678', '+33 6', '33612345678', '+123456', `+${'1'.repeat(16)}`);
  accepts(Country, 'FR', 'ZZ');
  refuses(Country, 'fr', 'FRA', 'Brasil');
});

test('versions are what fits between the quotes of an ETag', () => {
  accepts(Version, '1', 'a-b_c.d', 'W/1');
  refuses(Version, '', '"1"', 'a b', 'a,b', 'a\n', 'é');
});

test('text to search with', () => {
  accepts(SearchText, '', 'Zoë', 'x'.repeat(100));
  refuses(SearchText, 'x'.repeat(101), 'a\u0000', 'a\nb');
});

test('values of a newer backend become unknown, unknown keys go', () => {
  assert.equal(safeParse(PlanStatus, 'hibernating').data, 'unknown');
  assert.equal(safeParse(PlanStatus, 'unknown').data, 'unknown');
  assert.equal(safeParse(PlanStatus, 'constructor').data, 'unknown');
  refuses(PlanStatus, 5, null, undefined, {});
  const found = safeParse(Plan, { ...plan(), paymentMethod: { type: 'barter', secret: 1 }, more: 1 }).data as Plan;
  assert.deepEqual(found.paymentMethod, { type: 'unknown' });
  assert.ok(!('more' in found));
});

test('a plan and its installments have one currency', () => {
  accepts(Plan, plan(), plan({ installmentCount: null, totalAmount: null }));
  assert.deepEqual(safeParse(Plan, plan({ totalAmount: { amount: 1, currency: 'USD' } })).issues, [
    '/currency currency_mismatch',
  ]);
  const mixed = plan({ summary: { ...plan().summary, overdueAmount: { amount: 1, currency: 'USD' } } });
  assert.deepEqual(safeParse(Plan, mixed).issues, ['/currency currency_mismatch']);
  accepts(Installment, installment());
  const other = installment({ refundedAmount: { amount: 0, currency: 'USD' } });
  assert.deepEqual(safeParse(Installment, other).issues, ['/amount/currency currency_mismatch']);
});

test('the account’s zone must exist', () => {
  accepts(Meta, meta);
  const account = { ...meta.account, timeZone: 'Europe/Atlantis' };
  assert.deepEqual(safeParse(Meta, { ...meta, account }).issues, ['/account/timeZone unknown_time_zone']);
});

test('filters: lists, ranges, and whether they narrow at all', () => {
  accepts(PlanFilters, {}, { status: ['canceled'], countMin: 1, overdueDaysMin: 0, openEnded: true });
  refuses(
    PlanFilters,
    { status: ['late'] },
    { status: 'canceled' },
    { countMin: 0 },
    { overdueDaysMax: -1 },
    { countMax: 1.5 },
  );
  assert.equal(reversedRange({ from: '2025-02-01', to: '2025-01-31' }), 'to');
  assert.equal(reversedRange({ countMin: 3, countMax: 2 }), 'countMax');
  assert.equal(reversedRange({ from: '2025-02-01', to: '2025-02-01', countMin: 3 }), undefined);
  assert.equal(isFiltered({}), false);
  assert.equal(isFiltered({ q: '', status: [], from: undefined }), false);
  assert.equal(isFiltered({ openEnded: false }), true);
  assert.equal(isFiltered({ overdueDaysMin: 0 }), true);
});
