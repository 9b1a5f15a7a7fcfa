import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'Échéances de {name}',
  none: 'Ce plan n’a pas encore d’échéance.',
  more: 'Seules les {count} premières échéances sont affichées.',
  due: '{number} · {date}',
  paidAt: 'payée le {date}',
  refunded: '{amount} remboursés',
  chargedBack: '{amount} rétrofacturés',
  attempts: { one: '{count} tentative', other: '{count} tentatives' },
  next: 'prochaine tentative automatique le {date}',
};
