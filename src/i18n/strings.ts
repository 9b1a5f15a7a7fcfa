/**
 * Texts are data. English is bundled and is the type; another language that lacks a key does not compile:
 *
 *     export const en = { title: 'Plans by length', rows: { one: '{count} plan', other: '{count} plans' } } as const;
 *     export const texts: Strings<typeof en> = { title: 'Plans par durée', rows: { one: '{count} plan', other: '{count} plans' } };
 */

/** Forms by CLDR plural category, chosen by `count`. Where given, `zero` is also taken for exactly 0 in every language. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Message = string | Plural;

/** Any set of texts. */
export type Messages = Readonly<Record<string, Message>>;

/** What a translation must have: every key of `T`, a text for a text and plural forms for plural forms. */
export type Strings<T> = { readonly [K in keyof T]: T[K] extends string ? string : Plural };

/** What a host may replace: single texts, by key. */
export type Overrides<T> = { readonly [K in keyof T]?: Message };

type PlaceholderNames<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

type TextsOf<M> = M extends string ? M : M[keyof M] & string;

/** The {placeholders} of a text. Numbers are written in the reader's language; give a string to prevent that. */
export type Values<M> =
  string extends TextsOf<M>
    ? Readonly<Record<string, string | number>>
    : Readonly<Record<PlaceholderNames<TextsOf<M>>, string | number>> &
        (M extends string ? unknown : { readonly count: number });

/** Nothing for a text without placeholders, else its values. */
export type ValuesArgument<M> =
  string extends TextsOf<M>
    ? [values?: Values<M>]
    : [PlaceholderNames<TextsOf<M>>, M] extends [never, string]
      ? []
      : [values: Values<M>];

/** The function that widgets write as `t('key', { count })`. */
export type Translate<T> = <K extends keyof T>(key: K, ...values: ValuesArgument<T[K]>) => string;
