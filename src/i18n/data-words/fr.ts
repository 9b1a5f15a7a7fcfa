import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Colonnes',
  resetColumns: 'Rétablir les colonnes',
  moveUp: 'Monter {name}',
  moveDown: 'Descendre {name}',
  columnMoved: '{name}\u00a0: colonne {position} sur {total}',

  clearSelection: 'Effacer la sélection',
  showDetails: 'Afficher le détail de {name}',
  hideDetails: 'Masquer le détail de {name}',

  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  chart: 'Graphique',
  table: 'Tableau',
  legend: 'Légende',
  point: '{series}, {category}\u00a0: {value}',
  pointChosen: '{point}, sélectionné',
  share: 'Part',
  valueShare: '{value}, {share}',
  chartKeys: 'Flèches pour lire les points, Entrée pour filtrer sur l’un d’eux.',
  chartKeysRead: 'Flèches pour lire les points.',
  chartFailed: 'Le graphique n’a pas pu être chargé. Voici son tableau.',
  allHidden: 'Toutes les séries sont masquées.',
  showAll: 'Tout afficher',
  view: 'Vue',

  export: 'Exporter',
  exportCsv: 'Exporter en CSV',
  exportPng: 'Exporter l’image (PNG)',
  exporting: {
    zero: 'Export en cours…',
    one: 'Export en cours… {count} ligne',
    other: 'Export en cours… {count} lignes',
  },
  exported: {
    zero: 'Rien à exporter\u00a0: le fichier ne contient que l’en-tête',
    one: '{count} ligne exportée',
    other: '{count} lignes exportées',
  },
  exportFailed: 'L’export n’a pas abouti. Rien n’a été enregistré.',
};
