import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Einnahmen nach Land',
  currency: 'Währung',
  summary: {
    one: '{total} aus {count} Land bezahlt, {first}.',
    other: '{total} aus {count} Ländern bezahlt. An erster Stelle steht {first} mit {share}.',
  },
  summaryPlain: '{total} bezahlt.',
  category: 'Land',
  plans: 'Pläne',
  paid: 'Bezahlt',
  value: 'Bezahlt abzüglich Erstattungen, {currency}',
  other: 'Andere',
  otherCountries: { one: '{count} anderes Land', other: '{count} andere Länder' },
  unknown: 'Unbekannt',
  unknownCountry: 'Unbekanntes Land',
  narrowed: 'Der Rest der Seite zeigt: {what}.',
  cleared: 'Alle Pläne werden wieder angezeigt.',
  empty: 'Es wurde noch nichts bezahlt',
  emptyHint: 'Zahlungen erscheinen hier nach dem Land des Käufers.',
  fileName: 'einnahmen-nach-land',
};
