import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Exportar planos',
  description: {
    zero: 'Nenhum plano encontrado.',
    one: 'O plano encontrado, como arquivo CSV.',
    other: 'Os {count} planos encontrados, como arquivo CSV.',
  },
  descriptionOpen: 'Todos os planos encontrados, como arquivo CSV.',
  columns: 'Colunas',
  columnsShown: 'Como exibidas',
  columnsChosen: 'Escolhidas',
  chooseColumn: 'Escolha pelo menos uma coluna.',
  currencyAdded: 'A moeda acompanha os valores.',
  delimiter: 'Separador de células',
  semicolon: 'Ponto e vírgula',
  comma: 'Vírgula',
  tab: 'Tabulação',
  decimal: 'Separador decimal',
  decimalComma: 'Vírgula, 1,50',
  decimalPoint: 'Ponto, 1.50',
  language: 'Idioma do arquivo',
  bom: 'Marcar como UTF-8, de que o Excel precisa',
  defaults: 'Restaurar',
  cancel: 'Cancelar',
  start: 'Exportar',
  progress: { one: '{count} linha', other: '{count} linhas' },
  progressOf: { one: '{done} de {count} linha', other: '{done} de {count} linhas' },
  stop: 'Parar',
  failed: 'A exportação não foi concluída. Nada foi salvo. {reason}',
  cut: {
    one: 'O arquivo contém apenas o primeiro plano. Restrinja os filtros para obter os demais.',
    other: 'O arquivo contém apenas os primeiros {count} planos. Restrinja os filtros para obter os demais.',
  },
};
