import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Produits avec le plus d’échéances en retard',
  product: 'Produit',
  late: 'En retard',
  issued: 'Émises',
  rate: 'Taux',
  overdue: 'Montant en retard',
  overdueIn: 'Montant en retard ({currency})',
  shown: {
    one: '{shown} produit sur {count}',
    other: '{shown} produits sur {count}',
  },
  narrowed: 'Le reste de la page montre : {what}.',
  cleared: 'Tous les plans sont de nouveau affichés.',
  empty: 'Rien n’est en retard',
  emptyHint: 'Toutes les échéances arrivées à terme ont été payées.',
  fileName: 'produits-en-retard',
};
