import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { billingWords } from '../../../src/blocks/words.js';
import { getFormats } from '../../../src/i18n/formats.js';
import { Translator } from '../../../src/i18n/translator.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { chipsOf } from '../../../src/widgets/filters/chips.js';
import type { Preset } from '../../../src/widgets/filters/presets.js';
import { en } from '../../../src/widgets/filters/strings/en.js';

const formats = getFormats('en');
const chips = (filters: PlanFilters, preset?: Preset) =>
  chipsOf(filters, {
    t: new Translator<typeof en>(en, formats).t,
    words: new Translator<typeof billingWords.en>(billingWords.en, formats).t,
    formats,
    preset,
    productName: (id) => (id === 'prd_1' ? 'Bread\u202e and Sourdough' : undefined),
  });
const labels = (filters: PlanFilters, preset?: Preset) => chips(filters, preset).map(({ label }) => label);

describe('chips', () => {
  it('say what charts narrow by', () => {
    assert.deepEqual(labels({ countMin: 6, countMax: 6 }), ['Length: 6 installments']);
    assert.deepEqual(labels({ countMin: 13 }), ['Length: 13 or more installments']);
    assert.deepEqual(labels({ openEnded: true }), ['Length: Open-ended']);
    assert.deepEqual(labels({ overdueDaysMin: 31, overdueDaysMax: 60 }), ['Late: 31–60 days']);
    assert.deepEqual(labels({ overdueDaysMin: 91 }), ['Late: 91 days or more']);
    assert.deepEqual(labels({ overdueDaysMin: 1 }), ['Late: Any delay']);
    assert.deepEqual(labels({ overduePosition: 3 }), ['Late: Installment 3']);
    assert.deepEqual(labels({ overduePosition: 13 }), ['Late: Installment 13 or later']);
    assert.deepEqual(labels({ country: ['FR', 'ZZ'] }), ['Country: France', 'Country: Unknown Region']);
  });

  it('say what no widget of ours sets', () => {
    assert.deepEqual(labels({ countMin: 3, countMax: 6, openEnded: false }), ['Length: 3 – 6', 'Length: With an end']);
    assert.deepEqual(labels({ overdueDaysMax: 30 }), ['Late: At most 30 days']);
    assert.deepEqual(labels({ customer: ['cus_1'], kind: ['subscription'], frequency: ['week'] }), [
      'Buyer: 1 chosen',
      'Kind: Subscription',
      'Charged: By week',
    ]);
  });

  it('name products once the names are there, without characters that turn text around', () => {
    assert.deepEqual(labels({ product: ['prd_1', 'prd_2'] }), ['Product: Bread and Sourdough', 'Product: prd_2']);
  });

  it('name a span of dates, or its ends', () => {
    const year = { from: '2026-01-01', to: '2026-11-21' };
    assert.deepEqual(labels(year, 'thisYear'), ['Purchase date: This year']);
    assert.deepEqual(labels(year), ['Purchase date: 1 Jan 2026 – 21 Nov 2026']);
    assert.deepEqual(labels({ from: '2026-01-01' }), ['Purchase date: since 1 Jan 2026']);
  });

  it('take away one value each, and never another’s filter', () => {
    const filters: PlanFilters = { status: ['completed', 'canceled'], issuedMin: 2, issuedMax: 5 };
    const [completed, , issued] = chips(filters);
    assert.deepEqual(completed?.removal, { status: ['canceled'] });
    assert.deepEqual(issued?.removal, { issuedMin: undefined, issuedMax: undefined });
  });

  it('count what is too much to read', () => {
    assert.deepEqual(labels({ country: ['FR', 'DE', 'IT', 'ES', 'PT', 'BR'] }), ['Country: 6 chosen']);
  });
});
