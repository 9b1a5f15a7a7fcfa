import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Raten',
  filters: 'Filter',
  summary: 'Auf einen Blick',
  status: 'Pläne nach Anzahl der Raten',
  overdue: 'Tage im Verzug nach Anzahl der Raten',
  currency: 'Einnahmen nach Währung',
  country: 'Einnahmen nach Land',
  possible: 'Mögliche Eingänge',
  products: 'Produkte mit den meisten überfälligen Raten',
  table: 'Einzelheiten',
  failed: 'Dieser Teil konnte nicht geladen werden.',
};
