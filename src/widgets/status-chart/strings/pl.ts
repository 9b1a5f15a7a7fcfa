import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Plany według liczby rat',
  mode: 'Licz',
  modePlans: 'Plany',
  modeInstallments: 'Raty',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, najczęściej przy {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, najczęściej w planach przy {lengths}.',
  withIssues: {
    zero: 'żaden z problemami',
    one: '{count} z problemami',
    few: '{count} z problemami',
    many: '{count} z problemami',
    other: '{count} z problemami',
  },
  late: {
    zero: 'żadna zaległa',
    one: '{count} zaległa',
    few: '{count} zaległe',
    many: '{count} zaległych',
    other: '{count} zaległej',
  },
  lengths: {
    one: 'liczbie rat {list}',
    few: 'liczbie rat {list}',
    many: 'liczbie rat {list}',
    other: 'liczbie rat {list}',
  },
  categoryLabel: 'Raty',
  valuePlans: 'Plany',
  valueInstallments: 'Raty',
  narrowed: 'Reszta strony pokazuje: {what}.',
  cleared: 'Znów widoczne są wszystkie plany.',
  empty: 'Nie ma jeszcze planów',
  emptyHint: 'Po pierwszej sprzedaży pojawią się tutaj długość i status planu.',
  fileName: 'plany-wedlug-rat',
};
