import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Produtos com mais parcelas em atraso',
  product: 'Produto',
  late: 'Em atraso',
  issued: 'Emitidas',
  rate: 'Taxa',
  overdue: 'Valor em atraso',
  overdueIn: 'Valor em atraso ({currency})',
  shown: { one: '{shown} de {count} produto', other: '{shown} de {count} produtos' },
  narrowed: 'O resto da página mostra: {what}.',
  cleared: 'Todos os planos são mostrados de novo.',
  empty: 'Nada está em atraso',
  emptyHint: 'Todas as parcelas vencidas foram pagas.',
  fileName: 'produtos-em-atraso',
};
