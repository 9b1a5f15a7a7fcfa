import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  cancel: 'Annuleren',
  done: 'Klaar',
  total: 'Totaal',

  copyValue: '{value} kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer die zelf.',

  clearFilters: 'Filters wissen',

  dataAsOf: 'Gegevens van {time}',
  stale: 'Vernieuwen is niet gelukt. U ziet de gegevens van {time}.',
  staleUndated: 'Vernieuwen is niet gelukt. U ziet de laatst bekende gegevens.',
  empty: 'Hier is nog niets.',
  filteredEmpty: 'Niets voldoet aan de filters.',

  error_network: 'De server is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.',
  error_timeout: 'De server deed er te lang over om te antwoorden. Probeer het opnieuw.',
  error_schema: 'Het antwoord van de server is niet leesbaar. Probeer het opnieuw of meld het aan de helpdesk.',
  error_rate_limited: 'Te veel verzoeken tegelijk. Wacht even en probeer het opnieuw.',
  error_forbidden: 'U hebt geen toestemming om dit te zien. Vraag het een beheerder van het account.',
  error_not_found: 'Dit bestaat niet meer of is verplaatst.',
  error_server: 'Er is iets misgegaan op de server. Probeer het zo dadelijk opnieuw.',
  error_session_expired: 'Uw sessie is beëindigd. Meld u opnieuw aan om door te gaan.',
  error_unknown: 'Er is iets misgegaan. Probeer het opnieuw.',
  requestId: 'Verzoek {id}',
};
