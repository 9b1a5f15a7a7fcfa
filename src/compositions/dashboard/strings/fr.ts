import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Paiements échelonnés',
  filters: 'Filtres',
  summary: 'En un coup d’œil',
  status: 'Plans par nombre d’échéances',
  overdue: 'Jours de retard × échéances',
  currency: 'Revenus par devise',
  country: 'Revenus par pays',
  possible: 'Valeurs possibles à recevoir',
  products: 'Produits avec le plus d’échéances en retard',
  table: 'Détails',
  failed: 'Cette partie n’a pas pu être chargée.',
};
