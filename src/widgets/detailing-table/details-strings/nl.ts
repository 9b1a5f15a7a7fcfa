import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Termijnen van {name}',
  none: 'Dit plan heeft nog geen termijnen.',
  more: 'Alleen de eerste {count} termijnen worden getoond.',
  due: '{number} · {date}',
  paidAt: 'betaald op {date}',
  refunded: '{amount} terugbetaald',
  chargedBack: '{amount} teruggeboekt',
  attempts: { one: '{count} poging', other: '{count} pogingen' },
  next: 'volgende automatische poging op {date}',
};
