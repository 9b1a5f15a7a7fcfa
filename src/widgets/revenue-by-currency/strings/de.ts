import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Einnahmen nach Währung',
  net: 'Netto: Die Gebühren der Plattform sind abgezogen.',
  gross: 'Brutto: Die Gebühren der Plattform sind nicht abgezogen.',
  currency: 'Währung',
  name: '{code} · {name}',
  plans: 'Pläne',
  paid: 'Bezahlt',
  overdue: 'Überfällig',
  toReceive: 'Noch zu erhalten',
  refunded: 'Erstattet',
  void: 'Entfallen',
  narrowed: 'Der Rest der Seite zeigt: {what}.',
  cleared: 'Alle Pläne werden wieder angezeigt.',
  empty: 'Noch keine Einnahmen',
  emptyHint: 'Beträge erscheinen hier mit dem ersten Plan.',
  fileName: 'einnahmen-nach-waehrung',
};
