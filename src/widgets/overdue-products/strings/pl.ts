import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Produkty z największą liczbą zaległych rat',
  product: 'Produkt',
  late: 'Po terminie',
  issued: 'Wystawione',
  rate: 'Odsetek',
  overdue: 'Zaległa kwota',
  overdueIn: 'Zaległa kwota ({currency})',
  shown: {
    one: '{shown} z {count} produktu',
    few: '{shown} z {count} produktów',
    many: '{shown} z {count} produktów',
    other: '{shown} z {count} produktu',
  },
  narrowed: 'Reszta strony pokazuje: {what}.',
  cleared: 'Znów widoczne są wszystkie plany.',
  empty: 'Nie ma zaległości',
  emptyHint: 'Każda wymagalna rata została zapłacona.',
  fileName: 'produkty-z-zaleglosciami',
};
