import { getFormats } from './formats.js';
import { matchLocale } from './locale.js';
import type { Messages, Overrides, Strings, Translate } from './strings.js';
import type { StringsSource } from './strings-controller.js';
import { Translator } from './translator.js';

/** Languages that a source has, English first. */
export const languagesOf = <T>({ load = {} }: StringsSource<T>): string[] => ['en', ...Object.keys(load)];

/**
 * The texts of a source in a language that nobody on the page speaks: for files and letters. Undefined when the source does not have it;
 * rejects when it cannot be loaded. `overrides` are the host's.
 */
export async function loadTexts<T extends Messages>(
  source: StringsSource<T>,
  locale: string,
  overrides?: Overrides<Messages>,
): Promise<Translate<T> | undefined> {
  const language = matchLocale(locale, languagesOf(source));
  if (language === undefined) return undefined;
  // As in the controller: a const object of texts satisfies its own shape.
  const english = source.en as unknown as Strings<T>;
  const texts = language === 'en' ? english : (await source.load?.[language]?.())?.texts;
  return texts && new Translator(texts, getFormats(locale), overrides, source.name).t;
}
