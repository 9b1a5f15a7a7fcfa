import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Plannen exporteren',
  description: {
    zero: 'Geen plan gevonden.',
    one: 'Het gevonden plan, als CSV-bestand.',
    other: 'Alle {count} gevonden plannen, als CSV-bestand.',
  },
  descriptionOpen: 'Alle gevonden plannen, als CSV-bestand.',
  columns: 'Kolommen',
  columnsShown: 'Zoals getoond',
  columnsChosen: 'Gekozen',
  chooseColumn: 'Kies minstens één kolom.',
  currencyAdded: 'Bij bedragen komt de munteenheid mee.',
  delimiter: 'Tussen cellen',
  semicolon: 'Puntkomma',
  comma: 'Komma',
  tab: 'Tab',
  decimal: 'Decimaalteken',
  decimalComma: 'Komma, 1,50',
  decimalPoint: 'Punt, 1.50',
  language: 'Taal van het bestand',
  bom: 'Als UTF-8 markeren, wat Excel nodig heeft',
  defaults: 'Herstellen',
  cancel: 'Annuleren',
  start: 'Exporteren',
  progress: { one: '{count} rij', other: '{count} rijen' },
  progressOf: { one: '{done} van {count} rij', other: '{done} van {count} rijen' },
  stop: 'Stoppen',
  failed: 'De export is niet voltooid. Er is niets opgeslagen. {reason}',
  cut: {
    one: 'Het bestand bevat alleen het eerste plan. Verfijn de filters om de andere te krijgen.',
    other: 'Het bestand bevat alleen de eerste {count} plannen. Verfijn de filters om de andere te krijgen.',
  },
};
