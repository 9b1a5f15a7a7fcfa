import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Planes por número de cuotas',
  mode: 'Contar',
  modePlans: 'Planes',
  modeInstallments: 'Cuotas',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, la mayoría a {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, la mayoría en planes a {lengths}.',
  withIssues: { zero: 'ninguno con impagos', one: '{count} con impagos', other: '{count} con impagos' },
  late: { zero: 'ninguna vencida', one: '{count} vencida', other: '{count} vencidas' },
  lengths: { one: '{list} cuotas', other: '{list} cuotas' },
  categoryLabel: 'Cuotas',
  valuePlans: 'Planes',
  valueInstallments: 'Cuotas',
  narrowed: 'El resto de la página muestra: {what}.',
  cleared: 'Se muestran de nuevo todos los planes.',
  empty: 'Aún no hay planes',
  emptyHint: 'En cuanto se venda un plan, su duración y su estado aparecerán aquí.',
  fileName: 'planes-por-cuotas',
};
