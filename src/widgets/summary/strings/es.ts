import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'De un vistazo',
  define: 'Qué significa «{name}»',
  plans: 'Planes',
  plansDefinition: 'Todos los planes que coinciden con los filtros, sea cual sea su estado.',
  late: 'Cuotas vencidas',
  lateDefinition: 'Sin pagar, o no del todo, pasados el vencimiento y los días de gracia.',
  paid: 'Pagado',
  paidDefinition: 'Lo cobrado, menos lo devuelto.',
  overdue: 'Vencido',
  overdueDefinition: 'Lo que aún falta de las cuotas vencidas.',
  toReceive: 'Por recibir',
  toReceiveDefinition: 'Lo que aún ha de llegar: vence más adelante u hoy, está en los días de gracia o en proceso.',
  empty: 'Aún no hay planes',
  emptyHint: 'Las cifras aparecen aquí con el primer plan.',
};
