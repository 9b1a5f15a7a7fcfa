import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Colonne',
  resetColumns: 'Ripristina colonne',
  moveUp: 'Sposta {name} in su',
  moveDown: 'Sposta {name} in giù',
  columnMoved: '{name} è ora la colonna {position} di {total}',

  clearSelection: 'Annulla la selezione',
  showDetails: 'Mostra i dettagli di {name}',
  hideDetails: 'Nascondi i dettagli di {name}',

  showTable: 'Mostra come tabella',
  showChart: 'Mostra come grafico',
  chart: 'Grafico',
  table: 'Tabella',
  legend: 'Legenda',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, selezionato',
  share: 'Quota',
  valueShare: '{value}, {share}',
  chartKeys: 'Usare le frecce per leggere i punti, Invio per filtrare in base a uno di essi.',
  chartKeysRead: 'Usare le frecce per leggere i punti.',
  chartFailed: 'Il grafico non è stato caricato. Ecco la sua tabella.',
  allHidden: 'Tutte le serie sono nascoste.',
  showAll: 'Mostra tutto',
  view: 'Vista',

  export: 'Esporta',
  exportCsv: 'Esporta CSV',
  exportPng: 'Esporta immagine (PNG)',
  exporting: {
    zero: 'Esportazione in corso…',
    one: 'Esportazione in corso… {count} riga',
    other: 'Esportazione in corso… {count} righe',
  },
  exported: {
    zero: 'Niente da esportare: il file contiene solo l’intestazione',
    one: '{count} riga esportata',
    other: '{count} righe esportate',
  },
  exportFailed: 'L’esportazione non è stata completata. Non è stato salvato nulla.',
};
