import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Kwoty możliwe do otrzymania',
  currency: 'Waluta',
  summary: 'Z kwot wymagalnych do {date} otrzymano {share}.',
  summaryNone: 'Do {date} nic nie było wymagalne.',
  summaryAhead: '{due} Po tym miesiącu oczekiwane wpływy to {ahead} (ostatni miesiąc: {month}).',
  ifAllPaid: 'Gdyby wszystko zapłacono',
  ifAllPaidMeaning:
    'Wszystko, co było wymagalne do {date}, jakby zapłacono w terminie; bez kwot zwróconych i anulowanych.',
  received: 'Otrzymane',
  receivedMeaning: 'To, co kupujący z tego zapłacili, pomniejszone o zwroty.',
  missing: 'Brakujące',
  missingMeaning: 'Reszta: zaległe albo wymagalne i jeszcze w drodze.',
  category: 'Termin',
  value: 'Kwoty według miesięcy, {currency}',
  expected: 'Oczekiwane',
  thisMonth: '{month}, ten miesiąc',
  empty: 'Niczego się nie oczekuje',
  emptyHint: 'Kwoty pojawią się tutaj, gdy tylko plan będzie mieć raty do zapłaty.',
  fileName: 'kwoty-do-otrzymania',
};
