import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Tage im Verzug nach Anzahl der Raten',
  titlePosition: 'Tage im Verzug nach Position',
  mode: 'Vergleichen nach',
  modeLength: 'Laufzeit',
  modePosition: 'Position',
  summary: '{late}.',
  summaryOldest: '{late}; {oldest} seit mehr als {days} Tagen.',
  oldest: { one: '{count} davon', other: '{count} davon' },
  categoryLength: 'Raten',
  categoryPosition: 'Rate',
  value: 'Überfällige Raten',
  narrowed: 'Der Rest der Seite zeigt: {what}.',
  cleared: 'Alle Pläne werden wieder angezeigt.',
  empty: 'Nichts ist überfällig',
  emptyHint: 'Jede fällige Rate wurde bezahlt.',
  fileName: 'tage-im-verzug',
};
