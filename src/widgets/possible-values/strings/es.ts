import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Posibles ingresos',
  currency: 'Moneda',
  summary: 'Se ha recibido el {share} de lo exigible hasta el {date}.',
  summaryNone: 'Nada era exigible hasta el {date}.',
  summaryAhead: '{due} Después de este mes y hasta {month} se esperan {ahead}.',
  ifAllPaid: 'Si todos pagan',
  ifAllPaidMeaning:
    'Todo lo exigible hasta el {date}, como si se hubiera pagado a tiempo; sin lo reembolsado ni lo cancelado.',
  received: 'Recibido',
  receivedMeaning: 'Lo que los compradores han pagado de ello, menos los reembolsos.',
  missing: 'Falta',
  missingMeaning: 'El resto: vencido, o exigible y aún en camino.',
  category: 'Vence en',
  value: 'Importes por mes, {currency}',
  expected: 'Previsto',
  thisMonth: '{month}, este mes',
  empty: 'No se espera nada',
  emptyHint: 'Los importes aparecen aquí en cuanto un plan tiene cuotas por pagar.',
  fileName: 'posibles-ingresos',
};
