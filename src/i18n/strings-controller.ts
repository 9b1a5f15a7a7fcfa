import type { ReactiveController } from 'lit';
import { getFormats, type Formats } from './formats.js';
import { matchLocale } from './locale.js';
import { LocaleController, type LocaleHost } from './locale-controller.js';
import type { Messages, Overrides, Strings, Translate } from './strings.js';
import { Translator } from './translator.js';

/** A module of one language's texts. */
export interface StringsModule<T> {
  readonly texts: Strings<T>;
}

/** Loads one language; keep the object that holds it in a module constant, so that every instance shares the answer. */
export type StringsLoader<T> = () => Promise<StringsModule<T>>;

export interface StringsSource<T> {
  /** For texts of what opens from a widget: a host's overrides of them have it in front, `export.title` beside the widget's `title`. */
  name?: string;
  /** Bundled, the type of all others and the fall-back. */
  en: T;
  /** `{ fr: () => import('./strings/fr.js') }`: whole literals, which every bundler finds. */
  load?: Readonly<Record<string, StringsLoader<T>>>;
}

/** Languages that have arrived, by their loader: a second element speaks at once. Only successes stay; a failure is tried again. */
const arrived = new WeakMap<object, unknown>();

/**
 * The texts of one element in its language. English is there at once; another language is loaded on demand, and until the first one
 * has arrived `ready` is false. A later switch keeps the former language on screen until the new one is there. When a language cannot
 * be loaded, English speaks. The host's property `messages` replaces single texts; those of a source with a name by `name.key`.
 *
 *     readonly strings = new StringsController(this, source);      // a module constant
 *     render() { const { t } = this.strings; return html`<h2>${t('title')}</h2>`; }
 */
export class StringsController<T extends Messages> implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #source: StringsSource<T>;
  readonly #locales: LocaleController;
  #translator: Translator<T>;
  #lang = 'en';
  #wanted: string | undefined;
  #ready = false;
  #formats: Formats | undefined;
  #overrides: unknown;
  #strings: Strings<T>;

  constructor(host: LocaleHost, source: StringsSource<T>) {
    this.#host = host;
    this.#source = source;
    this.#locales = LocaleController.of(host);
    // A const object of texts satisfies its own shape; the compiler cannot see that through the mapped type.
    this.#strings = source.en as unknown as Strings<T>;
    this.#translator = new Translator(this.#strings, getFormats('en'));
    host.addController(this);
  }

  /** Bound: `const { t } = this.strings`. */
  get t(): Translate<T> {
    return this.#translator.t;
  }

  /** False only until the first language has arrived (or failed). */
  get ready(): boolean {
    return this.#ready;
  }

  /** Language the texts are in, for a `lang` attribute; may differ from the locale when that one is not translated. */
  get lang(): string {
    return this.#lang;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    const load = this.#source.load ?? {};
    const wanted = matchLocale(this.#locales.locale, ['en', ...Object.keys(load)]) ?? 'en';
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      const loader = Object.hasOwn(load, wanted) ? load[wanted] : undefined;
      const kept = loader && (arrived.get(loader) as Strings<T> | undefined);
      if (loader && !kept) void this.#load(wanted, loader);
      else this.#use(wanted, kept ?? this.#english);
    }
    this.#refresh();
  }

  async #load(wanted: string, loader: StringsLoader<T>): Promise<void> {
    const strings = await loader().then(
      ({ texts }) => texts,
      () => undefined,
    );
    if (strings) arrived.set(loader, strings);
    if (this.#wanted !== wanted) return;
    this.#use(strings ? wanted : 'en', strings ?? this.#english);
    this.#refresh();
    this.#host.requestUpdate();
  }

  #use(lang: string, strings: Strings<T>): void {
    this.#lang = lang;
    this.#strings = strings;
    this.#ready = true;
    this.#formats = undefined;
  }

  /** A new translator when language, region or the host's overrides changed. */
  #refresh(): void {
    const { locale, timeZone } = this.#locales;
    const formats = matchLocale(locale, [this.#lang]) ? getFormats(locale, timeZone) : getFormats(this.#lang, timeZone);
    const overrides = 'messages' in this.#host ? this.#host.messages : undefined;
    if (formats === this.#formats && overrides === this.#overrides) return;
    this.#formats = formats;
    this.#overrides = overrides;
    const valid = typeof overrides === 'object' && overrides !== null ? (overrides as Overrides<Messages>) : undefined;
    this.#translator = new Translator(this.#strings, formats, valid, this.#source.name);
  }

  get #english(): Strings<T> {
    return this.#source.en as unknown as Strings<T>;
  }
}
