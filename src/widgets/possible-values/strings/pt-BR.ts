import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Valores possíveis a receber',
  currency: 'Moeda',
  summary: '{share} do que venceu até {date} foi recebido.',
  summaryNone: 'Nada venceu até {date}.',
  summaryAhead: '{due} Depois deste mês, até {month}, são esperados {ahead}.',
  ifAllPaid: 'Se todos pagarem',
  ifAllPaidMeaning:
    'Tudo o que venceu até {date}, como se tivesse sido pago em dia; sem o que foi reembolsado ou cancelado.',
  received: 'Recebido',
  receivedMeaning: 'O que os compradores pagaram disso, menos reembolsos.',
  missing: 'Falta',
  missingMeaning: 'O resto: em atraso, ou vencido e ainda a caminho.',
  category: 'Vencimento em',
  value: 'Valores por mês, {currency}',
  expected: 'Previsto',
  thisMonth: '{month}, este mês',
  empty: 'Nada é esperado',
  emptyHint: 'Os valores aparecem aqui assim que um plano tiver parcelas a pagar.',
  fileName: 'valores-possiveis',
};
