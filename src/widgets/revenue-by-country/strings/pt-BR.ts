import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Receita por país',
  currency: 'Moeda',
  summary: {
    one: '{total} pagos em {count} país, {first}.',
    other: '{total} pagos em {count} países. Em primeiro lugar, {first}, com {share}.',
  },
  summaryPlain: '{total} pagos.',
  category: 'País',
  plans: 'Planos',
  paid: 'Pago',
  value: 'Pago menos reembolsos, {currency}',
  other: 'Outros',
  otherCountries: { one: '{count} outro país', other: '{count} outros países' },
  unknown: 'Desconhecido',
  unknownCountry: 'País desconhecido',
  narrowed: 'O resto da página mostra: {what}.',
  cleared: 'Todos os planos são mostrados de novo.',
  empty: 'Nada foi pago ainda',
  emptyHint: 'Os pagamentos aparecem aqui pelo país do comprador.',
  fileName: 'receita-por-pais',
};
