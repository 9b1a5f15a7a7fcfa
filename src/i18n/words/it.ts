import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'Riprova',
  close: 'Chiudi',
  cancel: 'Annulla',
  done: 'Fatto',
  total: 'Totale',

  copyValue: 'Copia {value}',
  copied: 'Copiato',
  copyFailed: 'Copia non riuscita. Selezionare il testo e copiarlo a mano.',

  clearFilters: 'Cancella i filtri',

  dataAsOf: 'Dati aggiornati a: {time}',
  stale: 'Aggiornamento non riuscito. I dati mostrati sono di: {time}.',
  staleUndated: 'Aggiornamento non riuscito. Sono mostrati gli ultimi dati disponibili.',
  empty: 'Ancora niente da mostrare.',
  filteredEmpty: 'Nessun risultato con questi filtri.',

  error_network: 'Il server non è raggiungibile. Controllare la connessione e riprovare.',
  error_timeout: 'Il server impiega troppo tempo a rispondere. Riprovare.',
  error_schema: 'La risposta del server non è leggibile. Riprovare o avvisare l’assistenza.',
  error_rate_limited: 'Troppe richieste insieme. Attendere un momento, poi riprovare.',
  error_forbidden: 'Manca l’autorizzazione per vedere questi dati. Rivolgersi a un amministratore dell’account.',
  error_not_found: 'Questo elemento non esiste più o è stato spostato.',
  error_server: 'Si è verificato un problema sul server. Riprovare tra poco.',
  error_session_expired: 'La sessione è scaduta. Accedere di nuovo per continuare.',
  error_unknown: 'Si è verificato un problema. Riprovare.',
  requestId: 'Richiesta {id}',
};
