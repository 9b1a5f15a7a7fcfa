import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Kolommen',
  resetColumns: 'Kolommen herstellen',
  moveUp: '{name} omhoog',
  moveDown: '{name} omlaag',
  columnMoved: '{name} is nu kolom {position} van {total}',

  clearSelection: 'Selectie wissen',
  showDetails: 'Details van {name} tonen',
  hideDetails: 'Details van {name} verbergen',

  showTable: 'Als tabel tonen',
  showChart: 'Als grafiek tonen',
  chart: 'Grafiek',
  table: 'Tabel',
  legend: 'Legenda',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, geselecteerd',
  share: 'Aandeel',
  valueShare: '{value}, {share}',
  chartKeys: 'Gebruik de pijltoetsen om de punten te lezen en Enter om op een punt te filteren.',
  chartKeysRead: 'Gebruik de pijltoetsen om de punten te lezen.',
  chartFailed: 'De grafiek kon niet worden geladen. Dit is de tabel ervan.',
  allHidden: 'Alle reeksen zijn verborgen.',
  showAll: 'Alles tonen',
  view: 'Weergave',

  export: 'Exporteren',
  exportCsv: 'Exporteren als CSV',
  exportPng: 'Afbeelding exporteren (PNG)',
  exporting: { zero: 'Exporteren…', one: 'Exporteren… {count} rij', other: 'Exporteren… {count} rijen' },
  exported: {
    zero: 'Niets te exporteren: het bestand bevat alleen een kopregel',
    one: '{count} rij geëxporteerd',
    other: '{count} rijen geëxporteerd',
  },
  exportFailed: 'De export is niet voltooid. Er is niets opgeslagen.',
};
