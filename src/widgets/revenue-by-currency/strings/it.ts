import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Ricavi per valuta',
  net: 'Netto: le commissioni della piattaforma sono dedotte.',
  gross: 'Lordo: le commissioni della piattaforma non sono dedotte.',
  currency: 'Valuta',
  name: '{code} · {name}',
  plans: 'Piani',
  paid: 'Pagato',
  overdue: 'Scaduto',
  toReceive: 'Da incassare',
  refunded: 'Rimborsato',
  void: 'Senza effetto',
  narrowed: 'Il resto della pagina mostra: {what}.',
  cleared: 'Sono di nuovo mostrati tutti i piani.',
  empty: 'Ancora nessun ricavo',
  emptyHint: 'Gli importi appaiono qui con il primo piano.',
  fileName: 'ricavi-per-valuta',
};
