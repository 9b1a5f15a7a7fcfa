import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Produkte mit den meisten überfälligen Raten',
  product: 'Produkt',
  late: 'Überfällig',
  issued: 'Gestellt',
  rate: 'Quote',
  overdue: 'Überfälliger Betrag',
  overdueIn: 'Überfälliger Betrag ({currency})',
  shown: { one: '{shown} von {count} Produkt', other: '{shown} von {count} Produkten' },
  narrowed: 'Der Rest der Seite zeigt: {what}.',
  cleared: 'Alle Pläne werden wieder angezeigt.',
  empty: 'Nichts ist überfällig',
  emptyHint: 'Jede fällige Rate wurde bezahlt.',
  fileName: 'ueberfaellige-produkte',
};
