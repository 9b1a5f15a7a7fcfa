import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Plans par nombre d’échéances',
  mode: 'Compter',
  modePlans: 'Plans',
  modeInstallments: 'Échéances',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, le plus souvent en {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, le plus souvent dans les plans en {lengths}.',
  withIssues: { zero: 'aucun avec des impayés', one: '{count} avec des impayés', other: '{count} avec des impayés' },
  late: { zero: 'aucune en retard', one: '{count} en retard', other: '{count} en retard' },
  lengths: { one: '{list} fois', other: '{list} fois' },
  categoryLabel: 'Échéances',
  valuePlans: 'Plans',
  valueInstallments: 'Échéances',
  narrowed: 'Le reste de la page montre : {what}.',
  cleared: 'Tous les plans sont de nouveau affichés.',
  empty: 'Aucun plan pour l’instant',
  emptyHint: 'Dès la première vente, sa durée et son statut apparaissent ici.',
  fileName: 'plans-par-echeances',
};
