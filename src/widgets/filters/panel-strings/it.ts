import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Qualsiasi data',
  ownDates: 'Date a scelta',
  from: 'Da',
  to: 'A',
  issuedHint: 'Rate già giunte a scadenza, pagate o no.',
  find: 'Cerca in {name}',
  found: { zero: 'Nessun risultato', one: '{count} risultato', other: '{count} risultati' },
  cut: 'I primi {shown} di {total}. Scrivere per trovarne altri.',
  incomplete: 'Sono elencati solo i primi {shown}.',
  none: 'Non c’è ancora nulla da scegliere.',
  clearField: 'Svuota',
  invalidDate: 'Inserire una data completa.',
  invalidNumber: 'Inserire un numero intero da 1 a 9999.',
  reversed: 'La fine non può precedere l’inizio.',
};
