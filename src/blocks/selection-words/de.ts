import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: '{name} auswählen',
  selectLoaded: 'Bisher geladene Zeilen auswählen',
  selected: { one: '{count} ausgewählt', other: '{count} ausgewählt' },
  allSelected: 'Alle Treffer sind ausgewählt',
  selectAll: { one: 'Den einen Treffer auswählen', other: 'Alle {count} Treffer auswählen' },
  selectAllOpen: 'Alle Treffer auswählen',
  clear: 'Aufheben',
  recover: 'Erneut einziehen…',
};
