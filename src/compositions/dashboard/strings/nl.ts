import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Termijnen',
  filters: 'Filters',
  summary: 'In één oogopslag',
  status: 'Plannen naar aantal termijnen',
  overdue: 'Dagen achterstand en termijnen',
  currency: 'Omzet per munteenheid',
  country: 'Omzet per land',
  possible: 'Mogelijk te ontvangen bedragen',
  products: 'Producten met de meeste achterstallige termijnen',
  table: 'Details',
  failed: 'Dit deel kon niet worden geladen.',
};
