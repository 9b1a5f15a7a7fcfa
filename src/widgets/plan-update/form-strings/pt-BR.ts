import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  amount: 'Novo valor em {currency}',
  amountHint: 'Hoje {now} por parcela.',
  amountHintLeast: 'Hoje {now} por parcela; no mínimo {least}.',
  reactivate: 'Retomar o plano pausado quando o comprador confirmar',
  noteLabel: 'Mensagem para o comprador',
  noteHint: {
    one: 'Aparece acima dos botões do comprador. Resta {count} caractere.',
    other: 'Aparece acima dos botões do comprador. Restam {count} caracteres.',
  },
  optional: 'opcional',
  propose: 'Enviar proposta',
  proposeAmount: 'Propor {amount}',

  preview: 'O que será perguntado ao comprador',
  previewEmpty: 'Digite um valor para ver datas e totais.',
  previewInstallment: 'Por parcela',
  previewFirst: 'Primeira parcela nova',
  previewFirstValue: '{date} (parcela {number})',
  previewCount: 'Parcelas com o novo valor',
  previewOpen: 'Todas a partir daí',
  previewTotal: 'Total do plano',
  previewUntil: 'O comprador pode responder até',
  change: '{old} → {new}',
  more: '{amount} a mais',
  less: '{amount} a menos',

  error_amount_format: 'Digite um valor como {example}.',
  error_amount_precision: 'Não use mais casas decimais do que a moeda tem, como em {example}.',
  error_amount_ambiguous: 'Escreva o valor sem separador de milhar, como em {example}.',
  error_amount_not_positive: 'Digite um valor maior que zero.',
  error_amount_currency: 'Este plano está em {currency}.',
  error_amount_too_large: 'Este valor é alto demais.',
  error_amount_below_minimum: 'Digite pelo menos {least}.',
  error_amount_unchanged: 'Este é o valor de hoje. Digite outro.',
  error_currency_mismatch: 'Este plano está em {currency}.',
  error_note_too_long: {
    one: 'Encurte a mensagem em {count} caractere.',
    other: 'Encurte a mensagem em {count} caracteres.',
  },
  error_plan_paused: 'O plano está pausado: marque esta caixa para propor um novo valor.',
  error_other: 'O servidor não aceita isto. Confira de novo.',

  proposed: 'A proposta de {amount} está sendo enviada para {name}.',
  uncertain: 'Ainda não sabemos se aconteceu. Estamos consultando o servidor; nada será feito duas vezes.',
  failed: 'Não aconteceu: {reason}',

  withdrawTitle: 'Retirar a proposta de {amount} para {name}?',
  withdrawBody: 'O link do e-mail deixará de funcionar. O plano continua em {amount} por parcela.',
  withdrawAct: 'Retirar proposta',
  keep: 'Manter',
  close: 'Fechar',
  withdrawn: 'A proposta de {amount} foi retirada.',
  tooLate: 'Não pode mais ser retirada: o comprador respondeu ou o prazo terminou.',
};
