import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Producten met de meeste achterstallige termijnen',
  product: 'Product',
  late: 'Te laat',
  issued: 'Uitgegeven',
  rate: 'Percentage',
  overdue: 'Achterstallig',
  overdueIn: 'Achterstallig ({currency})',
  shown: { one: '{shown} van {count} product', other: '{shown} van {count} producten' },
  narrowed: 'De rest van deze pagina toont: {what}.',
  cleared: 'Alle plannen worden weer getoond.',
  empty: 'Er is niets achterstallig',
  emptyHint: 'Elke termijn waarvan de vervaldatum voorbij is, is betaald.',
  fileName: 'achterstallige-producten',
};
