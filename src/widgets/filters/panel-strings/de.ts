import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Gesamter Zeitraum',
  ownDates: 'Eigener Zeitraum',
  from: 'Von',
  to: 'Bis',
  issuedHint: 'Raten, die bereits fällig wurden, bezahlt oder nicht.',
  find: 'In {name} suchen',
  found: { zero: 'Nichts gefunden', one: '{count} gefunden', other: '{count} gefunden' },
  cut: 'Die ersten {shown} von {total}. Tippen Sie, um andere zu finden.',
  incomplete: 'Nur die ersten {shown} sind aufgeführt.',
  none: 'Es gibt noch nichts zur Auswahl.',
  clearField: 'Leeren',
  invalidDate: 'Geben Sie ein vollständiges Datum ein.',
  invalidNumber: 'Geben Sie eine ganze Zahl von 1 bis 9999 ein.',
  reversed: 'Das Ende darf nicht vor dem Anfang liegen.',
};
