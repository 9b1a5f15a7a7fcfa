import type { StringsSource } from '../../i18n/strings-controller.js';
import type { Strings, Translate } from '../../i18n/strings.js';
import { matchLocale } from '../../i18n/locale.js';
import { en } from './message-strings/en.js';
import type { MessageTemplate } from './message-template.js';

const load = {
  ar: () => import('./message-strings/ar.js'),
  de: () => import('./message-strings/de.js'),
  es: () => import('./message-strings/es.js'),
  fr: () => import('./message-strings/fr.js'),
  it: () => import('./message-strings/it.js'),
  ja: () => import('./message-strings/ja.js'),
  nl: () => import('./message-strings/nl.js'),
  pl: () => import('./message-strings/pl.js'),
  'pt-BR': () => import('./message-strings/pt-BR.js'),
};

export const messageTexts: StringsSource<typeof en> = { name: 'drafts', en, load };

export type MessageWords = Translate<typeof en>;

/** The language we have that is nearest to a buyer's; undefined when none is near. */
export function messageLanguage(locale: string | undefined): string | undefined {
  return locale === undefined ? undefined : matchLocale(locale, ['en', ...Object.keys(load)]);
}

/** What a message says in one of our languages unless somebody wrote another text. */
export async function defaultTemplate(language: string): Promise<MessageTemplate> {
  const loader: (() => Promise<{ texts: Strings<typeof en> }>) | undefined = messageTexts.load?.[language];
  const texts = loader ? (await loader()).texts : en;
  return { whatsapp: texts.template_whatsapp, subject: texts.template_subject, email: texts.template_email };
}
