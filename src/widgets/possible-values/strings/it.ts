import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Possibili incassi',
  currency: 'Valuta',
  summary: 'Incassato {share} di quanto dovuto fino a: {date}.',
  summaryNone: 'Nulla era dovuto fino a: {date}.',
  summaryAhead: '{due} Dopo questo mese e fino a {month} sono previsti {ahead}.',
  ifAllPaid: 'Se tutti pagano',
  ifAllPaidMeaning:
    'Tutto il dovuto (fino a: {date}), come se fosse stato pagato in tempo; senza quanto rimborsato o annullato.',
  received: 'Incassato',
  receivedMeaning: 'Quanto gli acquirenti ne hanno pagato, meno i rimborsi.',
  missing: 'Mancante',
  missingMeaning: 'Il resto: scaduto, oppure dovuto e ancora in arrivo.',
  category: 'Scadenza',
  value: 'Importi per mese, {currency}',
  expected: 'Previsto',
  thisMonth: '{month}, questo mese',
  empty: 'Non è previsto nulla',
  emptyHint: 'Gli importi appaiono qui appena un piano ha rate da pagare.',
  fileName: 'possibili-incassi',
};
