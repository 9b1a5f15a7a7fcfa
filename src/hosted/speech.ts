import type { ReactiveControllerHost } from 'lit';
import { matchLocale } from '../i18n/locale.js';
import { PlainFormats } from '../i18n/plain-formats.js';
import type { Strings, Translate } from '../i18n/strings.js';
import { Translator } from '../i18n/translator.js';
import { texts, type Texts } from './texts.js';

const load = texts.load ?? {};
const languages = ['en', ...Object.keys(load)];

const english = texts.en as unknown as Strings<Texts>;

/** A language the page speaks, for whoever asked for that one. */
export const spoken = (locale: string): string | undefined => matchLocale(locale, languages);

/**
 * The page's language. A widget's controllers look at the document around them; here the page is the document, and is told. Until the
 * first language has arrived `ready` is false.
 */
export class Speech {
  readonly #host: ReactiveControllerHost;
  #wanted = '';
  #lang = 'en';
  #ready = false;
  #formats = new PlainFormats('en');
  #translator = new Translator(english, this.#formats);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get t(): Translate<Texts> {
    return this.#translator.t;
  }

  get formats(): PlainFormats {
    return this.#formats;
  }

  /** Language the texts are in. */
  get lang(): string {
    return this.#lang;
  }

  get ready(): boolean {
    return this.#ready;
  }

  /** The first of these that the page speaks; English when it speaks none. */
  speak(...locales: readonly string[]): void {
    const locale = locales.find((one) => spoken(one) !== undefined) ?? 'en';
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    const language = spoken(locale) ?? 'en';
    const loading = load[language]?.();
    if (!loading) return this.#use(locale, 'en', english);
    loading.then(
      ({ texts }) => this.#wanted === locale && this.#use(locale, language, texts),
      () => this.#use('en', 'en', english),
    );
  }

  #use(locale: string, language: string, strings: Strings<Texts>): void {
    this.#lang = language;
    this.#formats = new PlainFormats(locale);
    this.#translator = new Translator(strings, this.#formats);
    this.#ready = true;
    this.#host.requestUpdate();
  }
}
