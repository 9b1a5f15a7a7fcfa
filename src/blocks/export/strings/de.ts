import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Pläne exportieren',
  description: {
    zero: 'Kein Plan gefunden.',
    one: 'Der gefundene Plan als CSV-Datei.',
    other: 'Alle {count} gefundenen Pläne als CSV-Datei.',
  },
  descriptionOpen: 'Alle gefundenen Pläne als CSV-Datei.',
  columns: 'Spalten',
  columnsShown: 'Wie angezeigt',
  columnsChosen: 'Eigene Auswahl',
  chooseColumn: 'Wählen Sie mindestens eine Spalte.',
  currencyAdded: 'Zu Beträgen kommt die Währung hinzu.',
  delimiter: 'Trennzeichen',
  semicolon: 'Semikolon',
  comma: 'Komma',
  tab: 'Tabulator',
  decimal: 'Dezimalzeichen',
  decimalComma: 'Komma, 1,50',
  decimalPoint: 'Punkt, 1.50',
  language: 'Sprache der Datei',
  bom: 'Als UTF-8 kennzeichnen, was Excel braucht',
  defaults: 'Zurücksetzen',
  cancel: 'Abbrechen',
  start: 'Exportieren',
  progress: { one: '{count} Zeile', other: '{count} Zeilen' },
  progressOf: { one: '{done} von {count} Zeile', other: '{done} von {count} Zeilen' },
  stop: 'Anhalten',
  failed: 'Der Export wurde nicht abgeschlossen. Es wurde nichts gespeichert. {reason}',
  cut: {
    one: 'Die Datei enthält nur den ersten Plan. Grenzen Sie die Filter ein, um die anderen zu erhalten.',
    other: 'Die Datei enthält nur die ersten {count} Pläne. Grenzen Sie die Filter ein, um die anderen zu erhalten.',
  },
};
