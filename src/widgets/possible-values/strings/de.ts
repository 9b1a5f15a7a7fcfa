import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Mögliche Eingänge',
  currency: 'Währung',
  summary: '{share} des bis {date} Fälligen sind eingegangen.',
  summaryNone: 'Bis {date} war nichts fällig.',
  summaryAhead: '{due} Nach diesem Monat werden bis {month} noch {ahead} erwartet.',
  ifAllPaid: 'Wenn alle zahlen',
  ifAllPaidMeaning: 'Alles bis {date} Fällige, als wäre es pünktlich bezahlt worden; ohne Erstattetes und Storniertes.',
  received: 'Eingegangen',
  receivedMeaning: 'Was Käufer davon bezahlt haben, abzüglich Erstattungen.',
  missing: 'Fehlt',
  missingMeaning: 'Der Rest: überfällig oder fällig und noch unterwegs.',
  category: 'Fällig im',
  value: 'Beträge nach Monat, {currency}',
  expected: 'Erwartet',
  thisMonth: '{month}, dieser Monat',
  empty: 'Es wird nichts erwartet',
  emptyHint: 'Beträge erscheinen hier, sobald ein Plan noch Raten offen hat.',
  fileName: 'moegliche-eingaenge',
};
