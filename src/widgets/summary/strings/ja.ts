import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '概要',
  define: '「{name}」の意味',
  plans: 'プラン',
  plansDefinition: '状態を問わず、条件に一致するすべてのプランです。',
  late: '延滞中の支払い',
  lateDefinition: '支払期日と猶予期間を過ぎても、全額または一部が支払われていないものです。',
  paid: '支払済み',
  paidDefinition: '回収した金額から、返金などを除いたものです。',
  overdue: '延滞額',
  overdueDefinition: '延滞中の支払いのうち、まだ支払われていない金額です。',
  toReceive: '入金予定',
  toReceiveDefinition: 'これから入金される金額です。期日が今日以降のもの、猶予期間中のもの、処理中のものを含みます。',
  empty: 'プランはまだありません',
  emptyHint: '最初のプランができると、ここに数値が表示されます。',
};
