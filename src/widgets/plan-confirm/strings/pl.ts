import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Nowa kwota w Twoim planie płatności',
  asks: 'Sprzedawca {merchant} proponuje nową kwotę za „{product}” (plan {reference}).',
  asksNamed: 'Dzień dobry, {name}. Sprzedawca {merchant} proponuje nową kwotę za „{product}” (plan {reference}).',

  oldAmount: 'Do tej pory',
  newAmount: 'Nowa',
  more: '{amount} więcej za ratę',
  less: '{amount} mniej za ratę',

  firstDate: 'Pierwsza nowa rata',
  firstDateValue: '{date} (rata {number})',
  remaining: 'W nowej kwocie',
  remainingValue: { one: '{count} rata', few: '{count} raty', many: '{count} rat', other: '{count} raty' },
  remainingOpen: 'Wszystkie od tej pory',
  newTotal: 'Nowa suma planu',
  unchanged: 'Co się nie zmienia',
  unchangedValue: {
    one: '{count} rata, {interval}',
    few: '{count} raty, {interval}',
    many: '{count} rat, {interval}',
    other: '{count} raty, {interval}',
  },
  unchangedCount: { one: '{count} rata', few: '{count} raty', many: '{count} rat', other: '{count} raty' },
  unchangedOpen: 'Pobieranie {interval}, bezterminowo',
  paid: 'Raty już pobrane pozostają bez zmian.',
  every_day: { one: 'co dzień', few: 'co {count} dni', many: 'co {count} dni', other: 'co {count} dnia' },
  every_week: {
    one: 'co tydzień',
    few: 'co {count} tygodnie',
    many: 'co {count} tygodni',
    other: 'co {count} tygodnia',
  },
  every_month: {
    one: 'co miesiąc',
    few: 'co {count} miesiące',
    many: 'co {count} miesięcy',
    other: 'co {count} miesiąca',
  },
  every_year: { one: 'co rok', few: 'co {count} lata', many: 'co {count} lat', other: 'co {count} roku' },
  reactivates: 'Plan jest wstrzymany. Po potwierdzeniu zostanie wznowiony.',
  note: 'Wiadomość od sprzedawcy {merchant}',

  deadline: 'Możesz odpowiedzieć do {time}.',
  left: 'Pozostały czas: {time}',
  noAnswer: 'Bez odpowiedzi plan pozostanie bez zmian.',

  confirm: 'Potwierdź {amount}',
  reject: 'Odrzuć',
  rejectTitle: 'Odrzucić nową kwotę?',
  rejectBody: 'Plan pozostanie przy kwocie {amount} za ratę.',
  rejectBodyPaused: 'Plan pozostanie wstrzymany, przy kwocie {amount} za ratę.',
  rejectAct: 'Tak, odrzuć {amount}',
  back: 'Wróć',
  uncertain:
    'Połączenie przerwało się, zanim było wiadomo, czy odpowiedź dotarła. Pytamy serwer; nic nie zostanie wykonane dwa razy.',
  inDoubt:
    'Nie udało się ustalić, czy odpowiedź dotarła. Zapytaj ponownie, aby to sprawdzić; nic nie zostanie wykonane dwa razy.',
  askAgain: 'Zapytaj ponownie',
  notStored: 'Odpowiedź nie dotarła. Możesz odpowiedzieć jeszcze raz; nic nie zostanie wykonane dwa razy.',
  termsChanged: 'Od otwarcia tej strony coś się zmieniło. Przed odpowiedzią sprawdź wszystko jeszcze raz.',
  alreadyDecided: 'Odpowiedzi udzielono już wcześniej, na przykład w innym oknie. Niczego nie wysłano ponownie.',
  planChanged: 'Nie można już potwierdzić, ponieważ sam plan się zmienił. Niczego nie zrobiono.',
  failed: 'Odpowiedź nie została wysłana: {reason}',
  insecure: 'Ta strona nie została otwarta przez bezpieczne połączenie (https), dlatego odpowiedzi nie można zapisać.',

  confirmed: 'Potwierdzono',
  confirmedBody: 'Od {date} każda rata wynosi {amount}.',
  appliedBody: 'Od {date} każda rata wynosi {amount}.',
  rejected: 'Odrzucono',
  rejectedBody: 'Nic się nie zmienia: każda rata nadal wynosi {amount}.',
  expired: 'Za późno na odpowiedź',
  expiredBody: 'Czas na odpowiedź minął {time}. Plan pozostaje bez zmian.',
  withdrawn: 'Wycofano',
  withdrawnBody: 'Sprzedawca {merchant} wycofał tę propozycję. Plan pozostaje bez zmian.',
  unknown: 'Nie ma na co odpowiadać',
  unknownBody: 'Na tę propozycję nie można już tutaj odpowiedzieć.',
  answered: 'Data odpowiedzi',
  proof: 'Skrót kryptograficzny warunków',

  notConnected: 'Ta strona nie może pobrać propozycji.',
  notConnectedHint: 'Dla programistów: podaj „base-url” w <{tag}> albo ustaw jego właściwość „client”.',
  noLink: 'Otwórz link z wiadomości e-mail, aby zobaczyć propozycję.',
  notFound:
    'Ten link donikąd nie prowadzi. Może być niepełny: otwórz go ponownie z wiadomości e-mail albo poproś o nowy.',
};
