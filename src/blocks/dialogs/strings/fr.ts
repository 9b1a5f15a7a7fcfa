import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'Ne rien changer',
  close: 'Fermer',
  done: 'Terminé',
  working: 'En cours…',
  uncertain: 'Nous ne savons pas encore si cela a été fait. Nous demandons au serveur ; rien ne sera fait deux fois.',
  staleRow: 'Ce plan a changé entre-temps. Revoyez-le avant de décider.',
  reload: 'Voir l’état actuel',

  cancelTitle: 'Annuler le plan de {name} ?',
  cancelBody: {
    one: 'L’échéance encore à venir ({amount}) ne sera pas prélevée. Ce qui est payé reste payé.',
    other: 'Les {count} échéances encore à venir ({amount}) ne seront pas prélevées. Ce qui est payé reste payé.',
  },
  cancelBodyOpen: 'Plus rien ne sera prélevé. Ce qui est payé reste payé.',
  cancelOverdue: '{amount} en retard ne seront plus réclamés.',
  cancelNotify: 'Prévenir l’acheteur par e-mail',
  cancelAct: 'Annuler le plan',
  canceled: 'Le plan de {name} est annulé.',

  refundTitle: 'Rembourser {name}',
  refundBody: 'Payé et pas encore rendu : {amount}.',
  refundWhole: 'Tout ce qui a été payé',
  refundWholeAndEnd: 'Tout ce qui a été payé, et mettre fin au plan : plus rien ne sera prélevé',
  refundPart: 'Une partie',
  refundAmount: 'Montant en {currency}',
  refundHint: '{amount} au plus. Les paiements les plus récents sont rendus d’abord.',
  refundAct: 'Rembourser {amount} à {name}',
  refunded: '{amount} ont été remboursés à {name}.',

  reprocessTitle: 'Relancer un paiement de {name} ?',
  reprocessBody: 'Échéance {number}, due le {date} : {amount} seront débités maintenant ({method}).',
  reprocessLast: 'C’est la dernière tentative.',
  reprocessChoose: 'Quelle échéance ?',
  reprocessOption: 'Échéance {number}, due le {date}, {amount}',
  reprocessNone: 'Aucune échéance ne peut être relancée pour le moment.',
  reprocessAct: 'Débiter {amount} maintenant',
  reprocessedPaid: 'L’échéance {number} de {name} est payée.',
  reprocessedPending: 'L’échéance {number} de {name} est en traitement. La banque répondra plus tard.',
  reprocessedFailed: 'L’échéance {number} de {name} a été refusée : {reason}.',

  error_amount_format: 'Saisissez un montant comme {example}.',
  error_amount_precision: 'N’utilisez pas plus de décimales que la devise, comme dans {example}.',
  error_amount_ambiguous: 'Écrivez le montant sans séparateur de milliers, comme dans {example}.',
  error_amount_not_positive: 'Saisissez un montant supérieur à zéro.',
  error_amount_currency: 'Ce plan est en {currency}.',
  error_amount_too_large: '{amount} au plus peuvent être remboursés.',
  failed: 'Cela n’a pas été fait : {reason}',
};
