import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { advancePlan } from '../../../src/backends/billing/advance.js';
import type { PlanRecord } from '../../../src/backends/billing/record.js';
import { defaultRules } from '../../../src/backends/billing/rules.js';
import { stateTerms, toPlanUpdate } from '../../../src/backends/billing/updates-view.js';
import { decideUpdate, proposeUpdate, type UpdateChange } from '../../../src/backends/billing/updates.js';
import { testProcessor } from '../../../src/backends/test-processor/test-processor.js';
import { bookOf, one, plan } from '../../support/books.js';

const facts = bookOf([]);
const moment = (date: string) => ({ date, at: `${date}T10:00:00Z` });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const link = { number: 1, linkHash: 'a'.repeat(64) };

/** 30.00 on the first of each month, the one of 1 May is paid (`domain.md` §2.6, rule 4). */
const months = plan('p', [
  one(1, 'paid', '2026-05-01', { amount: 3_000, paid: 3_000 }),
  ...['2026-06-01', '2026-07-01', '2026-08-01'].map((date, index) =>
    one(index + 2, 'scheduled', date, { amount: 3_000 }),
  ),
]);
const proposed = proposeUpdate(months, { newAmount: eur(4_000) }, moment('2026-05-15'), facts, link);

const on = (record: PlanRecord, date: string): PlanRecord =>
  advancePlan(record, date, { processor: testProcessor, rules: defaultRules, effects: [] });

async function confirm({ plan: record, update }: UpdateChange, date: string): Promise<UpdateChange> {
  const sight = { plan: on(record, date), update, moment: moment(date) };
  const shown = await stateTerms(sight, facts.account);
  return decideUpdate(sight, { decision: 'confirm', termsHash: shown.hash, locale: 'en' }, shown, facts);
}

const paidOn = (record: PlanRecord) =>
  on(record, '2026-12-31').installments.map(({ dueDate, paid }) => `${dueDate} ${paid}`);

describe('a price change and the charges after it', () => {
  test('changed on 15 May and confirmed at once: 40.00 from 1 June', async () => {
    const { plan: changed } = await confirm(proposed, '2026-05-15');
    assert.deepEqual(paidOn(changed), ['2026-05-01 3000', '2026-06-01 4000', '2026-07-01 4000', '2026-08-01 4000']);
  });

  test('confirmed on 3 June only: 1 June was 30.00, 1 July is 40.00', async () => {
    const made = proposeUpdate(months, { newAmount: eur(4_000) }, moment('2026-05-25'), facts, link);
    const { plan: changed, update } = await confirm(made, '2026-06-03');
    assert.deepEqual(update.effectiveFrom, { installmentNumber: 3, dueDate: '2026-07-01' });
    assert.deepEqual(paidOn(changed), ['2026-05-01 3000', '2026-06-01 3000', '2026-07-01 4000', '2026-08-01 4000']);
  });

  test('never confirmed: the plan goes on as it was', () => {
    const charged = paidOn(proposed.plan);
    assert.deepEqual(charged, ['2026-05-01 3000', '2026-06-01 3000', '2026-07-01 3000', '2026-08-01 3000']);
  });

  test('changed again and again: each time what is left', async () => {
    const first = await confirm(proposed, '2026-05-15');
    const june = on(first.plan, '2026-06-02');
    const again = proposeUpdate(june, { newAmount: eur(2_500) }, moment('2026-06-02'), facts, { ...link, number: 2 });
    assert.equal(again.update.oldAmount, 4_000);
    const { plan: changed } = await confirm(again, '2026-06-02');
    assert.deepEqual(paidOn(changed), ['2026-05-01 3000', '2026-06-01 4000', '2026-07-01 2500', '2026-08-01 2500']);
  });

  test('31 January, monthly and without an end: every later one has the new amount', async () => {
    const first = [one(1, 'paid', '2026-01-31'), one(2, 'scheduled', '2026-02-28')];
    const open = plan('o', first, { installmentCount: null });
    const made = proposeUpdate(open, { newAmount: eur(4_000) }, moment('2026-02-20'), facts, link);
    const { plan: changed } = await confirm(made, '2026-02-27');
    const later = on(changed, '2026-05-31').installments.map(({ dueDate, amount }) => `${dueDate} ${amount}`);
    assert.deepEqual(later, [
      '2026-01-31 10000',
      '2026-02-28 4000',
      '2026-03-31 4000',
      '2026-04-30 4000',
      '2026-05-31 4000',
      '2026-06-30 4000',
    ]);
  });

  test('records are never changed in place', () => {
    assert.equal(months.proposalUntil, undefined);
    assert.equal(proposed.plan.proposalUntil, '2026-05-25');
    assert.equal(proposed.plan.revision, months.revision + 1);
    assert.equal(toPlanUpdate({ ...proposed, moment: moment('2026-05-26') }).state, 'expired');
  });

  test('terms that moved while they were hashed are refused, though the hash is the one that was shown', async () => {
    const before = { plan: proposed.plan, update: proposed.update, moment: moment('2026-05-15') };
    const shown = await stateTerms(before, facts.account);
    const after = { ...before, plan: on(proposed.plan, '2026-06-01'), moment: moment('2026-05-20') };
    const input = { decision: 'confirm', termsHash: shown.hash, locale: 'en' } as const;
    assert.throws(() => decideUpdate(after, input, shown, facts), { status: 409, code: 'terms_changed' });
    assert.throws(() => decideUpdate(before, { ...input, termsHash: '0'.repeat(64) }, shown, facts), {
      code: 'terms_changed',
    });
  });

  test('in collection since: the buyer cannot agree any more', async () => {
    const sight = {
      plan: { ...proposed.plan, inCollection: true },
      update: proposed.update,
      moment: moment('2026-05-16'),
    };
    const shown = await stateTerms(sight, facts.account);
    const input = { decision: 'confirm', termsHash: shown.hash, locale: 'en' } as const;
    assert.throws(() => decideUpdate(sight, input, shown, facts), { status: 409, code: 'in_collection' });
  });
});
