import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Dowolny czas',
  ownDates: 'Własne daty',
  from: 'Od',
  to: 'Do',
  issuedHint: 'Raty, których termin już minął, zapłacone lub nie.',
  find: 'Szukaj w: {name}',
  found: {
    zero: 'Nic nie znaleziono',
    one: 'Znaleziono {count}',
    few: 'Znaleziono {count}',
    many: 'Znaleziono {count}',
    other: 'Znaleziono {count}',
  },
  cut: 'Pierwsze {shown} z {total}. Wpisz tekst, aby znaleźć inne.',
  incomplete: 'Na liście jest tylko pierwszych {shown}.',
  none: 'Nie ma jeszcze z czego wybierać.',
  clearField: 'Wyczyść',
  invalidDate: 'Wpisz pełną datę.',
  invalidNumber: 'Wpisz liczbę całkowitą od 1 do 9999.',
  reversed: 'Koniec nie może być przed początkiem.',
};
