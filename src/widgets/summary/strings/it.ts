import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'In sintesi',
  define: 'Che cosa significa “{name}”',
  plans: 'Piani',
  plansDefinition: 'Tutti i piani che corrispondono ai filtri, qualunque sia il loro stato.',
  late: 'Rate scadute',
  lateDefinition: 'Non pagate, o non del tutto, oltre la scadenza e i giorni di tolleranza.',
  paid: 'Pagato',
  paidDefinition: 'Quanto è stato riscosso, meno quanto è stato restituito.',
  overdue: 'Scaduto',
  overdueDefinition: 'Quanto manca ancora delle rate scadute.',
  toReceive: 'Da incassare',
  toReceiveDefinition: 'Ancora in arrivo: in scadenza oggi o più avanti, in tolleranza o in elaborazione.',
  empty: 'Ancora nessun piano',
  emptyHint: 'Le cifre appaiono qui con il primo piano.',
};
