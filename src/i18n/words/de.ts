import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'Erneut versuchen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  done: 'Fertig',
  total: 'Gesamt',

  copyValue: '{value} kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren nicht möglich. Markieren und kopieren Sie den Text selbst.',

  clearFilters: 'Filter zurücksetzen',

  dataAsOf: 'Stand: {time}',
  stale: 'Aktualisieren nicht möglich. Sie sehen die Daten vom {time}.',
  staleUndated: 'Aktualisieren nicht möglich. Sie sehen die letzten bekannten Daten.',
  empty: 'Hier gibt es noch nichts.',
  filteredEmpty: 'Kein Ergebnis für diese Filter.',

  error_network: 'Der Server ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  error_timeout: 'Der Server antwortet nicht rechtzeitig. Versuchen Sie es erneut.',
  error_schema:
    'Die Antwort des Servers ist nicht lesbar. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
  error_rate_limited: 'Zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  error_forbidden: 'Sie haben keine Berechtigung für diese Daten. Wenden Sie sich an die Verwaltung des Kontos.',
  error_not_found: 'Das gibt es nicht mehr, oder es wurde verschoben.',
  error_server: 'Auf dem Server ist ein Fehler aufgetreten. Versuchen Sie es gleich noch einmal.',
  error_session_expired: 'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an, um fortzufahren.',
  error_unknown: 'Ein Fehler ist aufgetreten. Versuchen Sie es erneut.',
  requestId: 'Anfrage {id}',
};
