import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Cualquier fecha',
  ownDates: 'Fechas propias',
  from: 'Desde',
  to: 'Hasta',
  issuedHint: 'Cuotas que ya vencieron, pagadas o no.',
  find: 'Buscar en {name}',
  found: { zero: 'No se encontró nada', one: '{count} resultado', other: '{count} resultados' },
  cut: 'Los primeros {shown} de {total}. Escriba para encontrar otros.',
  incomplete: 'Solo se muestran los primeros {shown}.',
  none: 'Aún no hay nada que elegir.',
  clearField: 'Borrar',
  invalidDate: 'Introduzca una fecha completa.',
  invalidNumber: 'Introduzca un número entero del 1 al 9999.',
  reversed: 'El final no puede ser anterior al comienzo.',
};
