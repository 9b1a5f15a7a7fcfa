import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Prodotti con più rate scadute',
  product: 'Prodotto',
  late: 'Scadute',
  issued: 'Emesse',
  rate: 'Tasso',
  overdue: 'Importo scaduto',
  overdueIn: 'Importo scaduto ({currency})',
  shown: { one: '{shown} di {count} prodotto', other: '{shown} di {count} prodotti' },
  narrowed: 'Il resto della pagina mostra: {what}.',
  cleared: 'Sono di nuovo mostrati tutti i piani.',
  empty: 'Niente è scaduto',
  emptyHint: 'Tutte le rate giunte a scadenza sono state pagate.',
  fileName: 'prodotti-scaduti',
};
