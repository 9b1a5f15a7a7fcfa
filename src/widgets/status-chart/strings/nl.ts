import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Plannen naar aantal termijnen',
  mode: 'Tellen',
  modePlans: 'Plannen',
  modeInstallments: 'Termijnen',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, de meeste bij {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, de meeste in plannen van {lengths}.',
  withIssues: { zero: 'geen met problemen', one: '{count} met problemen', other: '{count} met problemen' },
  late: { zero: 'geen achterstallig', one: '{count} achterstallig', other: '{count} achterstallig' },
  lengths: { one: 'lengte {list}', other: 'lengte {list}' },
  categoryLabel: 'Termijnen',
  valuePlans: 'Plannen',
  valueInstallments: 'Termijnen',
  narrowed: 'De rest van deze pagina toont: {what}.',
  cleared: 'Alle plannen worden weer getoond.',
  empty: 'Nog geen plannen',
  emptyHint: 'Zodra een plan is verkocht, verschijnen hier de lengte en de status ervan.',
  fileName: 'plannen-naar-termijnen',
};
