import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Kolumny',
  resetColumns: 'Przywróć kolumny',
  moveUp: 'Przenieś wyżej: {name}',
  moveDown: 'Przenieś niżej: {name}',
  columnMoved: '{name}: teraz kolumna {position} z {total}',

  clearSelection: 'Wyczyść zaznaczenie',
  showDetails: 'Pokaż szczegóły: {name}',
  hideDetails: 'Ukryj szczegóły: {name}',

  showTable: 'Pokaż jako tabelę',
  showChart: 'Pokaż jako wykres',
  chart: 'Wykres',
  table: 'Tabela',
  legend: 'Legenda',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, zaznaczone',
  share: 'Udział',
  valueShare: '{value}, {share}',
  chartKeys: 'Strzałki odczytują punkty, Enter filtruje według wybranego.',
  chartKeysRead: 'Strzałki odczytują punkty.',
  chartFailed: 'Nie udało się wczytać wykresu. Oto jego tabela.',
  allHidden: 'Wszystkie serie są ukryte.',
  showAll: 'Pokaż wszystko',
  view: 'Widok',

  export: 'Eksportuj',
  exportCsv: 'Eksportuj CSV',
  exportPng: 'Eksportuj obraz (PNG)',
  exporting: {
    zero: 'Eksportowanie…',
    one: 'Eksportowanie… {count} wiersz',
    few: 'Eksportowanie… {count} wiersze',
    many: 'Eksportowanie… {count} wierszy',
    other: 'Eksportowanie… {count} wiersza',
  },
  exported: {
    zero: 'Nie ma czego eksportować: plik zawiera tylko nagłówek',
    one: 'Wyeksportowano {count} wiersz',
    few: 'Wyeksportowano {count} wiersze',
    many: 'Wyeksportowano {count} wierszy',
    other: 'Wyeksportowano {count} wiersza',
  },
  exportFailed: 'Eksport nie został ukończony. Niczego nie zapisano.',
};
