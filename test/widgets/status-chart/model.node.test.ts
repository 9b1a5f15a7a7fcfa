import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { billingWords } from '../../../src/blocks/words.js';
import { getFormats } from '../../../src/i18n/formats.js';
import { Translator } from '../../../src/i18n/translator.js';
import { lengthSlots } from '../../../src/model/length-slot.js';
import { planStatuses } from '../../../src/model/plan.js';
import type { StatusReport } from '../../../src/model/report.js';
import { toPatch, toSpec } from '../../../src/widgets/status-chart/model.js';
import { en } from '../../../src/widgets/status-chart/strings/en.js';

const formats = getFormats('en');
const wording = {
  t: new Translator<typeof en>(en, formats).t,
  words: new Translator<typeof billingWords.en>(billingWords.en, formats).t,
  formats,
};
const report = (cells: StatusReport['cells']): StatusReport => ({
  of: 'plans',
  cells,
  total: cells.reduce((sum, { count }) => sum + count, 0),
});
const cell = fc.record({
  length: fc.constantFrom(...lengthSlots),
  group: fc.constantFrom(...planStatuses),
  count: fc.integer({ min: 1, max: 1_000 }),
});
const cells = fc.uniqueArray(cell, { selector: ({ length, group }) => `${length} ${group}` });

describe('status chart: spec', () => {
  it('always has the twelve lengths, and the other two only when used', () => {
    assert.equal(toSpec(report([]), {}, wording).categories.length, 12);
    const used = toSpec(report([{ length: 'open', group: 'inactive', count: 1 }]), {}, wording);
    assert.deepEqual(used.categories.map(({ id }) => id).slice(11), ['12', 'open']);
  });

  it('keeps the seven statuses in their order', () => {
    assert.deepEqual(
      toSpec(report([]), {}, wording).series.map(({ id }) => id),
      planStatuses,
    );
  });

  it('shows every plan once: all values add up to the total', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const spec = toSpec(report(given), {}, wording);
        const sum = spec.values.flat().reduce((a, b) => a + b, 0);
        assert.equal(sum, report(given).total);
      }),
    );
  });

  it('counts a status that is newer than the kit', () => {
    const spec = toSpec(report([{ length: '3', group: 'unknown', count: 4 }]), {}, wording);
    assert.equal(spec.series.at(-1)?.id, 'unknown');
    assert.equal(spec.values.at(-1)?.[2], 4);
  });

  it('says how many have issues and where most of them are', () => {
    const { summary } = toSpec(
      report([
        { length: '6', group: 'in_progress_with_issues', count: 30 },
        { length: '12', group: 'completed_with_issues', count: 8 },
        { length: '1', group: 'completed', count: 374 },
      ]),
      {},
      wording,
    );
    assert.equal(summary, '412 plans, 38 with issues, most of them in length 6.');
  });

  it('marks exactly what a segment chose', () => {
    for (const category of lengthSlots) {
      const patch = toPatch({ series: 'canceled', category }, 'plans', {});
      const { chosen } = toSpec(report([{ length: category, group: 'canceled', count: 1 }]), patch, wording);
      assert.deepEqual(chosen?.series, ['canceled']);
      assert.deepEqual(chosen?.category, [category]);
    }
  });
});
