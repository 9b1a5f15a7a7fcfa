import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '通貨別の売上',
  net: '純額：プラットフォーム手数料を差し引いています。',
  gross: '総額：プラットフォーム手数料を差し引いていません。',
  currency: '通貨',
  name: '{code} · {name}',
  plans: 'プラン',
  paid: '支払済み',
  overdue: '延滞額',
  toReceive: '入金予定',
  refunded: '返金済み',
  void: '請求対象外',
  narrowed: 'このページの他の部分には「{what}」を表示しています。',
  cleared: 'すべてのプランを再び表示しています。',
  empty: '売上はまだありません',
  emptyHint: '最初のプランができると、ここに金額が表示されます。',
  fileName: '通貨別売上',
};
