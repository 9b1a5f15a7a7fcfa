import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Giorni di ritardo per numero di rate',
  titlePosition: 'Giorni di ritardo per posizione',
  mode: 'Confronta per',
  modeLength: 'Durata',
  modePosition: 'Posizione',
  summary: '{late}.',
  summaryOldest: '{late}, di cui {oldest} da più di {days} giorni.',
  oldest: { one: '{count}', other: '{count}' },
  categoryLength: 'Rate',
  categoryPosition: 'Rata',
  value: 'Rate scadute',
  narrowed: 'Il resto della pagina mostra: {what}.',
  cleared: 'Sono di nuovo mostrati tutti i piani.',
  empty: 'Niente è scaduto',
  emptyHint: 'Tutte le rate giunte a scadenza sono state pagate.',
  fileName: 'giorni-di-ritardo',
};
