/** Compiled, never run: what the types of texts must refuse. Every expected error that is missing fails the type check. */
import { getFormats } from '../../src/i18n/formats.js';
import type { Strings } from '../../src/i18n/strings.js';
import { Translator } from '../../src/i18n/translator.js';

const en = {
  title: 'Plans',
  hello: 'Hello {name}, {amount}',
  rows: { one: 'One plan', other: '{count} plans' },
  late: { one: 'one of {total}', other: '{count} of {total}' },
} as const;
type En = typeof en;

export const complete: Strings<En> = { title: 'a', hello: 'b', rows: { other: 'c' }, late: { one: 'd', other: 'e' } };

// @ts-expect-error A missing key does not compile.
export const lacksTitle: Strings<En> = { hello: 'b', rows: { other: 'c' }, late: { other: 'e' } };

// @ts-expect-error A text where plural forms belong does not compile.
export const flat: Strings<En> = { title: 'a', hello: 'b', rows: 'c', late: { other: 'e' } };

// @ts-expect-error Plural forms need the general one.
export const lacksOther: Strings<En> = { title: 'a', hello: 'b', rows: { one: 'c' }, late: { other: 'e' } };

// @ts-expect-error A key that English does not know is a typing error.
export const extra: Strings<En> = { ...complete, tilte: 'a' };

const { t } = new Translator<En>(en, getFormats('en'));

export const good: string[] = [
  t('title'),
  t('hello', { name: 'Zoë', amount: 3 }),
  t('rows', { count: 3 }),
  t('late', { count: 3, total: 9 }),
];

export const bad: string[] = [
  // @ts-expect-error Unknown key.
  t('nothing'),
  // @ts-expect-error Values are missing.
  t('hello'),
  // @ts-expect-error One value is missing.
  t('hello', { name: 'Zoë' }),
  // @ts-expect-error A text without placeholders takes no values.
  t('title', { name: 'Zoë' }),
  // @ts-expect-error Plural forms need a count, even where one form does not show it.
  t('rows'),
  // @ts-expect-error A count is a number.
  t('rows', { count: '3' }),
  // @ts-expect-error Placeholders of every form are needed.
  t('late', { count: 3 }),
];

declare const key: 'title' | 'rows';
// @ts-expect-error Of two possible keys, the one that needs values rules.
export const either = t(key);

declare const plainKey: keyof Pick<En, 'title'>;
export const dynamic: string = t(plainKey);
