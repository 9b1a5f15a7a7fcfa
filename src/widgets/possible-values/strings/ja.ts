import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '入金が見込まれる金額',
  currency: '通貨',
  summary: '{date}までに支払期日が来た金額のうち、{share}が入金済みです。',
  summaryNone: '{date}までに支払期日が来た金額はありません。',
  summaryAhead: '{due}来月以降{month}までに、{ahead}の入金が見込まれます。',
  ifAllPaid: 'すべて支払われた場合',
  ifAllPaidMeaning:
    '{date}までに支払期日が来た金額がすべて期日どおりに支払われた場合の合計です。返金・キャンセル分は含みません。',
  received: '入金済み',
  receivedMeaning: 'そのうち購入者が支払った金額から返金を除いたものです。',
  missing: '未入金',
  missingMeaning: '残りの金額です。延滞しているもの、または期日が来て処理中のものです。',
  category: '支払期日の月',
  value: '月別の金額（{currency}）',
  expected: '入金予定',
  thisMonth: '{month}（今月）',
  empty: '入金の予定はありません',
  emptyHint: '支払予定のあるプランができると、ここに金額が表示されます。',
  fileName: '入金見込み',
};
