import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar.js';
import { intervalUnits } from '../../../src/model/billing-interval.js';
import { planKinds, planStatuses } from '../../../src/model/plan.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { readSearch, soundFilters } from '../../../src/blocks/address-filters.js';
import { changedKeys, writeSearch } from '../../../src/widgets/filters/address.js';
import { chosenCount, fieldNames, fieldsOf, replacing } from '../../../src/widgets/filters/model.js';
import { periodOf, presetOf, presets } from '../../../src/widgets/filters/presets.js';

const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const length = fc.integer({ min: 1, max: 9_999 });
const days = fc.integer({ min: 0, max: 100_000 });
const id = fc.stringMatching(/^[A-Za-z0-9_.:@-]{3,40}$/);
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 6 });
/** Two ends in their order, each there or not. */
const ends = <T extends string | number>(one: fc.Arbitrary<T>, low: string, high: string) =>
  fc
    .tuple(fc.option(one, { nil: undefined }), fc.option(one, { nil: undefined }))
    .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? { [low]: b, [high]: a } : { [low]: a, [high]: b }));

const present = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const anyFilters: fc.Arbitrary<PlanFilters> = fc
  .tuple(
    fc.record(
      {
        q: fc
          .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
          .filter((text) => !/\p{Cc}/u.test(text) && text.length <= 100),
        product: some(id),
        status: some(fc.constantFrom(...planStatuses)),
        openEnded: fc.boolean(),
        overduePosition: length,
        currency: some(fc.constantFrom('EUR', 'USD', 'BRL', 'JPY')),
        country: some(fc.constantFrom('FR', 'DE', 'BR', 'ZZ')),
        customer: some(id),
        kind: some(fc.constantFrom(...planKinds)),
        frequency: some(fc.constantFrom(...intervalUnits)),
      },
      { requiredKeys: [] },
    ),
    ends(date, 'from', 'to'),
    ends(length, 'issuedMin', 'issuedMax'),
    ends(length, 'countMin', 'countMax'),
    ends(days, 'overdueDaysMin', 'overdueDaysMax'),
  )
  .map((parts) => present(Object.assign({}, ...parts) as object) as PlanFilters);

describe('filters in an address', () => {
  it('come back as they were written, whatever else the address holds', () => {
    const others = fc.constantFrom('', '?', '?page=2', '?a=%20b&flag&x=1+2', '?utm_source=mail&lang=fr');
    const prefix = fc.constantFrom('', 'f.', 'plans-');
    fc.assert(
      fc.property(anyFilters, anyFilters, others, prefix, (before, filters, search, name) => {
        const written = writeSearch(writeSearch(search, before, name), filters, name);
        assert.deepEqual(readSearch(written, name), filters);
        assert.equal(writeSearch(written, {}, name), search === '?' ? '' : search);
      }),
    );
  });

  it('ignore what they do not know, and keep the rest', () => {
    const search =
      '?status=completed&status=frozen&currency=ABC&from=2026-02-30&issuedMin=-1&issuedMax=3&token=secret&__proto__=x';
    assert.deepEqual(readSearch(search), { status: ['completed'], issuedMax: 3 });
  });

  it('ignore values that are too long, too many, doubled or upside down', () => {
    const long = 'x'.repeat(101);
    assert.deepEqual(
      readSearch(`?q=${long}&from=2026-05-01&to=2026-01-01&issuedMin=1&issuedMin=2&openEnded=maybe`),
      {},
    );
    const many = Array.from({ length: 500 }, (_, index) => `product=p${index}`).join('&');
    assert.equal(readSearch(`?${many}`).product?.length, 100);
    assert.deepEqual(readSearch('?status=completed&status=completed').status, ['completed']);
  });

  it('never throw, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), (search) => void readSearch(`?${search}`)));
    fc.assert(fc.property(fc.string(), (search) => void writeSearch(`?${search}`, { q: '\ud800' })));
  });

  it('leave names of the page alone when they have a prefix', () => {
    assert.deepEqual(readSearch('?q=theirs&f.q=ours', 'f.'), { q: 'ours' });
    assert.equal(writeSearch('?q=theirs', { q: 'ours' }, 'f.'), '?q=theirs&f.q=ours');
  });

  it('tell which of them changed', () => {
    assert.deepEqual(changedKeys({ q: 'a', status: ['completed'] }, { q: 'b', status: ['completed'] }), ['q']);
  });
});

describe('filters from outside', () => {
  it('are kept when they are sound', () => {
    fc.assert(fc.property(anyFilters, (filters) => assert.deepEqual(soundFilters(filters), filters)));
  });

  it('are nothing when they are none', () => {
    fc.assert(fc.property(fc.anything(), (given) => void soundFilters(given)));
    assert.deepEqual(soundFilters(null), {});
    assert.deepEqual(soundFilters({ status: 'completed', q: '', openEnded: 'true' }), {});
  });
});

describe('spans of purchase dates', () => {
  it('follow the day they are told, both ends included', () => {
    assert.deepEqual(periodOf('last7', '2026-03-03'), { from: '2026-02-25', to: '2026-03-03' });
    assert.deepEqual(periodOf('last30', '2026-11-21'), { from: '2026-10-23', to: '2026-11-21' });
    assert.deepEqual(periodOf('lastMonth', '2028-03-31'), { from: '2028-02-01', to: '2028-02-29' });
    assert.deepEqual(periodOf('lastMonth', '2026-01-01'), { from: '2025-12-01', to: '2025-12-31' });
    assert.deepEqual(periodOf('thisYear', '2026-01-01'), { from: '2026-01-01', to: '2026-01-01' });
    assert.deepEqual(periodOf('last12Months', '2026-11-21'), { from: '2025-11-22', to: '2026-11-21' });
  });

  it('are recognized by their dates', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...presets), (today, preset) => {
        const period = periodOf(preset, today);
        assert.ok(period.from <= period.to && period.to <= today);
        assert.equal(presetOf(period, today, preset), preset);
        assert.notEqual(presetOf(period, today), undefined);
      }),
    );
    assert.equal(presetOf({ from: '2026-11-02', to: '2026-11-21' }, '2026-11-21'), undefined);
    assert.equal(presetOf({ from: '2026-11-01' }, '2026-11-21'), undefined);
  });

  it('on a day with two names keep the one that was chosen', () => {
    const both = periodOf('thisMonth', '2026-11-30');
    assert.equal(presetOf(both, '2026-11-30'), 'last30');
    assert.equal(presetOf(both, '2026-11-30', 'thisMonth'), 'thisMonth');
  });
});

describe('fields of the bar', () => {
  it('are all there unless some are named', () => {
    assert.deepEqual(fieldsOf(undefined), fieldNames);
    assert.deepEqual(fieldsOf('  '), fieldNames);
    assert.deepEqual(fieldsOf('status  search colour'), ['search', 'status']);
  });

  it('count what is chosen in them', () => {
    assert.equal(chosenCount('status', { status: ['completed', 'canceled'] }), 2);
    assert.equal(chosenCount('period', { from: '2026-01-01', to: '2026-02-01' }), 1);
    assert.equal(chosenCount('issued', {}), 0);
  });

  it('replace every other filter', () => {
    const patch = replacing({ q: 'a' });
    assert.equal(patch.q, 'a');
    assert.ok('status' in patch && patch.status === undefined);
  });
});
