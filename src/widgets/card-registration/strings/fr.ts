import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Carte de paiement',
  noBuyer: 'Aucun acheteur n’est encore choisi.',
  noBuyerHint:
    'Pour les développeurs\u00a0: renseignez l’attribut «\u00a0customer\u00a0», ou «\u00a0session\u00a0» pour une session existante.',
  notOffered: 'Ce compte ne permet pas d’enregistrer de carte.',

  cards: 'Cartes enregistrées',
  card: 'Carte',
  cardEnding: '{name} •••• {last4}',
  noCard: 'Aucune carte enregistrée.',
  expires: 'Valable jusqu’en {month}',
  expired: 'Expirée depuis {month}',
  stateActive: 'Utilisée',
  statePending: 'En vérification',
  stateExpired: 'Expirée',
  hint: 'L’acheteur saisit sa carte sur la page du prestataire de paiement. Personne ici ne voit jamais le numéro.',

  createLink: 'Créer un lien',
  sendEmail: 'Envoyer par courriel',
  showForm: 'Afficher le formulaire ici',
  hideForm: 'Masquer le formulaire',
  replace: 'Remplacer la carte',
  newLink: 'Créer un nouveau lien',

  waiting: 'En attente de l’acheteur',
  linkLabel: 'Lien pour l’acheteur',
  linkHint: 'Valable une fois, jusqu’au {time}. Quiconque le détient peut enregistrer une carte pour cet acheteur.',
  copyLink: 'Copier le lien',
  openPage: 'Ouvrir dans un onglet',
  cancelLink: 'Annuler le lien',
  emailed: 'Envoyé à l’acheteur par courriel le {time}.',
  emailing: 'Le courriel à l’acheteur est en route.',
  validUntil: 'Le lien est valable jusqu’au {time}.',
  linkGone: 'Le lien lui-même n’est affiché qu’une fois, à sa création.',

  registered: '{card} est enregistrée.',
  registeredNoCard: 'La carte est enregistrée.',
  sessionExpired: 'Le lien a expiré le {time} sans carte enregistrée.',
  sessionCanceled: 'Le lien est annulé. Il ne mène plus nulle part.',
  sessionUnknown: 'Le lien est dans un état inconnu. Regardez à nouveau plus tard.',
  failed_declined: 'Aucune carte enregistrée\u00a0: la banque l’a refusée.',
  failed_authentication_failed: 'Aucune carte enregistrée\u00a0: la banque n’a pas authentifié l’acheteur.',
  failed_attempts_exhausted: 'Aucune carte enregistrée\u00a0: ce lien n’a plus d’essai.',
  failed_unknown: 'Aucune carte enregistrée.',

  hasCard: 'Cet acheteur a déjà une carte enregistrée.',
  refused: 'Ce n’était pas possible. {reason}',
  refused_subscription_ended: 'Le plan est terminé et n’a plus besoin de carte.',
  refused_not_open: 'Le lien n’est plus ouvert.',
  refused_forbidden: 'Vous n’avez pas l’autorisation de le faire.',
  refused_vault_unavailable: 'Le prestataire de paiement est injoignable. Réessayez dans un instant.',
  uncertain:
    'Nous ne savons pas encore si c’est fait. Nous interrogeons le serveur\u202f; rien ne sera fait deux fois.',

  created: 'Le lien est prêt.',
  createdEmail: 'Le lien est en cours d’envoi par courriel.',

  frameTitle: 'Formulaire de carte du prestataire de paiement',
  frameLoading: 'Le formulaire de carte se charge.',
  frameReady: 'Le formulaire de carte est prêt.',
  frameSilent: 'Le formulaire de carte ne répond pas.',
  unsafe: 'L’adresse de la page de carte a été refusée par sécurité.',
  unsafeHint: 'Pour les développeurs\u00a0: {code}.',

  cancelTitle: 'Annuler le lien\u202f?',
  cancelBody: 'L’acheteur ne pourra plus l’utiliser. Les cartes enregistrées restent telles quelles.',
  keepLink: 'Garder le lien',
  replaceTitle: 'Remplacer {card}\u202f?',
  replaceTitleAny: 'Remplacer la carte enregistrée\u202f?',
  replaceBody: 'La carte actuelle reste utilisée jusqu’à ce que l’acheteur en ait enregistré une autre.',
  keepCard: 'Garder la carte',
};
