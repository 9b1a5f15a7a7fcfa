import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Changer le montant',
  summary: '{name}, {product} : {amount} par échéance.',
  noPlan: 'Aucun plan n’a été choisi.',
  notOffered: 'Le montant d’un plan ne peut pas être changé ici.',
  noForm: 'Vous pouvez voir les propositions de ce plan, mais pas en faire.',
  sent: '{name} reçoit un lien et peut répondre jusqu’au {time}.',

  earlier: 'Propositions',
  none: 'Aucun nouveau montant n’a encore été proposé pour ce plan.',
  change: '{old} → {new}',
  proposed: 'Proposée le {time}',
  until: 'Réponse possible jusqu’au {time}',
  answered: 'Réponse le {time}',
  withdrawnAt: 'Retirée le {time}',
  ended: 'Sans réponse jusqu’au {time}',
  from: 'À partir du {date}',
  reactivates: 'Relance le plan en pause',
  note: 'Message : {note}',
  withdraw: 'Retirer',
  withdrawFor: 'Retirer la proposition de {amount}',
  cut: 'Seules les plus récentes sont affichées.',

  state_pending: 'En attente du client',
  state_confirmed: 'Confirmée',
  state_applied: 'En vigueur',
  state_rejected: 'Refusée',
  state_expired: 'Expirée',
  state_withdrawn: 'Retirée',
  state_unknown: 'Inconnue',
};
