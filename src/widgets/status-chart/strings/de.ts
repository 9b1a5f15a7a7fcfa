import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Pläne nach Anzahl der Raten',
  mode: 'Zählen',
  modePlans: 'Pläne',
  modeInstallments: 'Raten',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, die meisten davon bei {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, die meisten davon in Plänen der {lengths}.',
  withIssues: { zero: 'keiner mit Rückstand', one: '{count} mit Rückstand', other: '{count} mit Rückstand' },
  late: { zero: 'keine überfällig', one: '{count} überfällig', other: '{count} überfällig' },
  lengths: { one: 'Ratenzahl {list}', other: 'Ratenzahl {list}' },
  categoryLabel: 'Raten',
  valuePlans: 'Pläne',
  valueInstallments: 'Raten',
  narrowed: 'Der Rest der Seite zeigt: {what}.',
  cleared: 'Alle Pläne werden wieder angezeigt.',
  empty: 'Noch keine Pläne',
  emptyHint: 'Sobald ein Plan verkauft ist, erscheinen hier seine Laufzeit und sein Status.',
  fileName: 'plaene-nach-raten',
};
