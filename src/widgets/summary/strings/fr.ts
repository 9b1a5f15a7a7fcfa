import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'En un coup d’œil',
  define: 'Ce que veut dire « {name} »',
  plans: 'Plans',
  plansDefinition: 'Tous les plans qui correspondent aux filtres, quel que soit leur statut.',
  late: 'Échéances en retard',
  lateDefinition: 'Impayées, en tout ou en partie, au-delà de leur date d’échéance et des jours de grâce.',
  paid: 'Payé',
  paidDefinition: 'Ce qui a été encaissé, moins ce qui a été rendu.',
  overdue: 'En retard',
  overdueDefinition: 'Ce qui manque encore aux échéances en retard.',
  toReceive: 'À recevoir',
  toReceiveDefinition: 'Encore à venir : échéances futures, du jour, en période de grâce ou en cours de traitement.',
  empty: 'Pas encore de plans',
  emptyHint: 'Les chiffres apparaissent ici avec le premier plan.',
};
