import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Spalten',
  resetColumns: 'Spalten zurücksetzen',
  moveUp: '{name} nach oben',
  moveDown: '{name} nach unten',
  columnMoved: '{name} ist jetzt Spalte {position} von {total}',

  clearSelection: 'Auswahl aufheben',
  showDetails: 'Details zu {name} anzeigen',
  hideDetails: 'Details zu {name} ausblenden',

  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  chart: 'Diagramm',
  table: 'Tabelle',
  legend: 'Legende',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, ausgewählt',
  share: 'Anteil',
  valueShare: '{value}, {share}',
  chartKeys: 'Mit den Pfeiltasten lesen Sie die Werte, mit der Eingabetaste filtern Sie danach.',
  chartKeysRead: 'Mit den Pfeiltasten lesen Sie die Werte.',
  chartFailed: 'Das Diagramm konnte nicht geladen werden. Hier ist die Tabelle dazu.',
  allHidden: 'Alle Reihen sind ausgeblendet.',
  showAll: 'Alle anzeigen',
  view: 'Ansicht',

  export: 'Exportieren',
  exportCsv: 'Als CSV exportieren',
  exportPng: 'Als Bild exportieren (PNG)',
  exporting: {
    zero: 'Wird exportiert…',
    one: 'Wird exportiert… {count} Zeile',
    other: 'Wird exportiert… {count} Zeilen',
  },
  exported: {
    zero: 'Nichts zu exportieren: Die Datei enthält nur die Kopfzeile',
    one: '{count} Zeile exportiert',
    other: '{count} Zeilen exportiert',
  },
  exportFailed: 'Der Export wurde nicht abgeschlossen. Es wurde nichts gespeichert.',
};
