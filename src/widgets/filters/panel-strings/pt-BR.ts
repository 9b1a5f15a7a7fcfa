import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Qualquer data',
  ownDates: 'Datas próprias',
  from: 'De',
  to: 'Até',
  issuedHint: 'Parcelas que já venceram, pagas ou não.',
  find: 'Buscar em {name}',
  found: { zero: 'Nada encontrado', one: '{count} encontrado', other: '{count} encontrados' },
  cut: 'Os primeiros {shown} de {total}. Digite para encontrar outros.',
  incomplete: 'Apenas os primeiros {shown} estão listados.',
  none: 'Ainda não há o que escolher.',
  clearField: 'Limpar',
  invalidDate: 'Digite uma data completa.',
  invalidNumber: 'Digite um número inteiro de 1 a 9999.',
  reversed: 'O fim não pode ser anterior ao início.',
};
