import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Raty',
  filters: 'Filtry',
  summary: 'W skrócie',
  status: 'Plany według liczby rat',
  overdue: 'Dni zaległości a liczba rat',
  currency: 'Przychody według walut',
  country: 'Przychody według krajów',
  possible: 'Kwoty możliwe do otrzymania',
  products: 'Produkty z największą liczbą zaległych rat',
  table: 'Szczegóły',
  failed: 'Nie udało się wczytać tej części.',
};
