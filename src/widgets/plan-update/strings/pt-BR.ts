import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Alterar o valor',
  summary: '{name}, {product}: {amount} por parcela.',
  noPlan: 'Nenhum plano foi escolhido.',
  notOffered: 'O valor de um plano não pode ser alterado aqui.',
  noForm: 'Você pode ver as propostas deste plano, mas não fazer uma.',
  sent: '{name} vai receber um link e pode responder até {time}.',

  earlier: 'Propostas',
  none: 'Nenhum novo valor foi proposto para este plano ainda.',
  change: '{old} → {new}',
  proposed: 'Proposto em {time}',
  until: 'Pode ser respondido até {time}',
  answered: 'Respondido em {time}',
  withdrawnAt: 'Retirado em {time}',
  ended: 'Sem resposta até {time}',
  from: 'A partir de {date}',
  reactivates: 'Retoma o plano pausado',
  note: 'Mensagem: {note}',
  withdraw: 'Retirar',
  withdrawFor: 'Retirar a proposta de {amount}',
  cut: 'Apenas as mais recentes são mostradas.',

  state_pending: 'Aguardando o comprador',
  state_confirmed: 'Confirmada',
  state_applied: 'Em vigor',
  state_rejected: 'Recusada',
  state_expired: 'Expirada',
  state_withdrawn: 'Retirada',
  state_unknown: 'Desconhecido',
};
