import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Przychody według krajów',
  currency: 'Waluta',
  summary: {
    one: 'Zapłacono {total} w {count} kraju: {first}.',
    few: 'Zapłacono {total} w {count} krajach. Na pierwszym miejscu {first} z udziałem {share}.',
    many: 'Zapłacono {total} w {count} krajach. Na pierwszym miejscu {first} z udziałem {share}.',
    other: 'Zapłacono {total} w {count} kraju. Na pierwszym miejscu {first} z udziałem {share}.',
  },
  summaryPlain: 'Zapłacono {total}.',
  category: 'Kraj',
  plans: 'Plany',
  paid: 'Zapłacone',
  value: 'Zapłacone minus zwroty, {currency}',
  other: 'Inne',
  otherCountries: {
    one: '{count} inny kraj',
    few: '{count} inne kraje',
    many: '{count} innych krajów',
    other: '{count} innego kraju',
  },
  unknown: 'Nieznany',
  unknownCountry: 'Nieznany kraj',
  narrowed: 'Reszta strony pokazuje: {what}.',
  cleared: 'Znów widoczne są wszystkie plany.',
  empty: 'Jeszcze nic nie zapłacono',
  emptyHint: 'Płatności pojawią się tutaj według kraju kupującego.',
  fileName: 'przychody-wedlug-krajow',
};
