import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Dagen achterstand en termijnen',
  titlePosition: 'Dagen achterstand en positie',
  mode: 'Vergelijken op',
  modeLength: 'Lengte van het plan',
  modePosition: 'Positie',
  summary: '{late}.',
  summaryOldest: '{late}, waarvan {oldest} al langer dan {days} dagen.',
  oldest: { one: '{count}', other: '{count}' },
  categoryLength: 'Termijnen',
  categoryPosition: 'Termijn',
  value: 'Achterstallige termijnen',
  narrowed: 'De rest van deze pagina toont: {what}.',
  cleared: 'Alle plannen worden weer getoond.',
  empty: 'Er is niets achterstallig',
  emptyHint: 'Elke termijn waarvan de vervaldatum voorbij is, is betaald.',
  fileName: 'dagen-achterstand',
};
