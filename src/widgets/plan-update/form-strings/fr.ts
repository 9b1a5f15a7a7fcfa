import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  amount: 'Nouveau montant en {currency}',
  amountHint: 'Actuellement {now} par échéance.',
  amountHintLeast: 'Actuellement {now} par échéance ; au moins {least}.',
  reactivate: 'Relancer le plan en pause quand le client confirme',
  noteLabel: 'Message au client',
  noteHint: {
    one: 'Affiché au-dessus des boutons du client. Encore {count} caractère.',
    other: 'Affiché au-dessus des boutons du client. Encore {count} caractères.',
  },
  optional: 'facultatif',
  propose: 'Envoyer la proposition',
  proposeAmount: 'Proposer {amount}',

  preview: 'Ce qui sera demandé au client',
  previewEmpty: 'Saisissez un montant pour voir les dates et les totaux.',
  previewInstallment: 'Par échéance',
  previewFirst: 'Première nouvelle échéance',
  previewFirstValue: '{date} (échéance {number})',
  previewCount: 'Échéances au nouveau montant',
  previewOpen: 'Toutes à partir de là',
  previewTotal: 'Total du plan',
  previewUntil: 'Réponse possible jusqu’au',
  change: '{old} → {new}',
  more: '{amount} de plus',
  less: '{amount} de moins',

  error_amount_format: 'Saisissez un montant comme {example}.',
  error_amount_precision: 'Pas plus de décimales que la devise, comme dans {example}.',
  error_amount_ambiguous: 'Écrivez le montant sans séparateur de milliers, comme {example}.',
  error_amount_not_positive: 'Saisissez un montant supérieur à zéro.',
  error_amount_currency: 'Ce plan est en {currency}.',
  error_amount_too_large: 'Ce montant est trop élevé.',
  error_amount_below_minimum: 'Saisissez au moins {least}.',
  error_amount_unchanged: 'C’est le montant actuel. Saisissez-en un autre.',
  error_currency_mismatch: 'Ce plan est en {currency}.',
  error_note_too_long: {
    one: 'Raccourcissez le message de {count} caractère.',
    other: 'Raccourcissez le message de {count} caractères.',
  },
  error_plan_paused: 'Le plan est en pause : cochez ceci pour proposer un nouveau montant.',
  error_other: 'Le serveur n’accepte pas cette valeur. Vérifiez-la.',

  proposed: 'La proposition de {amount} est en cours d’envoi à {name}.',
  uncertain: 'Nous ne savons pas encore si c’est fait. Nous demandons au serveur ; rien ne sera fait deux fois.',
  failed: 'Cela n’a pas été fait : {reason}',

  withdrawTitle: 'Retirer la proposition de {amount} à {name} ?',
  withdrawBody: 'Le lien de l’e-mail ne marchera plus. Le plan reste à {amount} par échéance.',
  withdrawAct: 'Retirer la proposition',
  keep: 'La garder',
  close: 'Fermer',
  withdrawn: 'La proposition de {amount} a été retirée.',
  tooLate: 'Elle ne peut plus être retirée : le client a répondu, ou le délai est passé.',
};
