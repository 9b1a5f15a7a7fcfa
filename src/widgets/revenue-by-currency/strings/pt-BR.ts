import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Receita por moeda',
  net: 'Líquido: as taxas da plataforma já foram descontadas.',
  gross: 'Bruto: as taxas da plataforma não foram descontadas.',
  currency: 'Moeda',
  name: '{code} · {name}',
  plans: 'Planos',
  paid: 'Pago',
  overdue: 'Em atraso',
  toReceive: 'A receber',
  refunded: 'Reembolsado',
  void: 'Sem efeito',
  narrowed: 'O resto da página mostra: {what}.',
  cleared: 'Todos os planos são mostrados de novo.',
  empty: 'Ainda não há receita',
  emptyHint: 'Os valores aparecem aqui com o primeiro plano.',
  fileName: 'receita-por-moeda',
};
