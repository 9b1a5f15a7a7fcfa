import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { billingWords } from '../../../src/blocks/words.js';
import { getFormats } from '../../../src/i18n/formats.js';
import { Translator } from '../../../src/i18n/translator.js';
import { lengthSlots } from '../../../src/model/length-slot.js';
import type { AgingReport } from '../../../src/model/report.js';
import { toPatch, toSpec } from '../../../src/widgets/overdue-chart/model.js';
import { en } from '../../../src/widgets/overdue-chart/strings/en.js';

const formats = getFormats('en');
const wording = {
  t: new Translator<typeof en>(en, formats).t,
  words: new Translator<typeof billingWords.en>(billingWords.en, formats).t,
};
const upperBounds = [30, 60, 90];
const report = (by: AgingReport['by'], cells: AgingReport['cells']): AgingReport => ({
  by,
  upperBounds,
  cells,
  total: cells.reduce((sum, { count }) => sum + count, 0),
});

describe('overdue chart: spec', () => {
  it('stacks the four buckets, youngest first, without overlap', () => {
    const { series } = toSpec(report('count', []), {}, wording);
    assert.deepEqual(
      series.map(({ label }) => label),
      ['1–30 days', '31–60 days', '61–90 days', '91 days or more'],
    );
  });

  it('follows other bounds of the backend', () => {
    const { series } = toSpec({ by: 'count', upperBounds: [14], cells: [], total: 0 }, {}, wording);
    assert.deepEqual(
      series.map(({ id }) => id),
      ['1-14', '15+'],
    );
  });

  it('turns a segment into filters that mark that very segment', () => {
    for (const by of ['count', 'number'] as const) {
      for (const category of lengthSlots.filter((slot) => by === 'count' || slot !== 'open')) {
        const patch = toPatch({ series: '31-60', category }, { by, upperBounds });
        assert.equal(patch.overdueDaysMin, 31);
        assert.equal(patch.overdueDaysMax, 60);
        const { chosen } = toSpec(report(by, [{ slot: category, bucket: '31-60', count: 1 }]), patch, wording);
        assert.deepEqual(chosen, { series: ['31-60'], category: [category] });
      }
    }
  });

  it('gives the last bucket no upper end', () => {
    const patch = toPatch({ series: '91+' }, { by: 'count', upperBounds });
    assert.equal(patch.overdueDaysMin, 91);
    assert.equal(patch.overdueDaysMax, undefined);
  });
});
