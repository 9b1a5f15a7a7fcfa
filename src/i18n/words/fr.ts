import type { Strings } from '../strings.js';
import type { en } from './en.js';

/** French, with its spaces: narrow no-break (U+202F) before ; ! ?, no-break (U+00A0) before : and inside guillemets. */
export const texts: Strings<typeof en> = {
  retry: 'Réessayer',
  close: 'Fermer',
  cancel: 'Annuler',
  done: 'Terminé',
  total: 'Total',

  copyValue: 'Copier {value}',
  copied: 'Copié',
  copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',

  clearFilters: 'Effacer les filtres',

  dataAsOf: 'Données au {time}',
  stale: 'Actualisation impossible. Données affichées\u00a0: {time}.',
  staleUndated: 'Actualisation impossible. Dernières données connues affichées.',
  empty: 'Rien à afficher pour l’instant.',
  filteredEmpty: 'Aucun résultat pour ces filtres.',

  error_network: 'Le serveur est injoignable. Vérifiez la connexion, puis réessayez.',
  error_timeout: 'Le serveur met trop de temps à répondre. Réessayez.',
  error_schema: 'La réponse du serveur est illisible. Réessayez ou prévenez l’assistance.',
  error_rate_limited: 'Trop de demandes à la fois. Patientez un instant, puis réessayez.',
  error_forbidden: 'Vous n’avez pas accès à ces données. Adressez-vous à un administrateur du compte.',
  error_not_found: 'Cet élément n’existe plus ou a été déplacé.',
  error_server: 'Un problème est survenu sur le serveur. Réessayez dans un instant.',
  error_session_expired: 'Votre session a expiré. Reconnectez-vous pour continuer.',
  error_unknown: 'Un problème est survenu. Réessayez.',
  requestId: 'Demande {id}',
};
