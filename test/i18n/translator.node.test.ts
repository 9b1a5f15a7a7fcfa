import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getFormats } from '../../src/i18n/formats.js';
import type { Strings } from '../../src/i18n/strings.js';
import { Translator } from '../../src/i18n/translator.js';

const en = {
  title: 'Plans by length',
  hello: 'Hello {name}, you have {amount}',
  rows: { zero: 'No plans', one: '{count} plan', other: '{count} plans' },
  late: { one: '{count} of {total} is late', other: '{count} of {total} are late' },
} as const;

const ar: Strings<typeof en> = {
  title: 'الخطط',
  hello: 'مرحبا {name}، لديك {amount}',
  rows: { zero: 'z', one: 'o', two: 't', few: '{count} f', many: '{count} m', other: '{count} x' },
  late: { other: '{count}/{total}' },
};

const english = new Translator<typeof en>(en, getFormats('en'));

describe('Translator', () => {
  it('fills placeholders and writes numbers in the language', () => {
    assert.equal(english.t('title'), 'Plans by length');
    assert.equal(english.t('hello', { name: 'Zoë', amount: '12.30' }), 'Hello Zoë, you have 12.30');
    assert.equal(english.t('late', { count: 1200, total: 5000 }), '1,200 of 5,000 are late');
  });

  it('chooses plural forms by the rules of the language', () => {
    assert.deepEqual(
      [0, 1, 2, 1000].map((count) => english.t('rows', { count })),
      ['No plans', '1 plan', '2 plans', '1,000 plans'],
    );
    const arabic = new Translator<typeof en>(ar, getFormats('ar'));
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((count) => arabic.t('rows', { count })),
      ['z', 'o', 't', '3 f', '11 m', '100 x'],
    );
  });

  it('falls back to the general form where a language lacks one', () => {
    const arabic = new Translator<typeof en>(ar, getFormats('ar'));
    assert.equal(arabic.t('late', { count: 2, total: 9 }), '2/9');
  });

  it('lets a host replace single texts, and ignores what is no text', () => {
    const overrides = { title: 'Lengths', rows: { other: 'all {count}' }, hello: 42 as unknown as string };
    const { t } = new Translator<typeof en>(en, getFormats('en'), overrides);
    assert.equal(t('title'), 'Lengths');
    assert.equal(t('rows', { count: 1 }), 'all 1');
    assert.equal(t('hello', { name: 'A', amount: 'B' }), 'Hello A, you have B');
  });

  it('keeps values from being read as placeholders or patterns', () => {
    assert.equal(english.t('hello', { name: '{amount}', amount: '$&' }), 'Hello {amount}, you have $&');
  });

  it('leaves an unknown placeholder of an override visible', () => {
    const { t } = new Translator<typeof en>(en, getFormats('en'), { title: 'Plans of {toString} {who}' });
    assert.equal(t('title'), 'Plans of {toString} {who}');
  });

  it('isolates names of the other direction', () => {
    assert.equal(english.t('hello', { name: 'ليلى', amount: 'x' }), 'Hello \u2068ليلى\u2069, you have x');
    const arabic = new Translator<typeof en>(ar, getFormats('ar'));
    assert.equal(arabic.t('hello', { name: 'Zoë', amount: 3 }), 'مرحبا \u2068Zoë\u2069، لديك 3');
  });
});
