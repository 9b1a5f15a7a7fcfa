import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalLocale, direction, matchLocale } from '../../src/i18n/locale.js';

describe('direction', () => {
  for (const locale of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'ckb', 'dv', 'yi', 'sd', 'ug', 'pa-Arab', 'az-Arab'])
    it(`${locale} is written from right to left`, () => assert.equal(direction(locale), 'rtl'));
  for (const locale of ['en', 'fr', 'ja', 'pa', 'az', 'hi', 'sd-Deva', 'xx-nonsense', ''])
    it(`${locale || 'nothing'} is written from left to right`, () => assert.equal(direction(locale), 'ltr'));
});

describe('matchLocale', () => {
  const available = ['en', 'fr', 'pt-BR', 'zh-Hant', 'zh', 'sr-Latn'];
  const cases: [wanted: string, found: string | undefined][] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR_ca', 'fr'],
    ['en-GB-oxendict', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh-Hans-TW', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh'],
    ['de', undefined],
    ['sr', undefined],
    ['', 'en'],
  ];
  for (const [wanted, found] of cases)
    it(`${wanted || 'nothing'} finds ${found ?? 'none'}`, () => assert.equal(matchLocale(wanted, available), found));
});

describe('canonicalLocale', () => {
  it('mends what can be mended and never throws', () => {
    assert.equal(canonicalLocale(' fr_FR '), 'fr-FR');
    for (const text of ['', 'x', '!!', 'fr--FR', 'toolonglanguage']) assert.equal(canonicalLocale(text), 'en');
  });
});
