import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Modifica l’importo',
  summary: '{name}, {product}: {amount} a rata.',
  noPlan: 'Nessun piano selezionato.',
  notOffered: 'Qui non si può modificare l’importo di un piano.',
  noForm: 'Si possono vedere le proposte per questo piano, ma non farne.',
  sent: '{name} sta per ricevere un link e può rispondere fino a: {time}.',

  earlier: 'Proposte',
  none: 'Per questo piano non è ancora stato proposto un nuovo importo.',
  change: '{old} → {new}',
  proposed: 'Proposta: {time}',
  until: 'Risposta possibile fino a: {time}',
  answered: 'Risposta: {time}',
  withdrawnAt: 'Ritirata: {time}',
  ended: 'Senza risposta fino a: {time}',
  from: 'Da: {date}',
  reactivates: 'Fa ripartire il piano in pausa',
  note: 'Messaggio: {note}',
  withdraw: 'Ritira',
  withdrawFor: 'Ritira la proposta di {amount}',
  cut: 'Sono mostrate solo le più recenti.',

  state_pending: 'In attesa dell’acquirente',
  state_confirmed: 'Confermata',
  state_applied: 'In vigore',
  state_rejected: 'Rifiutata',
  state_expired: 'Scaduta',
  state_withdrawn: 'Ritirata',
  state_unknown: 'Sconosciuto',
};
