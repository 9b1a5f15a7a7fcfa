import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Omzet per land',
  currency: 'Munteenheid',
  summary: {
    one: '{total} betaald in {count} land, {first}.',
    other: '{total} betaald in {count} landen. Bovenaan staat {first} met {share}.',
  },
  summaryPlain: '{total} betaald.',
  category: 'Land',
  plans: 'Plannen',
  paid: 'Betaald',
  value: 'Betaald min terugbetalingen, {currency}',
  other: 'Overige',
  otherCountries: { one: '{count} ander land', other: '{count} andere landen' },
  unknown: 'Onbekend',
  unknownCountry: 'Onbekend land',
  narrowed: 'De rest van deze pagina toont: {what}.',
  cleared: 'Alle plannen worden weer getoond.',
  empty: 'Er is nog niets betaald',
  emptyHint: 'Betalingen verschijnen hier per land van de koper.',
  fileName: 'omzet-per-land',
};
