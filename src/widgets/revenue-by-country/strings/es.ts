import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Ingresos por país',
  currency: 'Moneda',
  summary: {
    one: '{total} pagados en {count} país, {first}.',
    other: '{total} pagados en {count} países. El primero es {first}, con el {share}.',
  },
  summaryPlain: '{total} pagados.',
  category: 'País',
  plans: 'Planes',
  paid: 'Pagado',
  value: 'Pagado menos reembolsos, {currency}',
  other: 'Otros',
  otherCountries: { one: '{count} país más', other: '{count} países más' },
  unknown: 'Desconocido',
  unknownCountry: 'País desconocido',
  narrowed: 'El resto de la página muestra: {what}.',
  cleared: 'Se muestran de nuevo todos los planes.',
  empty: 'Aún no se ha pagado nada',
  emptyHint: 'Los pagos aparecen aquí según el país del comprador.',
  fileName: 'ingresos-por-pais',
};
