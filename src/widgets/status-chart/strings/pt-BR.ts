import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Planos por número de parcelas',
  mode: 'Contar',
  modePlans: 'Planos',
  modeInstallments: 'Parcelas',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, a maioria em {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, a maioria em planos de {lengths}.',
  withIssues: { zero: 'nenhum com pendências', one: '{count} com pendências', other: '{count} com pendências' },
  late: { zero: 'nenhuma em atraso', one: '{count} em atraso', other: '{count} em atraso' },
  lengths: { one: '{list} parcelas', other: '{list} parcelas' },
  categoryLabel: 'Parcelas',
  valuePlans: 'Planos',
  valueInstallments: 'Parcelas',
  narrowed: 'O resto da página mostra: {what}.',
  cleared: 'Todos os planos são mostrados de novo.',
  empty: 'Ainda não há planos',
  emptyHint: 'Assim que um plano for vendido, a duração e o status dele aparecem aqui.',
  fileName: 'planos-por-parcelas',
};
