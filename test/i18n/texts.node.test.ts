/** All texts in all languages: complete, with the placeholders and the plural forms they need, written with care, small. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Language, languageName, languages } from '../../src/i18n/languages.js';
import type { Message, Messages } from '../../src/i18n/strings.js';
import type { StringsSource } from '../../src/i18n/strings-controller.js';
import { root } from '../tools/lib/paths.js';

type Other = Exclude<Language, 'en'>;
const others = languages.filter((language): language is Other => language !== 'en');

const files = ['src', 'demo']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'));

const load = async (file: string) => (await import(join(root, file))) as Record<string, unknown>;

interface Folder {
  path: string;
  en: Messages;
  texts: Map<Other, Messages>;
}

const folders: Folder[] = await Promise.all(
  files
    .filter((file) => /(?:strings|words)\/en\.ts$/.test(file))
    .map(async (file) => {
      const path = dirname(file);
      const there = others.filter((language) => files.includes(join(path, `${language}.ts`)));
      const read = async (language: Other) => {
        const { texts } = await load(join(path, `${language}.ts`));
        return [language, texts as Messages] as const;
      };
      return { path, en: (await load(file))['en'] as Messages, texts: new Map(await Promise.all(there.map(read))) };
    }),
);

const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message as object as Record<string, string>);
const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const without = (names: readonly string[], name: string): string[] => names.filter((one) => one !== name);

/** Each message of a language beside its English one. */
function* messages(language: Other): Generator<{ at: string; key: string; english: Message; message: Message }> {
  for (const { path, en, texts } of folders) {
    for (const [key, english] of Object.entries(en)) {
      const message = texts.get(language)?.[key];
      if (message !== undefined) yield { at: `${path}/${language}.ts ${key}`, key, english, message };
    }
  }
}

/** Categories of the whole numbers people count in: the millions' own form of some languages goes with `de`, which no list here has. */
function categories(language: Language): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(['other', ...Array.from({ length: 1_001 }, (_, count) => rules.select(count))]);
}

/** Short texts that some languages have in common with English; sentences are never among them. */
const international =
  /^(?:PayPal|Fernhill Academy|Dashboard|WhatsApp|Boleto|Pix|Wallet|E-mail|Total|Text|Tab|Status|Actions|Product|Filters|Plans|Position|Open|Due|CSV|Chargeback|optional|Point, 1\.50|MM \/ YY|\{count\} plans?)$/;

/** Quotation marks of each language. */
const quotes: Readonly<Record<Other, string>> = {
  ar: '«»“”',
  de: '„“',
  es: '«»',
  fr: '«»',
  it: '“”',
  ja: '「」',
  nl: '‘’',
  pl: '„”',
  'pt-BR': '“”',
};

it('the languages name themselves', () => {
  assert.equal(
    languages.map(languageName).join(', '),
    'العربية, Deutsch, English, Español, Français, Italiano, 日本語, Nederlands, Polski, Português (Brasil)',
  );
});

describe('sources of texts', () => {
  const modules = files.filter(
    (file) => file.startsWith('src') && /: StringsSource<[^]*import\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  for (const file of modules.filter((path) => !path.endsWith('strings-controller.ts')))
    it(`${file} loads each language, and the right one`, async () => {
      const sources = Object.values(await load(file)).filter(
        (value): value is StringsSource<Messages> => typeof value === 'object' && value !== null && 'load' in value,
      );
      assert.ok(sources.length > 0);
      for (const { en, load: loaders = {} } of sources) {
        assert.deepEqual(Object.keys(loaders).sort(), [...others].sort());
        // One source is made of two folders.
        const parts = folders.filter((folder) => Object.entries(folder.en).every(([key, text]) => en[key] === text));
        for (const language of others) {
          const wanted = Object.assign({}, ...parts.map(({ texts }) => texts.get(language))) as object;
          assert.deepEqual({ ...(await loaders[language]?.())?.texts }, wanted, language);
        }
      }
    });
});

it('every file of English texts has its namesakes', () => {
  assert.ok(folders.length >= 24);
  for (const { path, en, texts } of folders) {
    assert.deepEqual([...texts.keys()], others, path);
    for (const [language, own] of texts)
      assert.deepEqual(Object.keys(own).sort(), Object.keys(en).sort(), `${path}/${language}.ts`);
  }
});

for (const language of others)
  describe(language, () => {
    const needed = categories(language);

    it('has the placeholders and plural forms that its messages need', () => {
      for (const { at, english, message } of messages(language)) {
        if (typeof message === 'string') {
          assert.deepEqual(placeholdersOf(message), placeholdersOf(typeof english === 'string' ? english : ''), at);
          continue;
        }
        const model: Partial<Record<string, string>> = typeof english === 'string' ? {} : { ...english };
        const zero = model['zero'] === undefined ? [] : ['zero'];
        assert.deepEqual(Object.keys(message).sort(), [...new Set([...needed, ...zero])].sort(), at);
        for (const [form, text] of formsOf(message)) {
          const found = placeholdersOf(text);
          const general = placeholdersOf(model['other'] ?? '');
          // A form for one number alone may leave that number out, and may do without what English does without in it.
          const exact = ['zero', 'one', 'two'].includes(form);
          const own = placeholdersOf(model[form] ?? model['other'] ?? '');
          // Of nothing there is less to say.
          const fits =
            form === 'zero'
              ? found.every((name) => general.includes(name))
              : exact
                ? [general, own].some((names) => without(names, '{count}').join() === without(found, '{count}').join())
                : general.join() === found.join();
          assert.ok(fits, `${at} ${form}: ${found.join()} where English has ${general.join()}`);
        }
      }
    });

    it('is not left in English', () => {
      for (const { at, key, english, message } of messages(language))
        for (const [form, text] of formsOf(message)) {
          const same = formsOf(english).some(([, other]) => other === text);
          const hasWords = /[a-z]{2}/i.test(text.replaceAll(/\{\w+\}/g, ''));
          if (same && hasWords && key !== 'fileName') assert.match(text, international, `${at} ${form}`);
        }
    });

    it('is written with care', () => {
      const foreign = new RegExp(
        `[${[...'«»„“”‘‚「」"'].filter((mark) => !quotes[language].includes(mark)).join('')}]`,
      );
      for (const { at, message } of messages(language))
        for (const [, text] of formsOf(message)) {
          assert.equal(text, text.trim(), at);
          assert.doesNotMatch(text, /'|\.\.\.| {2}/, `${at}: typographic apostrophes, ellipses and single spaces`);
          assert.doesNotMatch(text, foreign, `${at}: the language's own quotation marks`);
        }
    });

    it('takes at most 4 KiB for a widget, whatever is opened in it', () => {
      const sizes = new Map<string, number>();
      for (const { path, texts } of folders.filter((folder) => folder.path.startsWith('src/'))) {
        const owner = /^src\/(?:widgets|compositions)\/[^/]+/.exec(path)?.[0] ?? path;
        sizes.set(
          owner,
          (sizes.get(owner) ?? 0) + gzipSync(JSON.stringify(texts.get(language) ?? {}), { level: 9 }).length,
        );
      }
      for (const [owner, bytes] of sizes) assert.ok(bytes <= 4_096, `${owner}: ${bytes} bytes`);
    });
  });

it('French has its spaces before double punctuation', () => {
  for (const { at, message } of messages('fr'))
    for (const [, text] of formsOf(message)) {
      assert.doesNotMatch(text, /[^\u202f][;!?]/, `${at}: U+202F before ; ! ?`);
      assert.doesNotMatch(text, /[^\u00a0]:/, `${at}: U+00A0 before :`);
    }
});
