import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Betrag ändern',
  summary: '{name}, {product}: {amount} je Rate.',
  noPlan: 'Es wurde kein Plan ausgewählt.',
  notOffered: 'Der Betrag eines Plans kann hier nicht geändert werden.',
  noForm: 'Sie dürfen die Vorschläge zu diesem Plan sehen, aber keinen machen.',
  sent: '{name} erhält einen Link und kann bis {time} antworten.',

  earlier: 'Vorschläge',
  none: 'Für diesen Plan wurde noch kein neuer Betrag vorgeschlagen.',
  change: '{old} → {new}',
  proposed: 'Vorgeschlagen: {time}',
  until: 'Antwort möglich bis {time}',
  answered: 'Beantwortet: {time}',
  withdrawnAt: 'Zurückgezogen: {time}',
  ended: 'Bis {time} nicht beantwortet',
  from: 'Ab {date}',
  reactivates: 'Setzt den pausierten Plan fort',
  note: 'Nachricht: {note}',
  withdraw: 'Zurückziehen',
  withdrawFor: 'Vorschlag über {amount} zurückziehen',
  cut: 'Nur die neuesten werden angezeigt.',

  state_pending: 'Wartet auf den Käufer',
  state_confirmed: 'Bestätigt',
  state_applied: 'In Kraft',
  state_rejected: 'Abgelehnt',
  state_expired: 'Abgelaufen',
  state_withdrawn: 'Zurückgezogen',
  state_unknown: 'Unbekannt',
};
