import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Parcelas',
  filters: 'Filtros',
  summary: 'Em resumo',
  status: 'Planos por número de parcelas',
  overdue: 'Dias em atraso por número de parcelas',
  currency: 'Receita por moeda',
  country: 'Receita por país',
  possible: 'Valores possíveis a receber',
  products: 'Produtos com mais parcelas em atraso',
  table: 'Detalhamento',
  failed: 'Não foi possível carregar esta parte.',
};
