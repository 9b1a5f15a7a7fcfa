import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Rate',
  filters: 'Filtri',
  summary: 'In sintesi',
  status: 'Piani per numero di rate',
  overdue: 'Giorni di ritardo per numero di rate',
  currency: 'Ricavi per valuta',
  country: 'Ricavi per paese',
  possible: 'Possibili incassi',
  products: 'Prodotti con più rate scadute',
  table: 'Dettaglio',
  failed: 'Non è stato possibile caricare questa parte.',
};
