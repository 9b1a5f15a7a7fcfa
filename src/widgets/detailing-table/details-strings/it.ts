import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Rate di {name}',
  none: 'Questo piano non ha ancora rate.',
  more: 'Sono mostrate solo le prime {count} rate.',
  due: '{number} · {date}',
  paidAt: 'pagata: {date}',
  refunded: '{amount} rimborsati',
  chargedBack: '{amount} stornati',
  attempts: { one: '{count} tentativo', other: '{count} tentativi' },
  next: 'prossimo tentativo automatico: {date}',
};
