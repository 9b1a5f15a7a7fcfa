import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Exporter les plans',
  description: {
    zero: 'Aucun plan ne correspond.',
    one: 'Le plan qui correspond, dans un fichier CSV.',
    other: 'Les {count} plans qui correspondent, dans un fichier CSV.',
  },
  descriptionOpen: 'Tous les plans qui correspondent, dans un fichier CSV.',
  columns: 'Colonnes',
  columnsShown: 'Affichées',
  columnsChosen: 'Au choix',
  chooseColumn: 'Choisissez au moins une colonne.',
  currencyAdded: 'La devise accompagne les montants.',
  delimiter: 'Entre les cellules',
  semicolon: 'Point-virgule',
  comma: 'Virgule',
  tab: 'Tabulation',
  decimal: 'Séparateur décimal',
  decimalComma: 'Virgule, 1,50',
  decimalPoint: 'Point, 1.50',
  language: 'Langue du fichier',
  bom: 'Marquer comme UTF-8, nécessaire à Excel',
  defaults: 'Réinitialiser',
  cancel: 'Annuler',
  start: 'Exporter',
  progress: { one: '{count} ligne', other: '{count} lignes' },
  progressOf: { one: '{done} sur {count} ligne', other: '{done} sur {count} lignes' },
  stop: 'Arrêter',
  failed: 'L’export n’a pas abouti. Rien n’a été enregistré. {reason}',
  cut: {
    one: 'Le fichier ne contient que le premier plan. Affinez les filtres pour obtenir les autres.',
    other: 'Le fichier ne contient que les {count} premiers plans. Affinez les filtres pour obtenir les autres.',
  },
};
