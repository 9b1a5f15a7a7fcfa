import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Cuotas',
  filters: 'Filtros',
  summary: 'De un vistazo',
  status: 'Planes por número de cuotas',
  overdue: 'Días de retraso por número de cuotas',
  currency: 'Ingresos por moneda',
  country: 'Ingresos por país',
  possible: 'Posibles ingresos',
  products: 'Productos con más cuotas vencidas',
  table: 'Detalle',
  failed: 'Esta parte no se pudo cargar.',
};
