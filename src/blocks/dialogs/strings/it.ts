import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'Non cambiare nulla',
  close: 'Chiudi',
  done: 'Fatto',
  working: 'In corso…',
  uncertain: 'Non sappiamo ancora se è avvenuto. Lo stiamo chiedendo al server; nulla sarà fatto due volte.',
  staleRow: 'Nel frattempo questo piano è cambiato. Rivederlo prima di decidere.',
  reload: 'Mostra lo stato attuale',

  cancelTitle: 'Annullare il piano di {name}?',
  cancelBody: {
    one: 'La {count} rata ancora da venire ({amount}) non sarà addebitata. Ciò che è pagato resta pagato.',
    other: 'Le {count} rate ancora da venire ({amount}) non saranno addebitate. Ciò che è pagato resta pagato.',
  },
  cancelBodyOpen: 'Non sarà addebitato altro. Ciò che è pagato resta pagato.',
  cancelOverdue: 'L’importo scaduto di {amount} non sarà più riscosso.',
  cancelNotify: 'Avvisa l’acquirente per e-mail',
  cancelAct: 'Annulla il piano',
  canceled: 'Il piano di {name} è annullato.',

  refundTitle: 'Rimborsare {name}',
  refundBody: 'Pagato e non ancora restituito: {amount}.',
  refundWhole: 'Tutto ciò che è stato pagato',
  refundWholeAndEnd: 'Tutto ciò che è stato pagato, e chiudere il piano: non sarà addebitato altro',
  refundPart: 'Una parte',
  refundAmount: 'Importo in {currency}',
  refundHint: 'Al massimo {amount}. I pagamenti più recenti vengono restituiti per primi.',
  refundAct: 'Rimborsa {amount} a {name}',
  refunded: '{amount} rimborsati a {name}.',

  reprocessTitle: 'Ritentare un pagamento di {name}?',
  reprocessBody: 'Rata {number}, scadenza {date}: ora saranno addebitati {amount} ({method}).',
  reprocessLast: 'Questo è l’ultimo tentativo.',
  reprocessChoose: 'Quale rata?',
  reprocessOption: 'Rata {number}, scadenza {date}, {amount}',
  reprocessNone: 'Al momento nessuna rata può essere ritentata.',
  reprocessAct: 'Addebita {amount} ora',
  reprocessedPaid: 'La rata {number} di {name} è pagata.',
  reprocessedPending: 'La rata {number} di {name} è in elaborazione. La banca risponderà più tardi.',
  reprocessedFailed: 'La rata {number} di {name} è stata rifiutata: {reason}.',

  error_amount_format: 'Inserire un importo come {example}.',
  error_amount_precision: 'Non usare più decimali di quelli della valuta, come in {example}.',
  error_amount_ambiguous: 'Scrivere l’importo senza separatore delle migliaia, come in {example}.',
  error_amount_not_positive: 'Inserire un importo maggiore di zero.',
  error_amount_currency: 'Questo piano è in {currency}.',
  error_amount_too_large: 'Si possono rimborsare al massimo {amount}.',
  failed: 'Non è avvenuto: {reason}',
};
