import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Bedrag wijzigen',
  summary: '{name}, {product}: {amount} per termijn.',
  noPlan: 'Er is geen plan gekozen.',
  notOffered: 'Het bedrag van een plan kan hier niet worden gewijzigd.',
  noForm: 'U mag de voorstellen voor dit plan zien, maar er geen doen.',
  sent: '{name} krijgt een link en kan tot {time} antwoorden.',

  earlier: 'Voorstellen',
  none: 'Voor dit plan is nog geen nieuw bedrag voorgesteld.',
  change: '{old} → {new}',
  proposed: 'Voorgesteld: {time}',
  until: 'Te beantwoorden tot {time}',
  answered: 'Beantwoord: {time}',
  withdrawnAt: 'Ingetrokken: {time}',
  ended: 'Niet beantwoord tot {time}',
  from: 'Vanaf {date}',
  reactivates: 'Hervat het gepauzeerde plan',
  note: 'Bericht: {note}',
  withdraw: 'Intrekken',
  withdrawFor: 'Het voorstel van {amount} intrekken',
  cut: 'Alleen de nieuwste worden getoond.',

  state_pending: 'Wacht op de koper',
  state_confirmed: 'Bevestigd',
  state_applied: 'Van kracht',
  state_rejected: 'Afgewezen',
  state_expired: 'Verlopen',
  state_withdrawn: 'Ingetrokken',
  state_unknown: 'Onbekend',
};
