import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { getFormats } from '../../src/i18n/formats.js';
import type { Messages } from '../../src/i18n/strings.js';
import { Translator } from '../../src/i18n/translator.js';
import { root } from '../tools/lib/paths.js';

const englishOf = async (folder: string): Promise<Messages> =>
  ((await import(join(root, 'src', folder, 'en.ts'))) as { en: Messages }).en;

/** Spoken on several widgets, without a name of their own. */
const shared = ['i18n/words', 'i18n/data-words', 'blocks/words', 'blocks/installment-words', 'blocks/selection-words'];

describe('overrides of a host', () => {
  it('of a dialog have its name in front, and the widget’s own do not reach it', () => {
    const said = (overrides: Messages) =>
      new Translator<{ title: string }>({ title: 'Export plans' }, getFormats('en'), overrides, 'export').t('title');
    assert.equal(said({ title: 'Our plans' }), 'Export plans');
    assert.equal(said({ 'export.title': 'Save plans' }), 'Save plans');
  });

  const widgets = readdirSync(join(root, 'src/widgets')).filter((name) =>
    existsSync(join(root, 'src/widgets', name, 'strings/en.ts')),
  );
  for (const widget of widgets) {
    it(`one key is one text: ${widget}`, async () => {
      const own = await englishOf(`widgets/${widget}/strings`);
      for (const folder of shared) {
        for (const [key, text] of Object.entries(await englishOf(folder))) {
          // What a list says when it is empty stands in for a widget that says nothing.
          if (key in own && key !== 'empty') assert.deepEqual(own[key], text, `${key}: also in ${folder}`);
        }
      }
    });
  }
});
