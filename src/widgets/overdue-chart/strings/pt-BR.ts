import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Dias em atraso por número de parcelas',
  titlePosition: 'Dias em atraso por posição',
  mode: 'Comparar por',
  modeLength: 'Duração',
  modePosition: 'Posição',
  summary: '{late}.',
  summaryOldest: '{late}; {oldest} há mais de {days} dias.',
  oldest: { one: '{count} delas', other: '{count} delas' },
  categoryLength: 'Parcelas',
  categoryPosition: 'Parcela',
  value: 'Parcelas em atraso',
  narrowed: 'O resto da página mostra: {what}.',
  cleared: 'Todos os planos são mostrados de novo.',
  empty: 'Nada está em atraso',
  emptyHint: 'Todas as parcelas vencidas foram pagas.',
  fileName: 'dias-em-atraso',
};
