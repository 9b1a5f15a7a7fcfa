import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Questo widget non è collegato ad alcun dato.',
  noProviderHint: 'Per gli sviluppatori: mettere <{tag}> in un <tranche-provider> o impostare la proprietà “client”.',
  noClient: 'Il provider non ha ancora una fonte di dati.',
  noClientHint: 'Per gli sviluppatori: dare a <tranche-provider> una “base-url” o impostare la proprietà “client”.',
  misconfigured: 'Questo widget non è configurato correttamente.',
  misconfiguredHint:
    'Per gli sviluppatori: vedere il messaggio di <tranche-provider> nella console del browser ({code}).',
  invalidFilters: 'Il server non accetta questi filtri.',
};
