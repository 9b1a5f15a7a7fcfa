import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Alle datums',
  ownDates: 'Eigen datums',
  from: 'Van',
  to: 'Tot en met',
  issuedHint: 'Termijnen waarvan de vervaldatum al voorbij is, betaald of niet.',
  find: 'Zoeken in {name}',
  found: { zero: 'Niets gevonden', one: '{count} gevonden', other: '{count} gevonden' },
  cut: 'De eerste {shown} van {total}. Typ om andere te vinden.',
  incomplete: 'Alleen de eerste {shown} staan in de lijst.',
  none: 'Er is nog niets om uit te kiezen.',
  clearField: 'Wissen',
  invalidDate: 'Vul een volledige datum in.',
  invalidNumber: 'Vul een geheel getal van 1 tot 9999 in.',
  reversed: 'Het einde mag niet voor het begin liggen.',
};
