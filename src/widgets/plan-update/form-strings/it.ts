import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  amount: 'Nuovo importo in {currency}',
  amountHint: 'Ora {now} a rata.',
  amountHintLeast: 'Ora {now} a rata; almeno {least}.',
  reactivate: 'Far ripartire il piano in pausa quando l’acquirente conferma',
  noteLabel: 'Messaggio all’acquirente',
  noteHint: {
    one: 'Appare sopra i pulsanti dell’acquirente. Resta {count} carattere.',
    other: 'Appare sopra i pulsanti dell’acquirente. Restano {count} caratteri.',
  },
  optional: 'facoltativo',
  propose: 'Invia proposta',
  proposeAmount: 'Proponi {amount}',

  preview: 'Che cosa sarà chiesto all’acquirente',
  previewEmpty: 'Scrivere un importo per vedere date e totali.',
  previewInstallment: 'A rata',
  previewFirst: 'Prima rata nuova',
  previewFirstValue: '{date} (rata {number})',
  previewCount: 'Rate al nuovo importo',
  previewOpen: 'Tutte da quel momento',
  previewTotal: 'Totale del piano',
  previewUntil: 'L’acquirente può rispondere fino a',
  change: '{old} → {new}',
  more: '{amount} in più',
  less: '{amount} in meno',

  error_amount_format: 'Inserire un importo come {example}.',
  error_amount_precision: 'Non usare più decimali di quelli della valuta, come in {example}.',
  error_amount_ambiguous: 'Scrivere l’importo senza separatore delle migliaia, come in {example}.',
  error_amount_not_positive: 'Inserire un importo maggiore di zero.',
  error_amount_currency: 'Questo piano è in {currency}.',
  error_amount_too_large: 'Questo importo è troppo alto.',
  error_amount_below_minimum: 'Inserire almeno {least}.',
  error_amount_unchanged: 'Questo è l’importo attuale. Inserirne un altro.',
  error_currency_mismatch: 'Questo piano è in {currency}.',
  error_note_too_long: {
    one: 'Accorciare il messaggio di {count} carattere.',
    other: 'Accorciare il messaggio di {count} caratteri.',
  },
  error_plan_paused: 'Il piano è in pausa: selezionare questa casella per proporre un nuovo importo.',
  error_other: 'Il server non lo accetta. Controllare ancora una volta.',

  proposed: 'La proposta di {amount} è in corso di invio a {name}.',
  uncertain: 'Non sappiamo ancora se è avvenuto. Lo stiamo chiedendo al server; nulla sarà fatto due volte.',
  failed: 'Non è avvenuto: {reason}',

  withdrawTitle: 'Ritirare la proposta di {amount} a {name}?',
  withdrawBody: 'Il link nell’e-mail smetterà di funzionare. Il piano resta a {amount} per rata.',
  withdrawAct: 'Ritira la proposta',
  keep: 'Mantieni',
  close: 'Chiudi',
  withdrawn: 'La proposta di {amount} è stata ritirata.',
  tooLate: 'Non può più essere ritirata: l’acquirente ha risposto o il tempo è scaduto.',
};
