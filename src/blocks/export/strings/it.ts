import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Esporta i piani',
  description: {
    zero: 'Nessun piano trovato.',
    one: 'Il piano trovato, come file CSV.',
    other: 'Tutti i {count} piani trovati, come file CSV.',
  },
  descriptionOpen: 'Tutti i piani trovati, come file CSV.',
  columns: 'Colonne',
  columnsShown: 'Come mostrate',
  columnsChosen: 'Scelte',
  chooseColumn: 'Scegliere almeno una colonna.',
  currencyAdded: 'Con gli importi viene inclusa la valuta.',
  delimiter: 'Separatore di celle',
  semicolon: 'Punto e virgola',
  comma: 'Virgola',
  tab: 'Tabulazione',
  decimal: 'Separatore decimale',
  decimalComma: 'Virgola, 1,50',
  decimalPoint: 'Punto, 1.50',
  language: 'Lingua del file',
  bom: 'Contrassegna come UTF-8, necessario per Excel',
  defaults: 'Ripristina',
  cancel: 'Annulla',
  start: 'Esporta',
  progress: { one: '{count} riga', other: '{count} righe' },
  progressOf: { one: '{done} di {count} riga', other: '{done} di {count} righe' },
  stop: 'Interrompi',
  failed: 'L’esportazione non è stata completata. Non è stato salvato nulla. {reason}',
  cut: {
    one: 'Il file contiene solo il primo piano. Restringere i filtri per ottenere gli altri.',
    other: 'Il file contiene solo i primi {count} piani. Restringere i filtri per ottenere gli altri.',
  },
};
