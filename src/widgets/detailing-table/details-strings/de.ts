import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Raten von {name}',
  none: 'Dieser Plan hat noch keine Raten.',
  more: 'Nur die ersten {count} Raten werden angezeigt.',
  due: '{number} · {date}',
  paidAt: 'bezahlt am {date}',
  refunded: '{amount} erstattet',
  chargedBack: '{amount} zurückgebucht',
  attempts: { one: '{count} Versuch', other: '{count} Versuche' },
  next: 'nächster automatischer Versuch am {date}',
};
