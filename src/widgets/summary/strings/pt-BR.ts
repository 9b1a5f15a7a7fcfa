import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Em resumo',
  define: 'O que significa “{name}”',
  plans: 'Planos',
  plansDefinition: 'Todos os planos que correspondem aos filtros, seja qual for o status.',
  late: 'Parcelas em atraso',
  lateDefinition: 'Não pagas, ou não por inteiro, depois do vencimento e dos dias de tolerância.',
  paid: 'Pago',
  paidDefinition: 'O que foi cobrado, menos o que foi devolvido.',
  overdue: 'Em atraso',
  overdueDefinition: 'O que ainda falta das parcelas em atraso.',
  toReceive: 'A receber',
  toReceiveDefinition: 'O que ainda vai entrar: vence mais tarde ou hoje, está na tolerância ou em processamento.',
  empty: 'Ainda não há planos',
  emptyHint: 'Os números aparecem aqui com o primeiro plano.',
};
