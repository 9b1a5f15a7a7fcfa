import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Deze widget is niet met gegevens verbonden.',
  noProviderHint: 'Voor ontwikkelaars: plaats <{tag}> binnen een <tranche-provider> of stel de eigenschap ‘client’ in.',
  noClient: 'De provider heeft nog geen gegevensbron.',
  noClientHint: 'Voor ontwikkelaars: geef <tranche-provider> een ‘base-url’ of stel de eigenschap ‘client’ in.',
  misconfigured: 'Deze widget is niet goed ingesteld.',
  misconfiguredHint: 'Voor ontwikkelaars: zie de melding van <tranche-provider> in de console van de browser ({code}).',
  invalidFilters: 'De server accepteert deze filters niet.',
};
