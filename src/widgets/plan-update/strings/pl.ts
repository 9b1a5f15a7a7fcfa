import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Zmień kwotę',
  summary: '{name}, {product}: {amount} za ratę.',
  noPlan: 'Nie wybrano planu.',
  notOffered: 'Kwoty planu nie można tutaj zmienić.',
  noForm: 'Możesz przeglądać propozycje dla tego planu, ale nie możesz ich składać.',
  sent: 'Kupujący {name} otrzymuje link i może odpowiedzieć do {time}.',

  earlier: 'Propozycje',
  none: 'Dla tego planu nie zaproponowano jeszcze nowej kwoty.',
  change: '{old} → {new}',
  proposed: 'Zaproponowano: {time}',
  until: 'Czas na odpowiedź do {time}',
  answered: 'Odpowiedziano: {time}',
  withdrawnAt: 'Wycofano: {time}',
  ended: 'Brak odpowiedzi do {time}',
  from: 'Od {date}',
  reactivates: 'Wznawia wstrzymany plan',
  note: 'Wiadomość: {note}',
  withdraw: 'Wycofaj',
  withdrawFor: 'Wycofaj propozycję {amount}',
  cut: 'Pokazano tylko najnowsze.',

  state_pending: 'Czeka na kupującego',
  state_confirmed: 'Potwierdzona',
  state_applied: 'Obowiązuje',
  state_rejected: 'Odrzucona',
  state_expired: 'Wygasła',
  state_withdrawn: 'Wycofana',
  state_unknown: 'Nieznana',
};
