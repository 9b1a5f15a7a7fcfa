import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataWords } from '../../src/i18n/data-words.js';
import { texts as dataFr } from '../../src/i18n/data-words/fr.js';
import { texts as sharedFr } from '../../src/i18n/words/fr.js';
import { words } from '../../src/i18n/words.js';
import type { Message } from '../../src/i18n/strings.js';

const texts = (message: Message): string[] =>
  typeof message === 'string' ? [message] : (Object.values(message) as string[]);
const placeholders = (message: Message) =>
  [...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
const entries = Object.entries<Message>(dataWords.en);
const french: Record<string, Message> = { ...sharedFr, ...dataFr };

describe('shared words', () => {
  it('load French on demand', async () => {
    assert.equal((await words.load?.['fr']?.())?.texts, sharedFr);
    assert.deepEqual((await dataWords.load?.['fr']?.())?.texts, french);
  });

  for (const [key, message] of entries)
    it(`${key} has the same placeholders in French`, () => {
      assert.deepEqual(placeholders(french[key]!), placeholders(message));
    });

  it('are written with care', () => {
    for (const [key, message] of [...entries, ...Object.entries(french)])
      for (const text of texts(message)) {
        assert.equal(text, text.trim(), key);
        assert.doesNotMatch(text, /'|\.\.\.| {2}/, `${key}: typographic apostrophes, ellipses and single spaces`);
      }
  });

  it('have French spaces before double punctuation', () => {
    for (const [key, message] of Object.entries(french))
      for (const text of texts(message)) {
        assert.doesNotMatch(text, /[^\u202f][;!?]/, `${key}: U+202F before ; ! ?`);
        assert.doesNotMatch(text, /[^\u00a0]:/, `${key}: U+00A0 before :`);
      }
  });
});
