import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '国別の売上',
  currency: '通貨',
  summary: { other: '{count}か国で{total}が支払われました。最も多いのは{first}（{share}）です。' },
  summaryPlain: '{total}が支払われました。',
  category: '国',
  plans: 'プラン',
  paid: '支払済み',
  value: '支払済み（返金控除後、{currency}）',
  other: 'その他',
  otherCountries: { other: 'その他{count}か国' },
  unknown: '不明',
  unknownCountry: '不明な国',
  narrowed: 'このページの他の部分には「{what}」を表示しています。',
  cleared: 'すべてのプランを再び表示しています。',
  empty: 'まだ支払いがありません',
  emptyHint: '購入者の国別に支払額がここに表示されます。',
  fileName: '国別売上',
};
