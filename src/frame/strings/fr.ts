import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Ce module n’est relié à aucune donnée.',
  noProviderHint:
    'Pour les développeurs\u00a0: placez <{tag}> dans un <tranche-provider> ou renseignez sa propriété «\u00a0client\u00a0».',
  noClient: 'Le fournisseur n’a pas encore de source de données.',
  noClientHint:
    'Pour les développeurs\u00a0: donnez un «\u00a0base-url\u00a0» à <tranche-provider> ou renseignez sa propriété «\u00a0client\u00a0».',
  misconfigured: 'Ce module n’est pas configuré correctement.',
  misconfiguredHint:
    'Pour les développeurs\u00a0: voyez le message de <tranche-provider> dans la console du navigateur ({code}).',
  invalidFilters: 'Le serveur n’accepte pas ces filtres.',
};
