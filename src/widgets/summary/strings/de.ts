import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Auf einen Blick',
  define: 'Was „{name}“ bedeutet',
  plans: 'Pläne',
  plansDefinition: 'Alle Pläne, die den Filtern entsprechen, unabhängig vom Status.',
  late: 'Überfällige Raten',
  lateDefinition: 'Nicht oder nicht ganz bezahlt, nach Fälligkeit und Ablauf der Kulanzfrist.',
  paid: 'Bezahlt',
  paidDefinition: 'Eingezogene Beträge abzüglich dessen, was zurückgegeben wurde.',
  overdue: 'Überfällig',
  overdueDefinition: 'Was bei den überfälligen Raten noch fehlt.',
  toReceive: 'Noch zu erhalten',
  toReceiveDefinition: 'Was noch kommt: später oder heute fällig, in der Kulanzfrist oder in Verarbeitung.',
  empty: 'Noch keine Pläne',
  emptyHint: 'Zahlen erscheinen hier mit dem ersten Plan.',
};
