import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'Seleziona {name}',
  selectLoaded: 'Seleziona le righe caricate finora',
  selected: { one: '{count} selezionato', other: '{count} selezionati' },
  allSelected: 'Tutti i risultati sono selezionati',
  selectAll: { one: 'Seleziona l’unico risultato', other: 'Seleziona tutti i {count} risultati' },
  selectAllOpen: 'Seleziona tutti i risultati',
  clear: 'Annulla',
  recover: 'Ritenta…',
};
