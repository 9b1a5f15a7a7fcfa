import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical } from '../../src/core/canonical.js';
import { PlanUpdateTerms } from '../../src/model/plan-update.js';
import { hashTerms, termsText } from '../../src/model/plan-update-terms.js';
import { safeParse } from './parse.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const terms: PlanUpdateTerms = {
  version: 1,
  updateId: 'pl_1-u1',
  merchantName: 'Fernhill Academy',
  productName: 'Café “Zoë” \u2028 <b>',
  planReference: 'T26-00001',
  oldAmount: eur(3_000),
  newAmount: eur(4_000),
  interval: { unit: 'month', count: 1 },
  installmentCount: 3,
  remaining: 2,
  effectiveFrom: { installmentNumber: 2, dueDate: '2026-06-01' },
  newTotal: eur(11_000),
  reactivates: false,
  expiresAt: '2026-06-25T21:59:59.999Z',
  timeZone: 'Europe/Paris',
};

test('the text of terms is written down here, letter by letter, for whoever writes it in another language', async () => {
  const text =
    '{"effectiveFrom":{"dueDate":"2026-06-01","installmentNumber":2},"expiresAt":"2026-06-25T21:59:59.999Z",' +
    '"installmentCount":3,"interval":{"count":1,"unit":"month"},"merchantName":"Fernhill Academy",' +
    '"newAmount":{"amount":4000,"currency":"EUR"},"newTotal":{"amount":11000,"currency":"EUR"},' +
    '"oldAmount":{"amount":3000,"currency":"EUR"},"planReference":"T26-00001",' +
    '"productName":"Café “Zoë” \u2028 <b>","reactivates":false,"remaining":2,"timeZone":"Europe/Paris",' +
    '"updateId":"pl_1-u1","version":1}';
  assert.equal(termsText(terms), text);
  assert.equal(await hashTerms(terms), createHash('sha256').update(text, 'utf8').digest('hex'));
});

test('the order of members does not matter, every value does', async () => {
  const reversed = Object.fromEntries(Object.entries(terms).reverse()) as PlanUpdateTerms;
  assert.equal(await hashTerms(reversed), await hashTerms(terms));
  const changes: Partial<PlanUpdateTerms>[] = [
    { newAmount: eur(4_001) },
    { newAmount: { amount: 4_000, currency: 'USD' } },
    { oldAmount: eur(1) },
    { remaining: 3 },
    { remaining: null },
    { installmentCount: null },
    { interval: null },
    { newTotal: null },
    { reactivates: true },
    { expiresAt: '2026-06-25T21:59:59Z' },
    { timeZone: 'UTC' },
    { effectiveFrom: { installmentNumber: 3, dueDate: '2026-06-01' } },
    { merchantName: 'Fernhill  Academy' },
    { productName: 'Cafe\u0301 “Zoë” \u2028 <b>' },
    { updateId: 'pl_1-u2' },
  ];
  const hashes = new Set(await Promise.all(changes.map((change) => hashTerms({ ...terms, ...change }))));
  assert.equal(hashes.size, changes.length);
  assert.ok(!hashes.has(await hashTerms(terms)));
});

test('terms that went over the wire have the hash they had before', async () => {
  const { data: received } = safeParse(PlanUpdateTerms, JSON.parse(JSON.stringify({ ...terms, unknownMember: 1 })));
  assert.equal(await hashTerms(received as PlanUpdateTerms), await hashTerms(terms));
});

test('equal values have one canonical text, and it is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonical(JSON.parse(text)), text);
    }),
  );
});
