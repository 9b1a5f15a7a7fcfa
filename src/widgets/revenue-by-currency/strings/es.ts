import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Ingresos por moneda',
  net: 'Neto: descontadas las comisiones de la plataforma.',
  gross: 'Bruto: sin descontar las comisiones de la plataforma.',
  currency: 'Moneda',
  name: '{code} · {name}',
  plans: 'Planes',
  paid: 'Pagado',
  overdue: 'Vencido',
  toReceive: 'Por recibir',
  refunded: 'Reembolsado',
  void: 'Sin efecto',
  narrowed: 'El resto de la página muestra: {what}.',
  cleared: 'Se muestran de nuevo todos los planes.',
  empty: 'Aún no hay ingresos',
  emptyHint: 'Los importes aparecen aquí con el primer plan.',
  fileName: 'ingresos-por-moneda',
};
