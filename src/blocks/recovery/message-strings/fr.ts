import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Écrire aux acheteurs',
  note: 'Ce sont des brouillons : chacun s’ouvre dans WhatsApp ou dans votre messagerie, d’où vous l’envoyez.',
  back: 'Retour',
  channel: 'Moyen',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  language: 'Langue du texte',
  template: 'Texte',
  subject: 'Objet',
  hint: 'Rempli pour chaque acheteur : {placeholders}',
  unknownPlaceholder: 'Inconnu : {placeholders}. N’utilisez que ceux de la liste.',
  preview: 'Aperçu pour {name}',
  reset: 'Texte d’origine',
  openWhatsapp: 'Brouillon WhatsApp à {name}',
  openEmail: 'Brouillon d’e-mail à {name}',
  opened: 'Brouillon ouvert',
  optedOut: 'Ne veut pas de messages',
  noEmail: 'Aucune adresse e-mail pour cet acheteur.',
  noLink: 'Aucun lien de paiement pour cet acheteur.',
  mendText: 'Corrigez d’abord le texte.',

  template_whatsapp:
    'Bonjour {name}, il reste {amount} à régler pour {product}, {days} jours après l’échéance. Contactez-nous pour que nous trouvions ensemble une solution. Répondez STOP si vous ne souhaitez plus recevoir de tels messages.',
  template_subject: '{product} : il reste {amount} à régler',
  template_email:
    'Bonjour {name},\n\nIl reste {amount} à régler pour {product}, {days} jours après l’échéance. Nous avons essayé de prélever ce montant, sans succès.\n\nRépondez à ce message pour que nous trouvions ensemble une solution.\n\nCordialement\n{merchant}\n\nSi vous ne souhaitez plus recevoir de tels messages, répondez STOP.',
};
