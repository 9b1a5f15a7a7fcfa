import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: '{name} selecteren',
  selectLoaded: 'De tot nu toe geladen rijen selecteren',
  selected: { one: '{count} geselecteerd', other: '{count} geselecteerd' },
  allSelected: 'Alles wat voldoet, is geselecteerd',
  selectAll: { one: 'De enige die voldoet selecteren', other: 'Alle {count} die voldoen selecteren' },
  selectAllOpen: 'Alles wat voldoet selecteren',
  clear: 'Wissen',
  recover: 'Innen…',
};
