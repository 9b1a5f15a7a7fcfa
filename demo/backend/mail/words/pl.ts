import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Dzień dobry, {name}!',
  helloNobody: 'Dzień dobry!',
  fact: '{label}: {value}',
  noteFrom: 'Wiadomość od sprzedawcy {merchant}:',
  onlyYou:
    'Ten link jest przeznaczony tylko dla Ciebie: każdy, kto go ma, może odpowiedzieć w Twoim imieniu. Prosimy nie przekazywać tej wiadomości.',
  orCopy: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
  why: 'Otrzymujesz tę wiadomość, ponieważ masz plan płatności u sprzedawcy {merchant}.',

  updateSubject: '{merchant} proponuje nową kwotę za „{product}”',
  updatePreview: '{newAmount} zamiast {oldAmount} od {date}. Potrzebna jest Twoja zgoda.',
  updateIntro: 'Sprzedawca {merchant} chce zmienić kwotę pozostałych rat za „{product}” (zamówienie {reference}).',
  updateOpenIntro: 'Sprzedawca {merchant} chce zmienić kwotę Twojej subskrypcji „{product}” (zamówienie {reference}).',
  oldAmount: 'Dotychczasowa kwota',
  newAmount: 'Nowa kwota',
  from: 'Od',
  fromInstallment: '{date} (rata {number})',
  affected: 'Dotyczy',
  affectedCount: { one: '{count} raty', few: '{count} rat', many: '{count} rat', other: '{count} raty' },
  newTotal: 'Nowa suma planu',
  unchanged: 'Zapłacone kwoty, liczba rat i ich terminy nie zmieniają się.',
  unchangedOpen: 'Zapłacone kwoty i terminy płatności nie zmieniają się.',
  reactivates: 'Plan jest wstrzymany. Po wyrażeniu zgody płatności zostaną wznowione.',
  updateAction: 'Zobacz szczegóły i odpowiedz',
  updateDeadline: 'Prosimy o odpowiedź do {deadline}. Bez odpowiedzi wszystko pozostanie bez zmian.',

  cardSubject: '{merchant} prosi o zarejestrowanie karty',
  cardPreview: 'To zajmie minutę, na bezpiecznej stronie.',
  cardIntro: 'Sprzedawca {merchant} prosi o zarejestrowanie karty do Twoich płatności.',
  cardPlanIntro:
    'Sprzedawca {merchant} prosi o zarejestrowanie karty do płatności za „{product}” (zamówienie {reference}).',
  cardSafe: 'Numer karty wpisuje się tylko na bezpiecznej stronie. Sprzedawca {merchant} nigdy go nie widzi.',
  cardAction: 'Zarejestruj kartę',
  cardDeadline: 'Link działa do {deadline}.',
};
