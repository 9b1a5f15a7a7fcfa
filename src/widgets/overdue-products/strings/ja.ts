import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '延滞の多い商品',
  product: '商品',
  late: '延滞',
  issued: '請求済み',
  rate: '割合',
  overdue: '延滞額',
  overdueIn: '延滞額（{currency}）',
  shown: { other: '{count}商品中{shown}商品' },
  narrowed: 'このページの他の部分には「{what}」を表示しています。',
  cleared: 'すべてのプランを再び表示しています。',
  empty: '延滞はありません',
  emptyHint: '支払期日が来たものはすべて支払われています。',
  fileName: '延滞商品',
};
