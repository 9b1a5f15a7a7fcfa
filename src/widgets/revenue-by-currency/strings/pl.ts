import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Przychody według walut',
  net: 'Netto: po potrąceniu opłat platformy.',
  gross: 'Brutto: bez potrącenia opłat platformy.',
  currency: 'Waluta',
  name: '{code} · {name}',
  plans: 'Plany',
  paid: 'Zapłacone',
  overdue: 'Zaległe',
  toReceive: 'Do otrzymania',
  refunded: 'Zwrócone',
  void: 'Nienależne',
  narrowed: 'Reszta strony pokazuje: {what}.',
  cleared: 'Znów widoczne są wszystkie plany.',
  empty: 'Nie ma jeszcze przychodów',
  emptyHint: 'Kwoty pojawią się tutaj wraz z pierwszym planem.',
  fileName: 'przychody-wedlug-walut',
};
