import { type Language, languages as spoken } from '../../src/i18n/languages.js';
import { matchLocale } from '../../src/i18n/locale.js';
import type { Strings } from '../../src/i18n/strings.js';
import { texts as ar } from './words/ar.js';
import { texts as de } from './words/de.js';
import { en } from './words/en.js';
import { texts as es } from './words/es.js';
import { texts as fr } from './words/fr.js';
import { texts as it } from './words/it.js';
import { texts as ja } from './words/ja.js';
import { texts as nl } from './words/nl.js';
import { texts as pl } from './words/pl.js';
import { texts as ptBR } from './words/pt-BR.js';

export type { Language };

export type PortalWords = Strings<typeof en>;

/** The portal speaks what the widgets speak. */
export const languages: Readonly<Record<Language, PortalWords>> = { ar, de, en, es, fr, it, ja, nl, pl, 'pt-BR': ptBR };

/** The first language of a list such as `Accept-Language` that the portal speaks; undefined for none. */
export function languageOf(wanted: string | undefined): Language | undefined {
  for (const entry of wanted?.split(',') ?? []) {
    const tag = entry.split(';')[0]?.trim() ?? '';
    const found = /^[a-z]{2,3}\b/i.test(tag) ? matchLocale(tag, spoken) : undefined;
    if (found) return found as Language;
  }
  return undefined;
}
