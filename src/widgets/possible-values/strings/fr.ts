import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Valeurs possibles à recevoir',
  currency: 'Devise',
  summary: '{share} de ce qui était dû au {date} a été reçu.',
  summaryNone: 'Rien n’était dû au {date}.',
  summaryAhead: '{due} Après ce mois et jusqu’en {month}, {ahead} sont attendus.',
  ifAllPaid: 'Si tout était payé',
  ifAllPaidMeaning:
    'Tout ce qui était dû au {date}, comme s’il avait été payé à temps, sans ce qui a été remboursé ou annulé.',
  received: 'Reçu',
  receivedMeaning: 'Ce que les acheteurs en ont payé, moins les remboursements.',
  missing: 'Manquant',
  missingMeaning: 'Le reste\u00a0: en retard, ou échu et encore en chemin.',
  category: 'Échéance',
  value: 'Montants par mois, {currency}',
  expected: 'Attendu',
  thisMonth: '{month}, ce mois-ci',
  empty: 'Rien n’est attendu',
  emptyHint: 'Les montants apparaissent ici dès qu’un plan a des échéances à payer.',
  fileName: 'valeurs-possibles',
};
