import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Un nouveau montant pour votre paiement échelonné',
  asks: '{merchant} propose un nouveau montant pour « {product} » (plan {reference}).',
  asksNamed: 'Bonjour {name}, {merchant} propose un nouveau montant pour « {product} » (plan {reference}).',

  oldAmount: 'Jusqu’ici',
  newAmount: 'Nouveau',
  more: '{amount} de plus par échéance',
  less: '{amount} de moins par échéance',

  firstDate: 'Première nouvelle échéance',
  firstDateValue: '{date} (échéance {number})',
  remaining: 'Au nouveau montant',
  remainingValue: { one: '{count} échéance', other: '{count} échéances' },
  remainingOpen: 'Toutes à partir de là',
  newTotal: 'Nouveau total du plan',
  unchanged: 'Ce qui ne change pas',
  unchangedValue: { one: '{count} échéance, {interval}', other: '{count} échéances, {interval}' },
  unchangedCount: { one: '{count} échéance', other: '{count} échéances' },
  unchangedOpen: 'Prélèvement {interval}, sans date de fin',
  paid: 'Les échéances déjà émises restent telles quelles.',
  every_day: { one: 'chaque jour', other: 'tous les {count} jours' },
  every_week: { one: 'chaque semaine', other: 'toutes les {count} semaines' },
  every_month: { one: 'chaque mois', other: 'tous les {count} mois' },
  every_year: { one: 'chaque année', other: 'tous les {count} ans' },
  reactivates: 'Votre plan est en pause. Si vous confirmez, il reprend.',
  note: 'Message de {merchant}',

  deadline: 'Vous pouvez répondre jusqu’au {time}.',
  left: 'Temps restant : {time}',
  noAnswer: 'Sans réponse, votre plan reste tel quel.',

  confirm: 'Confirmer {amount}',
  reject: 'Refuser',
  rejectTitle: 'Refuser le nouveau montant ?',
  rejectBody: 'Votre plan reste à {amount} par échéance.',
  rejectBodyPaused: 'Votre plan reste en pause, à {amount} par échéance.',
  rejectAct: 'Oui, refuser {amount}',
  back: 'Retour',
  uncertain:
    'La connexion s’est coupée avant que nous sachions si votre réponse est arrivée. Nous demandons ; rien n’est fait deux fois.',
  inDoubt:
    'Nous n’avons pas pu savoir si votre réponse est arrivée. Demandez à nouveau pour le voir ; rien n’est fait deux fois.',
  askAgain: 'Demander à nouveau',
  notStored: 'Votre réponse n’est pas arrivée. Vous pouvez répondre à nouveau ; rien n’est fait deux fois.',
  termsChanged: 'Quelque chose a changé depuis l’ouverture de cette page. Relisez avant de répondre.',
  alreadyDecided: 'Une réponse a déjà été donnée, par exemple dans une autre fenêtre. Rien n’a été renvoyé.',
  planChanged: 'La confirmation n’est plus possible, car le plan lui-même a changé. Rien n’a été fait.',
  failed: 'Votre réponse n’a pas été envoyée : {reason}',
  insecure:
    'Cette page n’est pas ouverte par une connexion sécurisée (https) : votre réponse ne peut pas être enregistrée.',

  confirmed: 'Confirmé',
  confirmedBody: 'À partir du {date}, chaque échéance est de {amount}.',
  appliedBody: 'Depuis le {date}, chaque échéance est de {amount}.',
  rejected: 'Refusé',
  rejectedBody: 'Rien ne change : chaque échéance reste à {amount}.',
  expired: 'Trop tard pour répondre',
  expiredBody: 'Le délai de réponse a pris fin le {time}. Votre plan reste tel qu’il était.',
  withdrawn: 'Proposition retirée',
  withdrawnBody: '{merchant} a retiré cette proposition. Votre plan reste tel quel.',
  unknown: 'Rien à répondre',
  unknownBody: 'Il n’est plus possible de répondre ici à cette proposition.',
  answered: 'Réponse donnée le',
  proof: 'Empreinte des conditions',

  notConnected: 'Cette page ne peut pas demander la proposition.',
  notConnectedHint:
    'Pour les développeurs\u00a0: donnez un «\u00a0base-url\u00a0» à <{tag}> ou renseignez sa propriété «\u00a0client\u00a0».',
  noLink: 'Ouvrez le lien reçu par e-mail pour voir ce qui est proposé.',
  notFound:
    'Ce lien ne mène nulle part. Il est peut-être incomplet : rouvrez-le depuis votre e-mail, ou demandez-en un nouveau.',
};
