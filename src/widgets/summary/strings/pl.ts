import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'W skrócie',
  define: 'Co oznacza „{name}”',
  plans: 'Plany',
  plansDefinition: 'Wszystkie plany pasujące do filtrów, niezależnie od statusu.',
  late: 'Zaległe raty',
  lateDefinition: 'Niezapłacone w całości lub w części, po terminie płatności i dniach karencji.',
  paid: 'Zapłacone',
  paidDefinition: 'To, co pobrano, pomniejszone o to, co zwrócono.',
  overdue: 'Zaległe',
  overdueDefinition: 'To, czego jeszcze brakuje z zaległych rat.',
  toReceive: 'Do otrzymania',
  toReceiveDefinition:
    'Jeszcze przed nami: z terminem późniejszym lub dzisiejszym, w okresie karencji albo przetwarzane.',
  empty: 'Nie ma jeszcze planów',
  emptyHint: 'Liczby pojawią się tutaj wraz z pierwszym planem.',
};
