import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Este widget no está conectado a ningún dato.',
  noProviderHint:
    'Para desarrolladores: ponga <{tag}> dentro de un <tranche-provider> o indique su propiedad «client».',
  noClient: 'El proveedor aún no tiene una fuente de datos.',
  noClientHint: 'Para desarrolladores: dé a <tranche-provider> una «base-url» o indique su propiedad «client».',
  misconfigured: 'Este widget no está bien configurado.',
  misconfiguredHint: 'Para desarrolladores: vea el mensaje de <tranche-provider> en la consola del navegador ({code}).',
  invalidFilters: 'El servidor no acepta estos filtros.',
};
