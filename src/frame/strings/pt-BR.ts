import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'Este widget não está conectado a nenhum dado.',
  noProviderHint:
    'Para desenvolvedores: coloque <{tag}> dentro de um <tranche-provider> ou defina a propriedade “client”.',
  noClient: 'O provedor ainda não tem uma fonte de dados.',
  noClientHint: 'Para desenvolvedores: dê ao <tranche-provider> uma “base-url” ou defina a propriedade “client”.',
  misconfigured: 'Este widget não está configurado corretamente.',
  misconfiguredHint: 'Para desenvolvedores: veja a mensagem do <tranche-provider> no console do navegador ({code}).',
  invalidFilters: 'O servidor não aceita estes filtros.',
};
