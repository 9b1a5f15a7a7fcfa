import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Ricavi per paese',
  currency: 'Valuta',
  summary: {
    one: '{total} pagati in {count} paese, {first}.',
    other: '{total} pagati in {count} paesi. Al primo posto {first} ({share}).',
  },
  summaryPlain: '{total} pagati.',
  category: 'Paese',
  plans: 'Piani',
  paid: 'Pagato',
  value: 'Pagato meno rimborsi, {currency}',
  other: 'Altri',
  otherCountries: { one: '{count} altro paese', other: '{count} altri paesi' },
  unknown: 'Sconosciuto',
  unknownCountry: 'Paese sconosciuto',
  narrowed: 'Il resto della pagina mostra: {what}.',
  cleared: 'Sono di nuovo mostrati tutti i piani.',
  empty: 'Non è ancora stato pagato nulla',
  emptyHint: 'I pagamenti appaiono qui in base al paese dell’acquirente.',
  fileName: 'ricavi-per-paese',
};
