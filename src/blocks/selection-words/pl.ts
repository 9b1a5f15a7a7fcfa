import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'Zaznacz: {name}',
  selectLoaded: 'Zaznacz dotąd wczytane wiersze',
  selected: {
    one: 'Zaznaczono: {count}',
    few: 'Zaznaczono: {count}',
    many: 'Zaznaczono: {count}',
    other: 'Zaznaczono: {count}',
  },
  allSelected: 'Zaznaczono wszystkie pasujące',
  selectAll: {
    one: 'Zaznacz jedyny pasujący',
    few: 'Zaznacz wszystkie pasujące ({count})',
    many: 'Zaznacz wszystkie pasujące ({count})',
    other: 'Zaznacz wszystkie pasujące ({count})',
  },
  selectAllOpen: 'Zaznacz wszystkie pasujące',
  clear: 'Wyczyść',
  recover: 'Odzyskaj…',
};
