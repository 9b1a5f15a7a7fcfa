import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Omzet per munteenheid',
  net: 'Netto: de kosten van het platform zijn afgetrokken.',
  gross: 'Bruto: de kosten van het platform zijn niet afgetrokken.',
  currency: 'Munteenheid',
  name: '{code} · {name}',
  plans: 'Plannen',
  paid: 'Betaald',
  overdue: 'Achterstallig',
  toReceive: 'Te ontvangen',
  refunded: 'Terugbetaald',
  void: 'Vervallen',
  narrowed: 'De rest van deze pagina toont: {what}.',
  cleared: 'Alle plannen worden weer getoond.',
  empty: 'Nog geen omzet',
  emptyHint: 'Met het eerste plan verschijnen hier bedragen.',
  fileName: 'omzet-per-munteenheid',
};
