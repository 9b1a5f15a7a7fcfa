import type { PlainFormats } from './plain-formats.js';
import type { Message, Messages, Overrides, Strings, Translate } from './strings.js';

const PLACEHOLDER = /\{(\w+)\}/g;
const RTL_CHARACTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What texts need of a language: `Formats`, or its plain part. */
type TextFormats = Pick<PlainFormats, 'dir' | 'number' | 'plural'>;

/**
 * Texts of one language with their placeholders filled. `formats` decides how numbers look and which plural form counts;
 * it must be of the language the texts are in. A host's overrides win, text by text, under the name of the texts if they have one.
 *
 *     new Translator(fr, getFormats('fr')).t('rows', { count: 1200 })   // '1 200 plans'
 */
export class Translator<T> {
  readonly #strings: Strings<T>;
  readonly #formats: TextFormats;
  readonly #overrides: Overrides<Messages> | undefined;
  readonly #prefix: string;

  constructor(strings: Strings<T>, formats: TextFormats, overrides?: Overrides<Messages>, name?: string) {
    this.#strings = strings;
    this.#formats = formats;
    this.#overrides = overrides;
    this.#prefix = name === undefined ? '' : `${name}.`;
  }

  readonly t: Translate<T> = (key, ...[values]) => {
    const given = (values ?? {}) as Readonly<Record<string, string | number>>;
    const text = this.#form(this.#message(key), given['count']);
    return text.replace(PLACEHOLDER, (placeholder, name: string) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return value === undefined ? placeholder : this.#write(value);
    });
  };

  /** A host's override counts only when it is a text or plural forms: `messages` comes from outside. */
  #message(key: keyof T): Message {
    const name = this.#prefix + String(key);
    const own = this.#overrides && Object.hasOwn(this.#overrides, name) ? this.#overrides[name] : undefined;
    return typeof own === 'string' || (own && typeof own.other === 'string')
      ? own
      : (this.#strings[key] ?? String(key));
  }

  #form(message: Message, count: string | number | undefined): string {
    if (typeof message === 'string') return message;
    if (typeof count !== 'number') return message.other;
    if (count === 0 && message.zero !== undefined) return message.zero;
    return message[this.#formats.plural(count)] ?? message.other;
  }

  /** A name in the other direction is isolated, or it would drag punctuation and figures around it out of order. */
  #write(value: string | number): string {
    if (typeof value === 'number') return this.#formats.number(value);
    const foreign = this.#formats.dir === 'rtl' ? value !== '' : RTL_CHARACTERS.test(value);
    return foreign ? `\u2068${value}\u2069` : value;
  }
}
