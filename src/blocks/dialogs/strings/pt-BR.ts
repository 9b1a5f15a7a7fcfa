import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'Não mudar nada',
  close: 'Fechar',
  done: 'Concluir',
  working: 'Em andamento…',
  uncertain: 'Ainda não sabemos se aconteceu. Estamos consultando o servidor; nada será feito duas vezes.',
  staleRow: 'Este plano mudou nesse meio-tempo. Veja-o de novo antes de decidir.',
  reload: 'Mostrar o estado atual',

  cancelTitle: 'Cancelar o plano de {name}?',
  cancelBody: {
    one: 'A {count} parcela ainda por vir ({amount}) não será cobrada. O que foi pago continua pago.',
    other: 'As {count} parcelas ainda por vir ({amount}) não serão cobradas. O que foi pago continua pago.',
  },
  cancelBodyOpen: 'Nada mais será cobrado. O que foi pago continua pago.',
  cancelOverdue: 'O valor de {amount} em atraso não será mais cobrado.',
  cancelNotify: 'Avisar o comprador por e-mail',
  cancelAct: 'Cancelar plano',
  canceled: 'O plano de {name} foi cancelado.',

  refundTitle: 'Reembolsar {name}',
  refundBody: 'Pago e ainda não devolvido: {amount}.',
  refundWhole: 'Tudo o que foi pago',
  refundWholeAndEnd: 'Tudo o que foi pago, e encerrar o plano: nada mais será cobrado',
  refundPart: 'Uma parte',
  refundAmount: 'Valor em {currency}',
  refundHint: 'No máximo {amount}. Os pagamentos mais recentes são devolvidos primeiro.',
  refundAct: 'Reembolsar {amount} para {name}',
  refunded: '{amount} reembolsados para {name}.',

  reprocessTitle: 'Reprocessar um pagamento de {name}?',
  reprocessBody: 'Parcela {number}, com vencimento em {date}: {amount} serão cobrados agora ({method}).',
  reprocessLast: 'Esta é a última tentativa.',
  reprocessChoose: 'Qual parcela?',
  reprocessOption: 'Parcela {number}, com vencimento em {date}, {amount}',
  reprocessNone: 'Nenhuma parcela pode ser reprocessada agora.',
  reprocessAct: 'Cobrar {amount} agora',
  reprocessedPaid: 'A parcela {number} de {name} foi paga.',
  reprocessedPending: 'A parcela {number} de {name} está em processamento. O banco vai responder mais tarde.',
  reprocessedFailed: 'A parcela {number} de {name} foi recusada: {reason}.',

  error_amount_format: 'Digite um valor como {example}.',
  error_amount_precision: 'Não use mais casas decimais do que a moeda tem, como em {example}.',
  error_amount_ambiguous: 'Escreva o valor sem separador de milhar, como em {example}.',
  error_amount_not_positive: 'Digite um valor maior que zero.',
  error_amount_currency: 'Este plano está em {currency}.',
  error_amount_too_large: 'No máximo {amount} podem ser reembolsados.',
  failed: 'Não aconteceu: {reason}',
};
