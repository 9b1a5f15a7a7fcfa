import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Bonjour {name},',
  helloNobody: 'Bonjour,',
  fact: '{label} : {value}',
  noteFrom: 'Message de {merchant} :',
  onlyYou:
    'Ce lien vous est réservé : toute personne qui le détient peut répondre à votre place. Merci de ne pas transférer ce message.',
  orCopy: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  why: 'Vous recevez ce message parce que vous avez un paiement échelonné chez {merchant}.',

  updateSubject: '{merchant} vous propose un nouveau montant pour « {product} »',
  updatePreview: '{newAmount} au lieu de {oldAmount} à partir du {date}. Votre accord est nécessaire.',
  updateIntro:
    '{merchant} souhaite modifier le montant de vos prochaines échéances pour « {product} » (commande {reference}).',
  updateOpenIntro: '{merchant} souhaite modifier le montant de votre abonnement « {product} » (commande {reference}).',
  oldAmount: 'Montant actuel',
  newAmount: 'Nouveau montant',
  from: 'À partir du',
  fromInstallment: '{date} (échéance {number})',
  affected: 'Concerne',
  affectedCount: { one: '{count} échéance', other: '{count} échéances' },
  newTotal: 'Nouveau total',
  unchanged: 'Ce que vous avez payé, le nombre d’échéances et leurs dates ne changent pas.',
  unchangedOpen: 'Ce que vous avez payé et les dates de vos paiements ne changent pas.',
  reactivates: 'Vos paiements sont interrompus. Si vous acceptez, ils reprendront.',
  updateAction: 'Voir le détail et répondre',
  updateDeadline: 'Merci de répondre avant le {deadline}. Sans réponse de votre part, rien ne change.',

  cardSubject: '{merchant} vous invite à enregistrer une carte',
  cardPreview: 'Une minute suffit, sur une page sécurisée.',
  cardIntro: '{merchant} vous invite à enregistrer une carte pour vos paiements.',
  cardPlanIntro: '{merchant} vous invite à enregistrer une carte pour « {product} » (commande {reference}).',
  cardSafe: 'Vous saisissez le numéro de votre carte uniquement sur la page sécurisée. {merchant} ne le voit jamais.',
  cardAction: 'Enregistrer une carte',
  cardDeadline: 'Le lien est valable jusqu’au {deadline}.',
};
