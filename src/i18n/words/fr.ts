import type { Strings } from '../strings.js';
import type { en } from './en.js';

/** French, with its spaces: narrow no-break (U+202F) before ; ! ?, no-break (U+00A0) before : and inside guillemets. */
export const fr: Strings<typeof en> = {
  retry: 'Réessayer',
  refresh: 'Actualiser',
  close: 'Fermer',
  cancel: 'Annuler',
  done: 'Terminé',
  total: 'Total',

  moreActions: 'Autres actions',
  actionsFor: 'Actions pour {name}',
  copyValue: 'Copier {value}',
  copied: 'Copié',
  copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',

  search: 'Rechercher',
  clear: 'Effacer',
  clearFilters: 'Effacer les filtres',

  columns: 'Colonnes',
  resetColumns: 'Rétablir les colonnes',
  moveUp: 'Monter {name}',
  moveDown: 'Descendre {name}',
  columnMoved: '{name}\u00a0: colonne {position} sur {total}',
  sortedAscending: '{column}, tri croissant',
  sortedDescending: '{column}, tri décroissant',

  rows: '{from}–{to} sur {total}',
  rowsOpen: '{from}–{to}',
  clearSelection: 'Effacer la sélection',
  showDetails: 'Afficher le détail de {name}',
  hideDetails: 'Masquer le détail de {name}',
  loading: 'Chargement…',

  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  chart: 'Graphique',
  table: 'Tableau',
  legend: 'Légende',
  point: '{series}, {category}\u00a0: {value}',
  pointChosen: '{point}, sélectionné',
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

  dataAsOf: 'Données au {time}',
  stale: 'Actualisation impossible. Données affichées\u00a0: {time}.',
  staleUndated: 'Actualisation impossible. Dernières données connues affichées.',
  empty: 'Rien à afficher pour l’instant.',
  filteredEmpty: 'Aucun résultat pour ces filtres.',

  error_network: 'Le serveur est injoignable. Vérifiez la connexion, puis réessayez.',
  error_timeout: 'Le serveur met trop de temps à répondre. Réessayez.',
  error_schema: 'La réponse du serveur est illisible. Réessayez ou prévenez l’assistance.',
  error_rate_limited: 'Trop de demandes à la fois. Patientez un instant, puis réessayez.',
  error_forbidden: 'Vous n’avez pas accès à ces données. Adressez-vous à un administrateur du compte.',
  error_not_found: 'Cet élément n’existe plus ou a été déplacé.',
  error_server: 'Un problème est survenu sur le serveur. Réessayez dans un instant.',
  error_session_expired: 'Votre session a expiré. Reconnectez-vous pour continuer.',
  error_unknown: 'Un problème est survenu. Réessayez.',
  requestId: 'Demande {id}',
};
