import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Revenus par pays',
  currency: 'Devise',
  summary: {
    one: '{total} payés dans {count} pays, {first}.',
    other: '{total} payés dans {count} pays. En tête\u00a0: {first}, avec {share}.',
  },
  summaryPlain: '{total} payés.',
  category: 'Pays',
  plans: 'Plans',
  paid: 'Payé',
  value: 'Payé, moins remboursements, {currency}',
  other: 'Autres',
  otherCountries: { one: '{count} autre pays', other: '{count} autres pays' },
  unknown: 'Inconnu',
  unknownCountry: 'Pays inconnu',
  narrowed: 'Le reste de la page montre : {what}.',
  cleared: 'Tous les plans sont de nouveau affichés.',
  empty: 'Rien n’a été payé',
  emptyHint: 'Les paiements apparaissent ici selon le pays de l’acheteur.',
  fileName: 'revenus-par-pays',
};
