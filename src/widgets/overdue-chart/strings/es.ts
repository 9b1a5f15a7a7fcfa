import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Días de retraso por número de cuotas',
  titlePosition: 'Días de retraso por posición',
  mode: 'Comparar por',
  modeLength: 'Duración',
  modePosition: 'Posición',
  summary: '{late}.',
  summaryOldest: '{late}; {oldest} desde hace más de {days} días.',
  oldest: { one: '{count} de ellas', other: '{count} de ellas' },
  categoryLength: 'Cuotas',
  categoryPosition: 'Cuota',
  value: 'Cuotas vencidas',
  narrowed: 'El resto de la página muestra: {what}.',
  cleared: 'Se muestran de nuevo todos los planes.',
  empty: 'No hay nada vencido',
  emptyHint: 'Todas las cuotas que vencieron están pagadas.',
  fileName: 'dias-de-retraso',
};
