import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Ten widżet nie jest połączony z żadnymi danymi.',
  noProviderHint: 'Dla programistów: umieść <{tag}> wewnątrz <tranche-provider> albo ustaw jego właściwość „client”.',
  noClient: 'Dostawca nie ma jeszcze źródła danych.',
  noClientHint: 'Dla programistów: podaj „base-url” w <tranche-provider> albo ustaw jego właściwość „client”.',
  misconfigured: 'Ten widżet nie jest poprawnie skonfigurowany.',
  misconfiguredHint: 'Dla programistów: zobacz komunikat <tranche-provider> w konsoli przeglądarki ({code}).',
  invalidFilters: 'Serwer nie akceptuje tych filtrów.',
};
