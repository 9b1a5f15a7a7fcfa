import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: '{name}様の支払い',
  none: 'このプランにはまだ支払いがありません。',
  more: '最初の{count}回分のみ表示しています。',
  due: '{number} · {date}',
  paidAt: '{date}支払済み',
  refunded: '{amount}返金済み',
  chargedBack: '{amount}チャージバック',
  attempts: { other: '試行{count}回' },
  next: '次の自動試行：{date}',
};
