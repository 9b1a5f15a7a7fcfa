import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'Tentar de novo',
  close: 'Fechar',
  cancel: 'Cancelar',
  done: 'Concluir',
  total: 'Total',

  copyValue: 'Copiar {value}',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar. Selecione o texto e copie você mesmo.',

  clearFilters: 'Limpar filtros',

  dataAsOf: 'Dados de {time}',
  stale: 'Não foi possível atualizar. Você está vendo os dados de {time}.',
  staleUndated: 'Não foi possível atualizar. Você está vendo os últimos dados disponíveis.',
  empty: 'Ainda não há nada aqui.',
  filteredEmpty: 'Nenhum resultado com esses filtros.',

  error_network: 'Não foi possível acessar o servidor. Verifique a conexão e tente de novo.',
  error_timeout: 'O servidor demorou demais para responder. Tente de novo.',
  error_schema: 'Não foi possível ler a resposta do servidor. Tente de novo ou avise o suporte.',
  error_rate_limited: 'Solicitações demais de uma vez. Aguarde um momento e tente de novo.',
  error_forbidden: 'Você não tem permissão para ver estes dados. Fale com um administrador da conta.',
  error_not_found: 'Isto não existe mais ou foi movido.',
  error_server: 'Ocorreu um problema no servidor. Tente de novo em instantes.',
  error_session_expired: 'Sua sessão expirou. Entre de novo para continuar.',
  error_unknown: 'Ocorreu um problema. Tente de novo.',
  requestId: 'Solicitação {id}',
};
