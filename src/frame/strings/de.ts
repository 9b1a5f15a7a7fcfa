import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Dieses Widget ist mit keinen Daten verbunden.',
  noProviderHint: 'Für Entwickler: <{tag}> in einen <tranche-provider> setzen oder die Eigenschaft „client“ angeben.',
  noClient: 'Der Provider hat noch keine Datenquelle.',
  noClientHint: 'Für Entwickler: <tranche-provider> eine „base-url“ geben oder die Eigenschaft „client“ setzen.',
  misconfigured: 'Dieses Widget ist nicht richtig eingerichtet.',
  misconfiguredHint: 'Für Entwickler: Siehe die Meldung von <tranche-provider> in der Konsole des Browsers ({code}).',
  invalidFilters: 'Der Server nimmt diese Filter nicht an.',
};
