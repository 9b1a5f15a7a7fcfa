import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Productos con más cuotas vencidas',
  product: 'Producto',
  late: 'Vencidas',
  issued: 'Emitidas',
  rate: 'Tasa',
  overdue: 'Importe vencido',
  overdueIn: 'Importe vencido ({currency})',
  shown: { one: '{shown} de {count} producto', other: '{shown} de {count} productos' },
  narrowed: 'El resto de la página muestra: {what}.',
  cleared: 'Se muestran de nuevo todos los planes.',
  empty: 'No hay nada vencido',
  emptyHint: 'Todas las cuotas que vencieron están pagadas.',
  fileName: 'productos-vencidos',
};
