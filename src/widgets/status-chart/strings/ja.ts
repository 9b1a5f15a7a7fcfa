import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '支払回数別のプラン',
  mode: '集計対象',
  modePlans: 'プラン',
  modeInstallments: '支払い',
  summaryPlans: '{plans}、{issues}。',
  summaryPlansMost: '{plans}、{issues}。多くは{lengths}です。',
  summaryInstallments: '{installments}、{late}。',
  summaryInstallmentsMost: '{installments}、{late}。多くは{lengths}のプランです。',
  withIssues: { zero: '問題のあるプランなし', other: 'うち問題あり{count}件' },
  late: { zero: '延滞なし', other: 'うち延滞{count}回分' },
  lengths: { other: '支払回数{list}' },
  categoryLabel: '支払回数',
  valuePlans: 'プラン',
  valueInstallments: '支払い',
  narrowed: 'このページの他の部分には「{what}」を表示しています。',
  cleared: 'すべてのプランを再び表示しています。',
  empty: 'プランはまだありません',
  emptyHint: 'プランが販売されると、支払回数と状態がここに表示されます。',
  fileName: '支払回数別プラン',
};
