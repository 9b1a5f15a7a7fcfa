import { languages } from '../../src/i18n/languages.js';
import { houseRule } from './rules/house-rule.js';
import { americanSpelling, sameLanguages, sameMessages } from './rules/strings.js';

const strings = (en: string, fr: string): Record<string, string> => ({
  'src/widgets/a/strings/en.ts': `export const en = ${en} as const;`,
  'src/widgets/a/strings/fr.ts': `export const texts: Strings<typeof en> = ${fr};`,
});

const inAll = (folder: string): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [`${folder}/${language}.ts`, '']));
const { 'src/blocks/b-words/ja.ts': japanese, ...butJapanese } = inAll('src/blocks/b-words');

houseRule('every language is there', sameLanguages, {
  broken: {
    'strings without another language': { 'src/widgets/a/strings/en.ts': '' },
    'words without Japanese': butJapanese,
    'words without English': { 'src/blocks/words/fr.ts': '' },
  },
  kept: {
    all: { ...inAll('src/widgets/a/strings'), ...butJapanese, 'src/blocks/b-words/ja.ts': japanese ?? '' },
    'a module called words': { 'src/blocks/words.ts': '' },
  },
});

houseRule('translations have the same messages', sameMessages, {
  broken: {
    'a missing key': strings("{ a: 'x', b: 'y' }", "{ a: 'x' }"),
    'a key too many': strings("{ a: 'x' }", "{ a: 'x', b: 'y' }"),
    'a placeholder that is not filled': strings("{ a: '{count} of {total}' }", "{ a: '{count} sur {totl}' }"),
    'a placeholder lost in a plural': strings(
      "{ a: { one: '{count} a', other: '{count} b' } }",
      "{ a: { other: 'b' } }",
    ),
  },
  kept: {
    'other plural forms': strings(
      "{ a: { one: 'a plan', other: '{count} plans' } }",
      "{ a: { one: '{count} plan', other: '{count}' } }",
    ),
    'quoted keys': strings("{ 'a-b': 'x' }", "{ 'a-b': 'y' }"),
  },
});

houseRule('American spelling', americanSpelling, {
  broken: {
    'a British name': { 'src/core/a.ts': 'export const cancelledPlans = 1;' },
    'a British text': { 'src/widgets/a/strings/en.ts': "export const en = { a: 'Pick a colour' };" },
  },
  kept: {
    'American ones': { 'src/core/a.ts': 'export const canceledPlans = color;' },
    'a French text': { 'src/widgets/a/strings/fr.ts': "export const fr = { a: 'la couleur, en cours' };" },
    'the platform’s names': { 'src/core/a.ts': 'el.ariaLabelledByElements = [];' },
  },
});
